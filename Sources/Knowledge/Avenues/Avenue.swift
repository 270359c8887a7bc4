/// A way to take part: what it needs, and what it can achieve.
///
/// A row of `avenues.csv`, which people read as a table.
package struct Avenue: Equatable, Codable, Sendable {
  /// How much work it is.
  package enum Effort: String, CaseIterable, Codable, Sendable {
    case small, medium, large

    /// How many steps it is above the least.
    package var steps: Int {
      Self.allCases.firstIndex(of: self) ?? 0
    }
  }

  /// What it costs besides work.
  package enum Money: String, CaseIterable, Codable, Sendable {
    case none, some, much
  }

  /// Whether it can be done from a distance.
  package enum Distance: String, CaseIterable, Codable, Sendable {
    case yes, no, part
  }

  /// How far it can move a decision at its best, by our estimate.
  package enum Impact: String, CaseIterable, Codable, Sendable {
    case small, medium, large

    /// How many steps it is above the least.
    package var steps: Int {
      Self.allCases.firstIndex(of: self) ?? 0
    }
  }

  /// The review of the NGO's own State that it hangs on.
  package enum StateReview: String, CaseIterable, Codable, Sendable {
    /// The review of the State in the UPR is to come.
    case upr
    /// The State was reviewed in the UPR not long ago, and has yet to answer.
    case uprOutcome = "upr-outcome"
    /// A treaty body examines the State.
    case treaty
    /// The State presents a Voluntary National Review to the HLPF.
    case vnr
  }

  /// The id.
  package let id: ID<Avenue>
  /// What it is.
  package let title: String
  /// The body where there is one, then what kind of thing it is.
  package let about: [ID<Concept>]
  /// The consultative statuses of which one is needed; empty where none is.
  package let statuses: [String]
  /// The networks of which membership is needed; empty where none is.
  package let networks: [String]
  /// Whether the status or the membership is enough, so that not both are needed.
  package let isEitherEnough: Bool
  /// What serves in place of a status or membership; nothing where nothing does.
  package let otherwise: String?
  /// The statuses and networks that make it needless, since they are what it brings.
  package let unless: [String]
  /// A condition that only the NGO can judge, beginning with "only if"; nothing where there is none.
  package let needs: String?
  /// Whether a partner can do it without a journey of the NGO.
  package let isDoneByProxy: Bool
  /// Beginnings of words for the kinds of NGO and topics that it suits specially.
  package let suits: [String]
  /// Why nobody can use it at present; nothing where it is in use.
  package let closed: String?
  /// The review of the NGO's own State that it hangs on; nothing where it works for any State.
  package let state: StateReview?
  /// Where somebody must be; nothing where it works from home.
  package let travel: ID<Concept>?
  /// Whether it can be done from a distance.
  package let online: Distance
  /// The fewest weeks that somebody needs from a standing start.
  package let weeks: Int
  /// How much work it is.
  package let effort: Effort
  /// How far it can move a decision at its best.
  package let impact: Impact
  /// What it costs besides work.
  package let money: Money
  /// The codes of the languages that are taken; empty for any.
  package let languages: [String]
  /// What it can achieve.
  package let reaches: String
  /// How it is open through somebody else; nothing where it is not.
  package let partner: String?
  /// The first step to take.
  package let first: String
  /// The entry that tells how.
  package let entry: ID<Entry>?
  /// The rules of the calendar that it aims at: the day of the one that comes first counts.
  package let aims: [ID<DeadlineRule>]
  /// The rules of the calendar that say when it is due, those it aims at first.
  package let due: [ID<DeadlineRule>]
  /// The document that is written for it.
  package let kind: ID<DocumentKind>?
  /// The facts that carry what it needs.
  package let facts: [ID<Fact>]
  /// What is doubtful.
  package let note: String?

  /// Creates an avenue.
  package init(
    id: ID<Avenue>, title: String, about: [ID<Concept>], statuses: [String], networks: [String],
    isEitherEnough: Bool = false, otherwise: String? = nil, unless: [String] = [],
    needs: String? = nil, isDoneByProxy: Bool = false, suits: [String] = [], closed: String? = nil,
    state: StateReview? = nil, travel: ID<Concept>?, online: Distance, weeks: Int, effort: Effort,
    impact: Impact, money: Money,
    languages: [String], reaches: String, partner: String?, first: String,
    entry: ID<Entry>?, aims: [ID<DeadlineRule>] = [],
    due: [ID<DeadlineRule>], kind: ID<DocumentKind>?, facts: [ID<Fact>],
    note: String?
  ) {
    self.id = id
    self.title = title
    self.about = about
    self.statuses = statuses
    self.networks = networks
    self.isEitherEnough = isEitherEnough
    self.otherwise = otherwise
    self.unless = unless
    self.needs = needs
    self.isDoneByProxy = isDoneByProxy
    self.suits = suits
    self.closed = closed
    self.state = state
    self.travel = travel
    self.online = online
    self.weeks = weeks
    self.effort = effort
    self.impact = impact
    self.money = money
    self.languages = languages
    self.reaches = reaches
    self.partner = partner
    self.first = first
    self.entry = entry
    self.aims = aims
    self.due = due
    self.kind = kind
    self.facts = facts
    self.note = note
  }
}
