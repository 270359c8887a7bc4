import Knowledge

extension DocumentKind: FileRecord {
  static func read(_ reader: inout RecordReader) -> DocumentKind {
    DocumentKind(
      id: ID(reader.text("id")), title: reader.text("title"), names: reader.texts("names"),
      about: reader.texts("about").map { ID($0) }, due: reader.texts("due").map { ID($0) },
      entry: reader.optionalText("entry").map { ID($0) },
      purpose: reader.text("purpose"), audience: reader.text("audience"),
      who: reader.text("who"), needs: reader.texts("needs"), languages: reader.texts("languages"),
      traits: reader.choices("traits"),
      form: reader.choice("form", default: .report),
      layout: reader.choice("layout", default: .plain), format: reader.text("format"),
      deadline: reader.text("deadline"), submit: reader.optionalText("submit"),
      limits: reader.items("limits"), rules: reader.items("rules"),
      sections: reader.items("sections"), refused: reader.texts("refused"),
      tips: reader.texts("tips"), examples: reader.items("examples"))
  }
}

extension DocumentRule: FileRecord {
  static func read(_ reader: inout RecordReader) -> DocumentRule {
    DocumentRule(
      text: reader.text("text"), source: reader.optionalText("source").map { ID($0) },
      status: reader.choice("status", default: .official))
  }
}

extension DocumentExample: FileRecord {
  static func read(_ reader: inout RecordReader) -> DocumentExample {
    DocumentExample(
      title: reader.text("title"), url: reader.optionalText("url"),
      year: reader.optionalText("year"))
  }
}

extension DocumentSection: FileRecord {
  static func read(_ reader: inout RecordReader) -> DocumentSection {
    DocumentSection(
      id: ID(reader.text("id")), heading: reader.text("heading"), ask: reader.text("ask"),
      why: reader.text("why"), example: reader.text("example"), help: reader.text("help"),
      isRequired: reader.isYes("required", default: true),
      share: reader.number("share") ?? 0, isOneLine: reader.isYes("one_line", default: false),
      place: reader.choice("place", default: .section),
      choices: reader.optionalText("choices").map { ID($0) },
      mostChoices: reader.number("most") ?? 1, repeats: reader.optionalText("repeats"),
      when: reader.condition("when"), uses: reader.texts("uses").map { ID($0) },
      profile: reader.value(
        "profile", wanted: "line of the profile, such as name, country, status or contact"
      ) { ProfileLine(rawValue: $0) })
  }
}

extension DocumentLimit: FileRecord {
  static func read(_ reader: inout RecordReader) -> DocumentLimit {
    DocumentLimit(
      when: reader.condition("when"), words: reader.number("words"),
      pages: reader.number("pages"),
      minutes: reader.value("minutes", wanted: "number of minutes such as 1.5") { Double($0) },
      guideWords: reader.value("guide_words", wanted: "range of words such as 1500-2500") { text in
        let ends = text.split(separator: "-").compactMap { Int($0) }
        return ends.count == 2 && ends[0] <= ends[1] ? ends[0]...ends[1] : nil
      },
      countsNotes: reader.isYes("counts_notes", default: true),
      source: reader.optionalText("source").map { ID($0) },
      status: reader.choice("status", default: .official))
  }
}

extension ChoiceList: FileRecord {
  static func read(_ reader: inout RecordReader) -> ChoiceList {
    ChoiceList(
      id: ID(reader.text("id")), title: reader.text("title"), note: reader.optionalText("note"),
      choices: reader.items("choices"))
  }
}

extension ChoiceList.Choice: FileRecord {
  static func read(_ reader: inout RecordReader) -> ChoiceList.Choice {
    ChoiceList.Choice(
      id: reader.text("id"), text: reader.text("text"), prints: reader.optionalText("prints"),
      translations: reader.texts(byName: "in"), note: reader.optionalText("note"))
  }
}

extension AgreedText: FileRecord {
  static func read(_ reader: inout RecordReader) -> AgreedText {
    AgreedText(
      id: ID(reader.text("id")), topics: reader.texts("topics"),
      instrument: reader.text("instrument"), paragraph: reader.text("paragraph"),
      about: reader.text("about"), reference: reader.text("reference"),
      source: reader.optionalText("source").map { ID($0) },
      status: reader.choice("status", default: .official), note: reader.optionalText("note"))
  }
}

extension WordingRule: FileRecord {
  static func read(_ reader: inout RecordReader) -> WordingRule {
    WordingRule(
      id: ID(reader.text("id")), kind: reader.choice("kind", default: .person),
      avoid: reader.texts("avoid"), prefer: reader.text("prefer"),
      source: reader.optionalText("source").map { ID($0) },
      status: reader.choice("status", default: .official), note: reader.optionalText("note"))
  }
}

extension DocumentTranslation: FileRecord {
  static func read(_ reader: inout RecordReader) -> DocumentTranslation {
    DocumentTranslation(
      kind: ID(reader.text("id")), language: "", title: reader.text("title"),
      sections: reader.items("sections"))
  }
}

extension DocumentTranslation.Section: FileRecord {
  static func read(_ reader: inout RecordReader) -> DocumentTranslation.Section {
    DocumentTranslation.Section(
      id: ID(reader.text("id")), heading: reader.text("heading"), ask: reader.text("ask"),
      example: reader.optionalText("example"))
  }
}

extension RecordReader {
  fileprivate mutating func number(_ name: String) -> Int? {
    value(name, wanted: "whole number") { Int($0) }
  }

  fileprivate mutating func condition(_ name: String) -> DocumentCondition {
    let answers = lists(byName: name)
    return DocumentCondition(
      Dictionary(uniqueKeysWithValues: answers.map { (ID($0.key), $0.value) }))
  }
}
