package import Knowledge

/// What reminders depend on beside the files.
package struct Circumstances: Sendable {
  /// The day against which facts go stale.
  package let today: Day
  /// The entries that conversation tests want; nothing where no tests were read.
  package let tested: Set<ID<Entry>>?

  /// Creates circumstances; without tests nothing is said of entries that lack one.
  package init(today: Day, tests: [ConversationTest]? = nil) {
    self.today = today
    tested = tests.map { tests in Set(tests.flatMap(\.turns).flatMap(\.entries)) }
  }
}

/// Something a curator should look at from time to time.
///
/// Unlike a ``Check`` it is no mistake: it keeps no pack from being made, and the passing of a day
/// must not turn a sound folder into a broken one.
struct Reminder: Sendable {
  /// Returns what there is to look at.
  let notes: @Sendable (KnowledgeFolder, Circumstances) -> [FileProblem]

  /// All reminders; a new one is written in a file of its own and named here.
  static let all = [staleFacts, pastDates, untestedEntries]
}

extension KnowledgeFolder {
  /// Returns what a curator should look at, in the order of the files.
  package func reminders(in circumstances: Circumstances) -> [FileProblem] {
    Reminder.all.flatMap { $0.notes(self, circumstances) }
      .sorted { ($0.position, $0.rule) < ($1.position, $1.rule) }
  }
}
