import Knowledge

extension Commitment: FileRecord {
  static func read(_ reader: inout RecordReader) -> Commitment {
    Commitment(
      id: ID(reader.text("id")), number: reader.commitmentNumber(), short: reader.text("short"),
      title: reader.text("title"), about: reader.text("about"),
      paragraphs: reader.items("paragraphs"), gather: reader.texts("gather"),
      look: reader.texts("look").map { ID($0) }, asks: reader.texts("asks"),
      examples: reader.items("examples"), entry: reader.optionalText("entry").map { ID($0) },
      facts: reader.texts("facts").map { ID($0) }, note: reader.optionalText("note"))
  }
}

extension CommitmentParagraph: FileRecord {
  static func read(_ reader: inout RecordReader) -> CommitmentParagraph {
    CommitmentParagraph(
      document: ID(reader.text("document")), place: reader.text("place"),
      says: reader.optionalText("says"), certainty: reader.choice("sure", default: .unknown),
      binds: reader.choice("binds", default: .governments),
      isFurther: reader.isYes("further", default: false),
      sources: reader.texts("sources").map { ID($0) }, note: reader.optionalText("note"))
  }
}

extension CommitmentExample: FileRecord {
  static func read(_ reader: inout RecordReader) -> CommitmentExample {
    CommitmentExample(text: reader.text("text"), source: ID(reader.text("source")))
  }
}

extension EvidencePlace: FileRecord {
  static func read(_ reader: inout RecordReader) -> EvidencePlace {
    EvidencePlace(
      id: ID(reader.text("id")), name: reader.text("name"), url: reader.optionalText("url"),
      gives: reader.text("gives"), isSeen: reader.isYes("seen", default: true),
      tip: reader.optionalText("tip"))
  }
}

extension RecordReader {
  /// Returns the number of a commitment; one that is missing is a mistake.
  fileprivate mutating func commitmentNumber() -> Int {
    let text = text("number")
    guard !text.isEmpty else { return 0 }
    guard let number = Int(text), (1...999).contains(number) else {
      report("value", "'\(text)' is no number of a commitment such as 7.", of: "number")
      return 0
    }
    return number
  }
}
