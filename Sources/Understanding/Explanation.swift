package import Knowledge

extension Interpretation {
  /// Returns how the question was understood, in lines for a reader.
  package func explanation(from pack: Pack, calibration: Calibration) throws -> [String] {
    let wordings = try ranked.first.map { try pack.wordings(ofEntry: $0.number) } ?? []
    return words.map { "- " + $0 } + comparison(wordings) + certainty(calibration)
  }

  private var words: [String] {
    let typed = question.units.filter { $0.origin == .typed }
    let inherited = question.units.filter { $0.origin == .inherited }
    let concepts = typed.filter { $0.concept != nil }.map {
      "\($0.typed.joined(separator: " ")) = \($0.key)"
    }
    var lines = ["Words: " + typed.filter { $0.concept == nil }.map(\.key).listed]
    lines += question.corrections.map { "Read '\($0.typed)' as '\($0.read)'" }
    lines.append("Concepts: " + concepts.listed)
    if !inherited.isEmpty {
      lines.append("From the turn before: " + inherited.map(\.key).listed)
    }
    if !question.unknown.isEmpty {
      lines.append("Words no entry uses: " + question.unknown.listed)
    }
    if question.language != "en" { lines.append("Language: \(question.language)") }
    return lines
  }

  private func comparison(_ wordings: [String]) -> [String] {
    let best = ranked.prefix(5)
    guard let first = best.first, wordings.indices.contains(first.phrasing) else {
      return ["- Entries compared: none shares a word with it"]
    }
    return ["", "Entries compared, best first:"]
      + best.map { entry in
        "- \(entry.score.twoPlaces)  \(entry.entry)  (nearness of three \(entry.support.twoPlaces), coverage "
          + "\(entry.coverage.twoPlaces), likelihood \(entry.likelihood.twoPlaces), agreement "
          + "\(entry.agreement.twoPlaces))"
      }
      + [
        (first.isExact ? "- Phrasing that is the question itself: " : "- Nearest phrasing: ")
          + wordings[first.phrasing]
      ]
      + ["", "What each word added to \(first.entry):"]
      + first.contributions.sorted { $0.share * $0.match > $1.share * $1.match }.map { part in
        "- \((part.share * part.match).twoPlaces) of \(part.share.twoPlaces)  \(part.unit.key)  "
          + (part.place.map { "in the \($0.rawValue)" } ?? "not found")
      }
  }

  private func certainty(_ calibration: Calibration) -> [String] {
    var lines: [String] = []
    if let features {
      lines += ["", "What the confidence rests on:"]
      lines += zip(Features.meanings, zip(features.values, calibration.weights.dropFirst())).map {
        "- \($0): \($1.0.twoPlaces), weighed \($1.1.twoPlaces)"
      }
    }
    return lines + [
      "",
      "Confidence \(confidence.twoPlaces): \(band.rawValue) (answer from "
        + "\(Interpreter.answerFrom.twoPlaces), ask back from \(Interpreter.clarifyFrom.twoPlaces))",
    ]
  }
}

extension Double {
  /// The number with two decimal places.
  fileprivate var twoPlaces: String {
    let hundredths = Int((self * 100).rounded())
    let places = String(abs(hundredths) % 100)
    let padded = places.count < 2 ? "0" + places : places
    return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(padded)"
  }
}

extension [String] {
  /// The texts in one line, or a word where there are none.
  fileprivate var listed: String {
    isEmpty ? "none" : joined(separator: ", ")
  }
}
