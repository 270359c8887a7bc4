import Knowledge

extension Ranker {
  /// What an entry keeps that is about another body, and one that is about none.
  private static let otherBody = 0.75
  private static let noBody = 0.91
  /// The same where a phrasing of the entry names the body, as one that compares two does.
  private static let namedBody = 0.95
  /// The same where the body was not typed but taken from the turn before.
  private static let otherInheritedBody = 0.75
  private static let noInheritedBody = 0.95
  private static let otherAvenue = 0.88
  private static let otherAspect = 0.93

  /// Returns how much of its score an entry keeps when the question names other concepts.
  ///
  /// A question on the UPR is seldom answered by an entry on the Council, however many words they
  /// share: another body costs most, another avenue less, another aspect least.
  func agreement(of question: Question, with candidate: Pack.Candidate) -> Double {
    body(question, candidate) * avenue(question, candidate) * aspect(question, candidate)
  }

  private func body(_ question: Question, _ candidate: Pack.Candidate) -> Double {
    let typed = question.concepts(.body)
    let wanted =
      typed.isEmpty ? question.units.filter { $0.kind == .body }.compactMap(\.concept) : typed
    let own = candidate.bodies
    guard !wanted.isEmpty, !own.contains(where: wanted.contains) else { return 1 }
    let numbers = Set(wanted.compactMap { question.figures["#" + $0.text]?.number })
    let named = candidate.phrasings.contains { phrasing in
      phrasing.units.numbers.contains(where: numbers.contains)
    }
    if named { return Self.namedBody }
    if typed.isEmpty { return own.isEmpty ? Self.noInheritedBody : Self.otherInheritedBody }
    return own.isEmpty ? Self.noBody : Self.otherBody
  }

  private func avenue(_ question: Question, _ candidate: Pack.Candidate) -> Double {
    let wanted = question.concepts(.avenue)
    let own = candidate.avenues
    guard !wanted.isEmpty, !own.isEmpty, !own.contains(where: wanted.contains) else { return 1 }
    return Self.otherAvenue
  }

  private func aspect(_ question: Question, _ candidate: Pack.Candidate) -> Double {
    let wanted = question.concepts(.aspect)
    guard let own = candidate.aspect, !wanted.isEmpty else { return 1 }
    return wanted.contains(own) ? 1 : Self.otherAspect
  }
}
