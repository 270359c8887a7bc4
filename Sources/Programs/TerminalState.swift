import Foundation

/// How the terminal stands before another program takes it over.
struct TerminalState {
  private let settings: termios?
  private let signals = SignalHandlers(passing: [SIGINT, SIGQUIT])

  /// Keeps the settings, and lets signals of the keyboard pass.
  init() {
    var found = termios()
    settings = tcgetattr(STDIN_FILENO, &found) == 0 ? found : nil
  }

  /// Puts the settings and the signals back.
  func putBack() {
    signals.putBack()
    guard var settings else { return }
    tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
  }
}
