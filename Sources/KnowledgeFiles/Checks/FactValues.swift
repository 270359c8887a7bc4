import Knowledge

extension Check {
  /// A value of a fact stands in its text, and what an entry quotes is there.
  static let factValues = Check { folder in
    let facts = Dictionary(folder.facts.map { ($0.item.id, $0.item) }) { first, _ in first }
    return folder.facts.flatMap { fact in
      let places = Set(Template(fact.item.text).places)
      let names = Set(fact.item.values.keys)
      return names.subtracting(places).sorted().map { name in
        fact.problem(
          "unused-value", in: "values",
          "The value '\(name)' is not in the text. Write {\(name)} where it belongs.")
      }
        + places.subtracting(names).sorted().map { name in
          fact.problem(
            "unknown-value", in: "text",
            "The text names the value '\(name)', which 'values' does not hold."
              + didYouMean(name, among: names))
        }
    }
      + folder.tellingTexts.flatMap { telling in
        telling.template.places.map { FactReference($0) }.compactMap { reference -> FileProblem? in
          guard let value = reference.value, let fact = facts[reference.fact],
            fact.values[value] == nil
          else { return nil }
          return telling.problem(
            "unknown-value",
            "The fact '\(fact.id)' has no value '\(value)'."
              + didYouMean(value, among: fact.values.keys), .error)
        }
      }
  }
}
