import Foundation

/// What this program does on signals, kept while they are to do nothing.
///
/// Signals are of the whole process, so this is for the one call that runs a program and waits.
struct SignalHandlers {
  private let kept: [(signal: Int32, handler: sighandler_t?)]

  /// Lets signals pass until they are put back.
  ///
  /// They get a handler that does nothing; they are not "ignored", for what is ignored stays so in a
  /// program that is started, and an editor could not be interrupted any more.
  init(passing signals: [Int32]) {
    kept = signals.map { ($0, signal($0) { _ in }) }
  }

  /// Puts back what was done before.
  func putBack() {
    for (number, handler) in kept { signal(number, handler) }
  }
}
