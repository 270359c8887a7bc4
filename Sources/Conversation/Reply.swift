package import Knowledge
package import Understanding

/// What Rostrum says in a turn: a value, rendered for people or for programs by whoever asked.
package struct Reply: Sendable {
  /// What sort of reply it is; scripts depend on the names.
  package enum Kind: String, Sendable {
    case answer, clarify, deadlines, draft, plan, score, command, decline
  }

  /// Which of the kinds it is.
  package let kind: Kind
  /// What the entries say that answer, one for each question asked in the line.
  package var answers: [Answer] = []
  /// What is said beside or in place of answers.
  package var message = ""
  /// What has a date and was told.
  package var dates: ToldDates?
  /// What to read on the dates that were told.
  var pointers: [Answer.Pointer] = []
  /// The entries offered by number.
  package var choices: [Answer] = []
  /// Whether the choices beside an answer are for another question of the line, which is unclear.
  package var asksBack = false
  /// What was typed and what it was read as.
  package var readAs: [(typed: String, read: String)] = []
  /// What was not typed but taken from the turn before.
  package var about: [Concept] = []
  /// What the answers say to an NGO like this one.
  package var fits: [String] = []
  /// Where that comes from.
  var fitSources: [Source] = []
  /// What has gone stale of the answers.
  package var stale: [String] = []
  /// How the questions of the line were understood.
  package var interpretations: [Interpretation] = []
  /// What was asked of the calendar, where it was asked.
  var datesAsked: DatesQuestion?
  /// How long the draft is that is being written.
  package var meter: Meter?
  /// What is said last, below the answers: the question of a draft that is still open.
  package var after = ""
  /// What the program is to do besides showing it.
  package var request: Request?
  /// Whether the conversation ends with it.
  package var isFarewell = false

  init(_ kind: Kind) {
    self.kind = kind
  }
}

extension Reply {
  /// The entry that answers, the first where there are several.
  package var entry: ID<Entry>? {
    answers.first?.entry
  }

  /// How sure the reply is, from 0 to 1; the least sure part decides.
  package var confidence: Double {
    if kind == .deadlines || kind == .draft || kind == .score { return 1 }
    return kind == .command ? 1 : interpretations.map(\.confidence).min() ?? 0
  }

  /// What has a date and was told.
  package var occasions: [Occasion] {
    dates?.occasions ?? []
  }

  /// The oldest day on which one of its facts was checked.
  package var asOf: RoughDay? {
    (answers.compactMap(\.asOf) + occasions.map(\.checked)).min()
  }

  /// The newest day on which one of its facts was checked.
  package var checked: RoughDay? {
    (answers.compactMap(\.checked) + occasions.map(\.checked)).max()
  }

  /// The sources of its facts, each once.
  package var sources: [Source] {
    var seen: Set<ID<Source>> = []
    return (occasions.compactMap(\.source) + answers.flatMap(\.sources) + fitSources).filter {
      seen.insert($0.id).inserted
    }
  }

  /// What people ask next, each once.
  package var next: [Answer.Pointer] {
    var seen = Set(answers.map(\.entry))
    return (pointers + answers.flatMap(\.next)).filter { seen.insert($0.entry).inserted }
  }

  /// What the reader must know about doubts: sources that disagree, facts gone stale.
  package var caveats: [String] {
    (stale + answers.flatMap(\.caveats)).withoutRepeats
  }

  /// Returns what it says in plain text, without sources; `short` asks for a line for each answer.
  package func text(short: Bool) -> String {
    let several = answers.count > 1
    let answers = answers.map { answer in
      (several && !short ? answer.title + "\n\n" : "")
        + (short ? answer.short : answer.full.trimmedEnd)
    }
    // Beside an answer the choices are what else may be meant: their titles are enough.
    let isBeside = !self.answers.isEmpty
    var menu = zip(1..., isBeside && short ? [] : choices).map { number, choice in
      "\(number). \(choice.title)" + (short || isBeside ? "" : "\n   \(choice.short)")
    }
    if isBeside, !menu.isEmpty { menu.insert(choicesHeading, at: 0) }
    let notes = caveats.map { "Note: \($0)" }
    let warnings = short ? notes.prefix(1).map { _ in Reply.shortCaveat } : notes
    // Who wants a line wants the date.
    let below = short && kind == .deadlines ? [] : answers + fits + warnings
    let paragraphs =
      [message, dates?.text(short: short) ?? ""] + below
      + [menu.joined(separator: "\n"), meter?.words ?? "", after]
    return paragraphs.filter { !$0.isEmpty }.joined(separator: short ? "\n" : "\n\n")
  }

  /// What stands above the choices beside an answer.
  package var choicesHeading: String {
    asksBack ? "And the other question: which do you mean?" : "Not what you meant?"
  }

  private static let shortCaveat = "(Not certain or not current: ask without --short for why.)"
}

extension String {
  /// The text without blanks and line ends behind it.
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
