import Drafting
import Knowledge
import Testing

/// A text, and what one check should find in it.
struct CheckCase: CustomTestStringConvertible, Sendable {
  let check: String
  let text: String
  /// Words of each finding, in order; none for a text that only looks like a mistake.
  let finds: [String]
  let setting: Setting

  init(_ check: String, _ text: String, finds: [String] = [], in setting: Setting = Setting()) {
    self.check = check
    self.text = text
    self.finds = finds
    self.setting = setting
  }

  var testDescription: String { check + ": " + text.prefix(60) }

  /// What the check says, in order.
  var findings: [Finding] {
    setting.document(text).findings.filter { $0.check == check }
  }

  /// Whether each finding holds the words it should, and there is no other.
  var isRight: Bool {
    let told = findings.map { $0.message + " " + $0.suggestion }
    return told.count == finds.count && zip(told, finds).allSatisfy { $0.contains($1) }
  }
}

/// What a text is meant to be, and what is known around it.
struct Setting: Sendable {
  var kind = "cnd-written-statement"
  var form = DocumentKind.Form.statement
  var layout = DocumentKind.Layout.plain
  var limit: DocumentLimit?
  var sections: [DocumentSection] = []
  var status: String?
  var daysLeft: Int?
  var answers: [AnswerPlace: DraftAnswer]?
  var language = "en"

  static let speech = Setting(kind: "cnd-plenary-oral", form: .speech)
  static let council = Setting(kind: "hrc-written-statement", layout: .hrc)
  static let review = Setting(kind: "upr-submission-individual", form: .report, layout: .numbered)
  static let letter = Setting(kind: "letter-pre-cnd", form: .letter, layout: .letter)

  static func limited(
    words: Int? = nil, pages: Int? = nil, minutes: Double? = nil, guide: ClosedRange<Int>? = nil
  ) -> Setting {
    var setting = Setting(form: minutes == nil ? .statement : .speech)
    setting.limit = DocumentLimit(
      when: DocumentCondition(), words: words, pages: pages, minutes: minutes, guideWords: guide,
      countsNotes: true, source: "rules.page", status: .official)
    return setting
  }

  var documentKind: DocumentKind {
    DocumentKind(
      id: ID(kind), title: "Statement", names: [], about: [], entry: nil, purpose: "", audience: "",
      who: "", needs: ["general", "special"], languages: ["en", "fr", "es"],
      traits: kind.hasPrefix("upr-") ? [.oneState] : [], form: form,
      layout: layout, format: "", deadline: "", submit: nil, limits: limit.map { [$0] } ?? [],
      rules: [], sections: sections, refused: [], tips: [], examples: [])
  }

  func document(_ text: String = "") -> CheckedDocument {
    let manuscript = answers.map {
      Manuscript(
        kind: documentKind,
        draft: Draft(id: 1, kind: ID(kind), title: "", language: language, answers: $0), lists: [:])
    }
    let words = manuscript?.text ?? DocumentText(outside: text)
    return CheckedDocument(
      kind: documentKind, manuscript: manuscript, text: words,
      length: Length(
        words: words.words(countingNotes: true), mostWords: nil, basis: .words,
        wordsPerMinute: 110, wordsPerPage: 500),
      limit: limit, wording: Self.wording,
      acronyms: ["UNODC": "United Nations Office on Drugs and Crime"],
      states: ["chile", "kenya", "peru", "uganda"], status: status,
      deadline: daysLeft.map { ($0, "Written statements close on 1 February 2027.") })
  }

  /// A few words to avoid of each kind.
  static let wording: [WordingRule] = [
    rule(
      "drug-user", .person, ["drug user", "drug users", "addict", "addicts"], "people who use drugs"
    ),
    rule("drug-abuse", .person, ["drug abuse"], "drug use; harmful use"),
    rule("hiv", .person, ["HIV/AIDS"], "HIV, unless AIDS is meant"),
    rule("war", .shorthand, ["war on drugs"], "punitive drug policies"),
    rule("harm", .shorthand, ["harm reduction"], "measures to minimize adverse consequences"),
    rule("iran", .country, ["Iran"], "Iran (Islamic Republic of)"),
    rule("taiwan", .country, ["Taiwan"], "Taiwan Province of China"),
    rule("tanzania", .country, ["Tanzania"], "United Republic of Tanzania"),
    rule("macedonia", .country, ["Macedonia"], "North Macedonia"),
    rule("turkey", .country, ["Turkey"], "Türkiye"),
    rule(
      "organize", .spelling, ["organise", "organises", "organisation", "organisations"],
      "organize, organizes, organization, organizations"),
    rule("program", .spelling, ["program", "programs"], "programme, programmes"),
    rule("spring", .season, ["spring"], "March to May"),
    rule("summer", .season, ["summer"], "June to August"),
    rule("thug", .abuse, ["thugs", "puppet regime"], "what was done, by whom"),
  ]

  private static func rule(
    _ id: String, _ kind: WordingRule.Kind, _ avoid: [String], _ prefer: String
  ) -> WordingRule {
    WordingRule(
      id: ID("wording." + id), kind: kind, avoid: avoid, prefer: prefer, source: "words.page",
      status: .secondary, note: nil)
  }
}
