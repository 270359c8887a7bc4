import Knowledge

extension Check {
  /// What a record names is there.
  static let unknownReferences = Check { folder in
    let concepts = Set(folder.concepts.map(\.item.id.text))
    let sources = Set(folder.sources.map(\.item.id.text))
    let facts = Set(folder.facts.map(\.item.id.text))
    let entries = Set(folder.entries.map(\.item.id.text))
    let citing = folder.facts.flatMap { fact in
      fact.unknown([fact.item.source?.text].compactMap(\.self), of: "source", in: sources)
    }
    let entering = folder.entries.flatMap { record -> [FileProblem] in
      let entry = record.item
      let aspect = [entry.aspect?.text].compactMap(\.self)
      return [
        record.unknown(entry.about.map(\.text), of: "about", in: concepts, called: "concept"),
        record.unknown(aspect, of: "aspect", in: concepts, called: "concept"),
        record.unknown(entry.facts.map(\.text), of: "facts", in: facts, called: "fact"),
        record.unknown(entry.short.facts, of: "short", in: facts, called: "fact"),
        record.unknown(entry.answer.facts, of: "answer", in: facts, called: "fact"),
        record.unknown(entry.next.map(\.text), of: "next", in: entries, called: "entry"),
        record.unknown(entry.not.map(\.text), of: "not", in: entries, called: "entry"),
      ].flatMap(\.self)
    }
    let asking = folder.phrasings.flatMap { phrasings in
      phrasings.unknown([phrasings.item.entry.text], of: "id", in: entries, called: "entry")
    }
    let fitting = folder.fits.flatMap { record in
      record.unknown([record.item.entry.text], of: "entry", in: entries, called: "entry")
        + record.unknown(record.item.facts.map(\.text), of: "say", in: facts, called: "fact")
    }
    return citing + entering + asking + fitting
  }
}

extension Template {
  /// The facts that the places name.
  fileprivate var facts: [String] {
    places.map { FactReference($0).fact.text }
  }
}

extension Record {
  fileprivate func unknown(
    _ names: [String], of field: String, in known: Set<String>, called what: String = "source"
  ) -> [FileProblem] {
    names.filter { !known.contains($0) }.map { name in
      problem(
        "unknown-\(what)", in: field,
        "No \(what) is called '\(name)'." + didYouMean(name, among: known))
    }
  }
}
