import Knowledge
import TestSupport
import Testing

@testable import Guidance

@Suite struct `An avenue is weighed` {
  struct Case: CustomTestStringConvertible {
    let name: String
    let avenue: Avenue
    let circumstances: Circumstances
    var country: ID<Concept>?
    let standing: Verdict.Standing
    let why: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "no status is needed", avenue: avenue(), circumstances: ngo(), standing: .open,
      why: "No consultative status is needed."),
    Case(
      name: "the status is held", avenue: avenue(statuses: ["general", "special"]),
      circumstances: ngo([.status: "special"]), standing: .open,
      why: "You have special status, which is enough."),
    Case(
      name: "the status is not held, a partner helps",
      avenue: avenue(statuses: ["general"], partner: "Ask one."),
      circumstances: ngo([.status: "roster"]), standing: .throughPartner,
      why: "Consultative status is needed (general); yours is roster."),
    Case(
      name: "the status is not held, nobody helps", avenue: avenue(statuses: ["general"]),
      circumstances: ngo([.status: "none"]), standing: .closed,
      why: "Consultative status is needed (general); you have none."),
    Case(
      name: "the status is applied for", avenue: avenue(statuses: ["general"]),
      circumstances: ngo([.status: "applied"]), standing: .closed,
      why: "Consultative status is needed (general); yours is applied for and not granted yet."),
    Case(
      name: "a network has the status", avenue: avenue(statuses: ["general"]),
      circumstances: ngo([.status: "network"]), standing: .throughPartner,
      why: "Consultative status is needed (general); your network has it, and must put you forward."
    ),
    Case(
      name: "something else serves",
      avenue: avenue(statuses: ["general"], otherwise: "A boat does."),
      circumstances: ngo([.status: "none"]), standing: .depends,
      why: "Consultative status is needed (general); you have none. A boat does."),
    Case(
      name: "the status is not known", avenue: avenue(statuses: ["general"]), circumstances: ngo(),
      standing: .depends,
      why: "Consultative status is needed (general); you have not said whether you have it."),
    Case(
      name: "membership is not held", avenue: avenue(networks: ["vngoc"]),
      circumstances: ngo([.members: "none"]), standing: .closed,
      why: "Membership is needed (vngoc), which you do not have."),
    Case(
      name: "either is enough",
      avenue: avenue(statuses: ["general"], networks: ["vngoc"], isEitherEnough: true),
      circumstances: ngo([.status: "none", .members: "vngoc"]), standing: .open,
      why: "You are a member of the network that is needed."),
    Case(
      name: "nobody can use it now", avenue: avenue(closed: "It sleeps."), circumstances: ngo(),
      standing: .closed, why: "It sleeps."),
    Case(
      name: "nobody can travel", avenue: avenue(travel: "new-york", online: .no),
      circumstances: ngo([.travel: "Geneva"]), standing: .closed,
      why: "Somebody must be in New York, and you cannot go there."),
    Case(
      name: "somebody can travel", avenue: avenue(travel: "vienna", online: .no),
      circumstances: ngo([.travel: "geneva, Vienna"]), standing: .open,
      why: "No consultative status is needed."),
    Case(
      name: "a part works from home", avenue: avenue(travel: "vienna", online: .part),
      circumstances: ngo([.travel: "none"]), standing: .open,
      why: "No consultative status is needed."),
    Case(
      name: "there is less time than we estimate", avenue: avenue(weeks: 8),
      circumstances: ngo(weeks: 6), standing: .depends,
      why:
        "By our estimate it takes about 8 weeks; you have 6. Share the work, or begin with a part."),
    Case(
      name: "the day comes before the work is done", avenue: avenue(weeks: 8, due: ["entries"]),
      circumstances: ngo(weeks: 5), standing: .closed,
      why: "By our estimate it takes about 8 weeks; you have 5."),
    Case(
      name: "what it brings is there", avenue: avenue(unless: ["vngoc"]),
      circumstances: ngo([.members: "vngoc, congo"]), standing: .closed,
      why: "You are a member already (vngoc)."),
    Case(
      name: "what it brings is applied for", avenue: avenue(unless: ["special", "applied"]),
      circumstances: ngo([.status: "applied"]), standing: .closed,
      why: "You have applied already: answer what the Committee asks you."),
    Case(
      name: "it is for applicants", avenue: avenue(statuses: ["applied"]),
      circumstances: ngo([.status: "none"]), standing: .closed,
      why: "It is for NGOs that have applied for consultative status and wait for the decision."),
    Case(
      name: "only the NGO can judge", avenue: avenue(needs: "only if it rains."),
      circumstances: ngo(), standing: .depends, why: "Only if it rains."),
    Case(
      name: "a partner goes in its place",
      avenue: avenue(travel: "geneva", online: .no, partner: "It reads it.", isDoneByProxy: true),
      circumstances: ngo([.travel: "none"]), standing: .throughPartner,
      why: "Somebody must be in Geneva, and you cannot go there; a partner can do it for you."),
    Case(
      name: "the journey that is not made costs nothing",
      avenue: avenue(travel: "geneva", online: .part, money: .much),
      circumstances: ngo([.travel: "none"], hasMoney: false), standing: .open,
      why: "No consultative status is needed."),
    Case(
      name: "there is no money", avenue: avenue(money: .much),
      circumstances: ngo(hasMoney: false), standing: .closed,
      why: "By our estimate it costs much, and you have no money for it."),
    Case(
      name: "the language is another", avenue: avenue(languages: ["en"]),
      circumstances: ngo([.languages: "fr es"]), standing: .closed,
      why: "It is written in en, and you in fr, es."),
    Case(
      name: "the State was reviewed", avenue: avenue(state: .upr), circumstances: ngo(),
      country: "country-nor", standing: .closed,
      why: "Norway was last reviewed on 5 May 2025. Its next review is expected between 2029 and "
        + "2030."),
    Case(
      name: "of the State only the session is known", avenue: avenue(state: .upr),
      circumstances: ngo(), country: "country-swe", standing: .closed,
      why:
        "Sweden was last reviewed in April or May 2025. Its next review is expected between 2029 and "
        + "2030."),
    Case(
      name: "the State is not known", avenue: avenue(state: .upr), circumstances: ngo(),
      standing: .depends,
      why: "It hangs on the UPR review of your State; you have not said which it is."),
  ]

  @Test(arguments: cases)
  func `by what it needs and what there is`(_ example: Case) throws {
    let verdict = try Self.finder(example.circumstances, example.country)
      .verdict(on: example.avenue)
    #expect(verdict.standing == example.standing)
    #expect(verdict.reasons.first?.text == example.why)
  }

  @Test func `and stands before those that are less open, move less, come later or are more work`()
    throws
  {
    let avenues = [
      Self.avenue("small", impact: .small), Self.avenue("large", effort: .large),
      Self.avenue("closed", statuses: ["general"]), Self.avenue("quick"),
      Self.avenue("partner", statuses: ["general"], partner: "Ask one."),
      Self.avenue("soon", effort: .large, due: ["entries"]),
      Self.avenue("strong", impact: .large),
    ]
    let verdicts = try Self.finder(Self.ngo([.status: "none"])).verdicts(on: avenues)
    #expect(
      verdicts.map(\.avenue.id)
        == ["strong", "quick", "soon", "small", "large", "partner", "closed"])
  }

  @Test func `and what a status opens, and what suits the NGO, comes before the rest`() throws {
    let avenues = [
      Self.avenue("any"), Self.avenue("youth", suits: ["youth"]),
      Self.avenue("special", statuses: ["special"], effort: .medium),
    ]
    let ngo = Self.ngo([.status: "special", .kind: "a youth group"])
    #expect(
      try Self.finder(ngo).verdicts(on: avenues).map(\.avenue.id) == ["youth", "special", "any"])
  }

  @Test func `of each sort the first is shown, and more of a sort where there is room`() throws {
    let avenues = [
      Self.avenue("letter", about: ["cnd", "letter"]),
      Self.avenue("other-letter", about: ["hrc", "letter"]),
      Self.avenue("talk", about: ["cnd", "talk"]),
      Self.avenue("card", about: ["letter"]),
    ]
    let verdicts = try Self.finder(Self.ngo()).verdicts(on: avenues)
    #expect(
      verdicts.varied(atMost: 2, besides: ["cnd", "hrc"]).map(\.avenue.id) == ["letter", "talk"])
    #expect(
      verdicts.varied(atMost: 9, besides: ["cnd", "hrc"]).map(\.avenue.id)
        == ["letter", "talk", "other-letter", "card"])
  }

  @Test(arguments: [
    ("no status, six weeks, no money", "no consultative status; 6 weeks; no money"),
    ("what can we do without ECOSOC status?", "no consultative status"),
    ("special status, 3 months, cannot travel", "special status; cannot travel; 13 weeks"),
    ("roster", "roster status"), ("status none", "no consultative status"),
    ("1 year", "52 weeks"),
    ("we want to help", nil),
  ])
  func `by what somebody says in a line`(_ line: String, _ words: String?) {
    var circumstances = Circumstances()
    #expect(circumstances.read(line) == (words != nil))
    #expect(circumstances.words == words)
  }

  private static func finder(
    _ circumstances: Circumstances, _ country: ID<Concept>? = nil
  ) throws -> AvenueFinder {
    let pack = try Pack.compiled(SmallGuidance.files)
    let today = try #require(Day("2027-02-01"))
    return AvenueFinder(circumstances, try Outlook(pack, today: today, country: country))
  }

  private static func ngo(
    _ profile: [ProfileLine: String] = [:], weeks: Int? = nil, hasMoney: Bool? = nil
  ) -> Circumstances {
    Circumstances(profile, weeks: weeks, hasMoney: hasMoney)
  }

  private static func avenue(
    _ id: ID<Avenue> = "a", about: [ID<Concept>] = [], statuses: [String] = [],
    networks: [String] = [],
    isEitherEnough: Bool = false, otherwise: String? = nil, unless: [String] = [],
    needs: String? = nil, suits: [String] = [], closed: String? = nil,
    state: Avenue.StateReview? = nil, travel: ID<Concept>? = nil, online: Avenue.Distance = .yes,
    weeks: Int = 1, effort: Avenue.Effort = .small, impact: Avenue.Impact = .medium,
    money: Avenue.Money = .none, languages: [String] = [], partner: String? = nil,
    isDoneByProxy: Bool = false, due: [ID<DeadlineRule>] = []
  ) -> Avenue {
    Avenue(
      id: id, title: "A way", about: about, statuses: statuses, networks: networks,
      isEitherEnough: isEitherEnough, otherwise: otherwise, unless: unless, needs: needs,
      isDoneByProxy: isDoneByProxy, suits: suits, closed: closed, state: state,
      travel: travel, online: online, weeks: weeks, effort: effort, impact: impact, money: money,
      languages: languages, reaches: "Something.", partner: partner,
      first: "Begin.", entry: nil, aims: due, due: due, kind: nil, facts: [], note: nil)
  }
}
