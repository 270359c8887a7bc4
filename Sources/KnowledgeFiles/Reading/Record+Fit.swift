import Knowledge

extension Fit: FileRecord {
  static func read(_ reader: inout RecordReader) -> Fit {
    let conditions = reader.lists(byName: "if")
    let names = ProfileLine.allCases.map(\.rawValue)
    for name in conditions.keys.sorted() where !names.contains(name) {
      reader.report(
        "unknown-line",
        "The profile has no line '\(name)'." + didYouMean(name, among: names), of: "if")
    }
    for (name, values) in conditions.sorted(by: { $0.key < $1.key }) {
      let known = ProfileLine(rawValue: name)?.words ?? []
      for value in values where !known.isEmpty && value != "none" && !known.contains(value) {
        reader.report(
          "unknown-value",
          "The line '\(name)' never holds '\(value)'." + didYouMean(value, among: known), of: "if")
      }
    }
    let showsReview = reader.isYes("review", default: false)
    let text = showsReview ? reader.optionalText("say") : reader.text("say")
    if showsReview, text != nil {
      reader.report("value", "Give either 'say' or 'review', not both.", of: "review")
    }
    if !showsReview, conditions.isEmpty {
      reader.report(
        "missing-key", "'if' is missing, such as 'if: {status: [none]}'.", at: reader.position)
    }
    return Fit(
      entry: ID(reader.text("entry")),
      conditions: Dictionary(
        conditions.compactMap { name, values in
          ProfileLine(rawValue: name).map { ($0, values) }
        }, uniquingKeysWith: { first, _ in first }),
      text: text.map { Template($0) })
  }
}
