import Knowledge

extension Avenue: FileRecord {
  static func read(_ reader: inout RecordReader) -> Avenue {
    // The first word of the rules may hold several, "hrc-spring|hrc-summer", of which the next counts.
    let rules = reader.words("due").map {
      $0.split(separator: "|").map { ID<DeadlineRule>(String($0)) }
    }
    return Avenue(
      id: ID(reader.text("id")), title: reader.text("title"),
      about: reader.words("about").map { ID($0) }, statuses: reader.words("status"),
      networks: reader.words("members"),
      isEitherEnough: reader.isYes("either", default: false),
      otherwise: reader.optionalText("otherwise"), unless: reader.words("unless"),
      needs: reader.optionalText("needs"), isDoneByProxy: reader.isYes("proxy", default: false),
      suits: reader.words("for"), closed: reader.optionalText("closed"),
      state: reader.optionalChoice("state"), travel: reader.optionalText("travel").map { ID($0) },
      online: reader.choice("online", default: .yes),
      weeks: reader.value("weeks", wanted: "number of weeks") { Int($0) } ?? 0,
      effort: reader.choice("effort", default: .medium),
      impact: reader.choice("impact", default: .medium),
      money: reader.choice("money", default: .none), languages: reader.words("languages"),
      reaches: reader.text("reaches"),
      partner: reader.optionalText("partner"), first: reader.text("first"),
      entry: reader.optionalText("entry").map { ID($0) },
      aims: rules.first ?? [], due: rules.flatMap(\.self),
      kind: reader.optionalText("kind").map { ID($0) },
      facts: reader.words("facts").map { ID($0) }, note: reader.optionalText("note"))
  }
}

extension RecordReader {
  /// Returns the words of a field of a table, empty where it is left out.
  fileprivate mutating func words(_ name: String) -> [String] {
    (optionalText(name) ?? "").split(separator: " ").map(String.init)
  }
}
