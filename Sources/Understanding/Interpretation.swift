package import Knowledge

/// What a question was understood to mean, and how sure that is.
package struct Interpretation: Sendable {
  /// What to do with it.
  package enum Band: String, Sendable {
    /// Sure enough to answer.
    case answer
    /// Unsure between a few: ask which is meant.
    case clarify
    /// Not understood: say so.
    case decline
  }

  /// The words and concepts it was read as.
  package let question: Question
  /// The entries that may answer, best first.
  package let ranked: [Ranked]
  /// What the confidence was reckoned from; nothing where no entry could be compared.
  package let features: Features?
  /// The chance that the best entry is right, from 0 to 1.
  package let confidence: Double
  /// What to do at this confidence.
  package let band: Band

  /// Whether the question is a bare name, and the best entry says what that is.
  package var isExplained: Bool {
    ranked.first?.isExact == true && question.bareName != nil
  }
}

/// Understands questions with the help of a pack.
package struct Interpreter {
  private let reader: QuestionReader
  private let ranker: Ranker
  /// How the confidence is reckoned.
  package let calibration: Calibration

  /// From this confidence on a question is answered.
  package static let answerFrom = 0.64
  /// From this confidence on a question is given back with a choice.
  package static let clarifyFrom = 0.46

  /// Returns what to do at a confidence.
  ///
  /// A bare word that entries know ("the form"), or a question that leans on the turn before, says
  /// too little to be sure of, and is no sign of a foreign subject either: it is asked back. So is one
  /// that several entries fit well ("no status, may we come?"): only which is not clear. What is
  /// likely foreign is not: to say who helps with that, and what else may be meant, costs nothing.
  private func band(
    _ confidence: Double, _ question: Question, _ best: Ranked
  ) -> Interpretation.Band {
    let answerFrom = best.scope == .outside ? Self.clarifyFrom : Self.answerFrom
    if confidence >= answerFrom { return .answer }
    let isBare = question.contentUnits.filter { $0.origin == .typed }.count <= 1
    let isKnown =
      question.unknown.isEmpty && (isBare || best.score >= Self.fittingScore)
    return confidence >= (isKnown ? Self.clarifyKnownFrom : Self.clarifyFrom) ? .clarify : .decline
  }

  private static let clarifyKnownFrom = 0.1
  /// From this score on an entry fits so well that the question is about our subject.
  private static let fittingScore = 0.6

  /// The least confidence in an entry with a phrasing that is the question itself.
  private static let exactConfidence = 0.97

  /// Creates an interpreter over a pack.
  package init(_ pack: Pack) throws {
    reader = try QuestionReader(pack)
    ranker = Ranker(pack)
    calibration = try pack.setting(.calibration).flatMap { Calibration($0) } ?? .unfitted
  }

  /// Returns how a question is read, without looking for what answers it.
  package func question(_ text: String, in language: String? = nil) throws -> Question {
    try reader.question(text, in: language)
  }

  /// Returns what a question means, against what came before it where it leans on that.
  ///
  /// The code of the language it is in can be given; else its small words tell.
  package func interpretation(
    of text: String, against background: Background = .none, in language: String? = nil
  ) throws -> Interpretation {
    let question = try reader.question(text, inheriting: background.units, in: language)
    let ranked = try ranker.ranked(question, against: background)
    guard let best = ranked.first, let features = Features(question, ranked) else {
      return Interpretation(
        question: question, ranked: [], features: nil, confidence: 0, band: .decline)
    }
    let fitted = calibration.confidence(features)
    let confidence = best.isExact ? max(Self.exactConfidence, fitted) : fitted
    return Interpretation(
      question: question, ranked: ranked, features: features, confidence: confidence,
      band: band(confidence, question, best))
  }
}
