import Glibc

/// The size of the terminal that a file descriptor stands for.
package enum TerminalSize {
  /// The columns used where there is no terminal to ask.
  package static let standardColumns = 80
  /// The most columns text is laid out in; longer lines are hard to read.
  package static let widestText = 96

  /// Returns how many columns text may take on a file descriptor.
  package static func columns(of descriptor: Int32) -> Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return standardColumns
    }
    return min(Int(size.ws_col), widestText)
  }

  /// Whether a file descriptor is a terminal.
  package static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }
}
