import Knowledge
import Testing

@testable import Guidance

@Suite struct `An avenue is weighed` {
  struct Case: CustomTestStringConvertible {
    let name: String
    let avenue: Avenue
    let circumstances: Circumstances
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
      name: "the status is not known", avenue: avenue(statuses: ["general"]), circumstances: ngo(),
      standing: .depends,
      why: "Consultative status is needed (general); you have not said whether you have it."),
    Case(
      name: "membership is not held", avenue: avenue(networks: ["vngoc"]),
      circumstances: ngo([.members: "none"]), standing: .closed,
      why: "Membership is needed (vngoc), which you do not have."),
    Case(
      name: "nobody can travel", avenue: avenue(travel: "vienna", online: .no),
      circumstances: ngo([.travel: "Geneva"]), standing: .closed,
      why: "Somebody must be in vienna, and you cannot go there."),
    Case(
      name: "somebody can travel", avenue: avenue(travel: "vienna", online: .no),
      circumstances: ngo([.travel: "geneva, Vienna"]), standing: .open,
      why: "No consultative status is needed."),
    Case(
      name: "a part works from home", avenue: avenue(travel: "vienna", online: .part),
      circumstances: ngo([.travel: "none"]), standing: .open,
      why: "No consultative status is needed."),
    Case(
      name: "there is too little time", avenue: avenue(weeks: 8), circumstances: ngo(weeks: 6),
      standing: .closed, why: "By our estimate it takes about 8 weeks; you have 6."),
    Case(
      name: "there is no money", avenue: avenue(money: .much),
      circumstances: ngo(hasMoney: false), standing: .closed,
      why: "By our estimate it costs much, and you have no money for it."),
    Case(
      name: "the language is another", avenue: avenue(languages: ["en"]),
      circumstances: ngo([.languages: "fr es"]), standing: .closed,
      why: "It is written in en, and you in fr, es."),
  ]

  @Test(arguments: cases)
  func `by what it needs and what there is`(_ example: Case) {
    let verdict = AvenueFinder(example.circumstances).verdict(on: example.avenue)
    #expect(verdict.standing == example.standing)
    #expect(verdict.reasons.first?.text == example.why)
  }

  @Test func `and stands before those that are less open, more work or slower`() {
    let avenues = [
      Self.avenue("slow", weeks: 9), Self.avenue("large", effort: .large),
      Self.avenue("closed", statuses: ["general"]), Self.avenue("quick"),
      Self.avenue("partner", statuses: ["general"], partner: "Ask one."),
    ]
    let verdicts = AvenueFinder(Self.ngo([.status: "none"])).verdicts(on: avenues)
    #expect(verdicts.map(\.avenue.id) == ["quick", "slow", "large", "partner", "closed"])
  }

  private static func ngo(
    _ profile: [ProfileLine: String] = [:], weeks: Int? = nil, hasMoney: Bool? = nil
  ) -> Circumstances {
    Circumstances(profile, weeks: weeks, hasMoney: hasMoney)
  }

  private static func avenue(
    _ id: ID<Avenue> = "a", statuses: [String] = [], networks: [String] = [],
    travel: ID<Concept>? = nil, online: Avenue.Distance = .yes, weeks: Int = 1,
    effort: Avenue.Effort = .small, money: Avenue.Money = .none, languages: [String] = [],
    partner: String? = nil
  ) -> Avenue {
    Avenue(
      id: id, title: "A way", about: [], statuses: statuses, networks: networks, travel: travel,
      online: online, weeks: weeks, effort: effort, money: money, languages: languages,
      scope: .national, reaches: "Something.", partner: partner, first: "Begin.", entry: nil,
      due: [],
      kind: nil, facts: [], note: nil)
  }
}
