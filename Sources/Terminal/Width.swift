import CUtf8proc

extension StringProtocol {
  /// How many columns of a terminal the text takes.
  package var columns: Int {
    unicodeScalars.reduce(0) { $0 + Int(utf8proc_charwidth(Int32($1.value))) }
  }
}
