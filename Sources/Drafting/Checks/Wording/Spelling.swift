import Knowledge

extension DraftCheck {
  /// A spelling that is not that of the United Nations.
  static let spelling = DraftCheck(
    "spelling", looksFor: "spellings that are not those of the United Nations", weight: .look,
    kind: .spelling, better: spelled
  ) { match in
    "'\(match.found)' is spelled otherwise at the United Nations\(match.times)."
  }

  /// Of all the forms of a word, the one that looks most like what was written.
  private static func spelled(_ match: WordingSearch.Match) -> String {
    let found = match.found.lowercased()
    let forms = match.rule.prefer.split { ",;".contains($0) }.map {
      String($0.drop(while: \.isWhitespace))
    }
    let likeness = { (form: String) in
      zip(form, found).prefix { $0 == $1 }.count
        + zip(form.reversed(), found.reversed()).prefix { $0 == $1 }.count
    }
    return forms.max { likeness($0) < likeness($1) } ?? match.rule.prefer
  }
}
