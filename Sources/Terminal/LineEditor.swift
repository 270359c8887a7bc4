@preconcurrency import CReadline
import Glibc

/// Reads lines from a person at a terminal, with GNU readline: editing, history, completion.
///
/// Readline keeps its state in global variables, so that there is one line editor in a program.
@MainActor
package final class LineEditor {
  /// What a read ended with.
  package enum Event: Equatable, Sendable {
    case line(String)
    /// Ctrl-C: the line is dropped.
    case interrupted
    /// Ctrl-D on an empty line.
    case end
  }

  private let historyPath: String?
  /// The most lines of history that are kept.
  private static let mostHistory: Int32 = 1000

  /// What completes a word: given the word and whether it begins the line, the words it can become.
  fileprivate static var complete: (String, Bool) -> [String] = { _, _ in [] }
  /// The completions readline has not asked for yet.
  fileprivate static var completions: [String] = []
  /// The event that ends the read under way.
  fileprivate static var event: Event?

  /// Opens the line editor.
  ///
  /// - Parameters:
  ///   - historyPath: The file in which lines are kept between runs; none where they are not kept.
  ///   - complete: Returns the words a word can be completed to, and is told whether it is the first
  ///     of the line.
  package init(
    historyPath: String?, complete: @escaping (_ word: String, _ isFirst: Bool) -> [String]
  ) {
    self.historyPath = historyPath
    Self.complete = complete
    Self.useUTF8()
    rl_attempted_completion_function = completeWord
    rl_completer_word_break_characters = UnsafePointer(strdup(" "))
    // The terminal is restored even when the program is ended from outside while it waits.
    rl_persistent_signal_handlers = 1
    using_history()
    stifle_history(Self.mostHistory)
    if let historyPath {
      read_history(historyPath)
      history_truncate_file(historyPath, Self.mostHistory)
    }
    Self.listenToInterrupts()
  }

  /// Reads a line, showing a prompt.
  ///
  /// Text pasted in several lines comes as one, with the ends of lines in it, where the terminal tells
  /// what is pasted.
  ///
  /// A line that is not to be kept between runs can still be called back in this one; the text of a
  /// document is kept elsewhere.
  package func read(prompt: String, isKept: Bool = true) -> Event {
    interrupted = 0
    Self.event = nil
    rl_callback_handler_install(prompt, takeLine)
    defer { rl_callback_handler_remove() }
    while true {
      if let event = Self.event {
        if case .line(let line) = event { remember(line, isKept: isKept) }
        return event
      }
      var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      let ready = poll(&input, 1, -1)
      if ready > 0 {
        rl_callback_read_char()
      } else {
        rl_check_signals()
      }
      if interrupted != 0 {
        rl_free_line_state()
        rl_callback_sigcleanup()
        return .interrupted
      }
    }
  }

  /// Adds a line to the history, on disk at once: a crash must not lose it.
  private func remember(_ line: String, isKept: Bool) {
    guard line.contains(where: { !$0.isWhitespace }) else { return }
    add_history(line)
    guard isKept, !line.contains(where: \.isNewline), let historyPath else { return }
    let descriptor = open(historyPath, O_CREAT | O_WRONLY | O_APPEND, 0o600)
    guard descriptor >= 0 else { return }
    fchmod(descriptor, 0o600)
    close(descriptor)
    append_history(1, historyPath)
  }

  /// Makes Ctrl-C reach this program, even where whoever started it keeps the signal back.
  private static func listenToInterrupts() {
    signal(SIGINT) { _ in interrupted = 1 }
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Makes readline count characters and not bytes, whatever the environment says.
  private static func useUTF8() {
    setlocale(LC_CTYPE, "")
    if String(cString: nl_langinfo(Int32(CODESET))) != "UTF-8" { setlocale(LC_CTYPE, "C.UTF-8") }
  }
}

/// Whether Ctrl-C was pressed; a signal handler can set no more than this.
private nonisolated(unsafe) var interrupted: sig_atomic_t = 0

/// Takes the finished line from readline; a null pointer means Ctrl-D.
private func takeLine(_ line: UnsafeMutablePointer<CChar>?) {
  let event: LineEditor.Event
  if let line {
    let bytes = UnsafeRawBufferPointer(start: line, count: strlen(line))
    event = .line(String(decoding: bytes, as: UTF8.self))
    free(line)
  } else {
    event = .end
  }
  MainActor.assumeIsolated {
    LineEditor.event = event
    // The prompt must not appear again behind the finished line.
    rl_callback_handler_remove()
  }
}

/// Answers readline's question what a word can be completed to.
private func completeWord(
  _ text: UnsafePointer<CChar>?, _ start: Int32, _ end: Int32
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  rl_attempted_completion_over = 1
  guard let text else { return nil }
  let word = String(cString: text)
  MainActor.assumeIsolated {
    LineEditor.completions = LineEditor.complete(word, start == 0).reversed()
  }
  return rl_completion_matches(text, nextCompletion)
}

/// Gives readline the completions one by one, in memory that it frees.
private func nextCompletion(
  _ text: UnsafePointer<CChar>?, _ state: Int32
) -> UnsafeMutablePointer<CChar>? {
  let word = MainActor.assumeIsolated { LineEditor.completions.popLast() }
  return word.flatMap { strdup($0) }
}
