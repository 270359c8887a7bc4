import Knowledge
import Understanding

/// What a conversation remembers from turn to turn.
struct Context {
  /// For how many turns a subject is kept that is not named again.
  static let memory = 3

  /// The parts of the last question that was understood, and what its answer was about.
  private(set) var units: [Unit] = []
  private var turnsLeft = 0
  private var near: Set<ID<Entry>> = []
  private var said: ID<Entry>?
  /// The entries a number stands for.
  private(set) var offered: [ID<Entry>] = []
  /// What `/why` explains.
  private(set) var lastInterpretations: [Interpretation] = []
  /// What `/sources` lists.
  private(set) var lastSources: [Source] = []
  /// What the reader must know about doubts, which `/sources` tells in full.
  private(set) var lastCaveats: [String] = []

  /// What was last asked of the calendar, where that was the turn before.
  private(set) var dates: DatesQuestion?
  /// What `/why` tells of dates.
  private(set) var lastOccasions: [Occasion] = []

  /// Whether there is a subject to lean on.
  var hasSubject: Bool {
    turnsLeft > 0 && !units.isEmpty
  }

  /// Takes note of a reply.
  mutating func note(_ reply: Reply, subjects: [Concept]) {
    dates = reply.datesAsked
    if !reply.interpretations.isEmpty || !reply.occasions.isEmpty {
      lastOccasions = reply.occasions
    }
    offered = reply.choices.map(\.entry) + reply.next.map(\.entry)
    if !reply.answers.isEmpty || !reply.occasions.isEmpty {
      lastSources = reply.sources
      lastCaveats = reply.caveats
    }
    if !reply.interpretations.isEmpty || !reply.occasions.isEmpty {
      lastInterpretations = reply.interpretations
    }
    guard let question = reply.interpretations.first?.question, reply.kind != .decline else {
      turnsLeft -= 1
      return
    }
    let concepts = subjects.map { Unit(inheriting: $0) }
    let typed = question.units.filter { unit in
      !concepts.contains { $0.key == unit.key }
    }
    near = Set(reply.next.map(\.entry) + reply.choices.map(\.entry))
    said = reply.entry
    units = concepts + typed.map(\.inherited)
    turnsLeft = Context.memory
  }

  /// Returns what a question has behind it that leans on the turn before.
  ///
  /// What it names anew takes the place of what was there: "and for New York?" keeps the subject and
  /// changes the body, "and when?" keeps both and changes the aspect. Words are inherited only where
  /// the question brings next to none of its own.
  func background(of question: Question) -> Background {
    Background(units: inherited(by: question), near: near, said: said)
  }

  private func inherited(by question: Question) -> [Unit] {
    let named = Set(question.units.compactMap(\.kind))
    let isBare = question.contentUnits.count <= 1
    return units.filter { unit in
      guard let kind = unit.kind else { return isBare }
      switch kind {
      case .aspect: return !named.contains(.aspect) && isBare
      case .body, .avenue, .place, .country: return !named.contains(kind)
      case .topic, .qualifier, .term: return true
      }
    }
  }
}
