/// What a program has left when it ended.
package struct ProgramResult: Equatable, Sendable {
  /// The status it ended with: 0 where all went well, 128 and the number of the signal where one
  /// ended it, as shells count.
  package let status: Int32
  /// What it wrote to its standard output.
  package let output: [UInt8]
  /// What it wrote to its standard error, as text; what is no UTF-8 is replaced.
  package let errors: String

  /// The first lines of what it wrote to its standard error, cleared of control characters.
  package func firstErrors(_ count: Int = 5) -> [String] {
    errors.split(whereSeparator: \.isNewline).prefix(count).map { line in
      String(
        String.UnicodeScalarView(
          line.unicodeScalars.filter { $0.properties.generalCategory != .control }))
    }
  }
}
