package import Knowledge

/// The way through the questions of a card: which one is open, and which come after it.
package struct GradingRound {
  /// The question that is open; nothing where all are through.
  package private(set) var place: Scorecard.Place?
  private var rest: [ID<Commitment>]
  private var trail: [Scorecard.Place] = []

  /// Begins where the card was left, else with the first commitment that is not graded yet.
  ///
  /// Where the question that was open no longer fits what is said on its commitment, since that was graded
  /// with options meanwhile, the commitment begins anew.
  package init(_ card: Scorecard, of commitments: [Commitment]) {
    let open = commitments.map(\.id).filter { card.grade(of: $0).verdict == nil }
    let order = commitments.map(\.id)
    if let left = card.position, let index = order.firstIndex(of: left.commitment) {
      let fits = left.question.fits(card.grade(of: left.commitment).verdict)
      place = fits ? left : Scorecard.Place(left.commitment, .mark)
      rest = order[(index + 1)...].filter(open.contains)
    } else {
      place = nil
      rest = open
      enterNext()
    }
  }

  /// Begins with one commitment, and asks of no other.
  package init(of commitment: ID<Commitment>) {
    place = Scorecard.Place(commitment, .mark)
    rest = []
  }

  /// Goes on to the next question, given what the verdict on the commitment is now.
  package mutating func goOn(_ verdict: Grade.Verdict?) {
    guard let place else { return }
    guard let next = place.question.next(after: verdict) else { return skip() }
    trail.append(place)
    self.place = Scorecard.Place(place.commitment, next)
  }

  /// Asks for the grade of the open commitment again; there is no way back to its other questions.
  package mutating func startAgain() {
    while let last = trail.last, last.commitment == place?.commitment { trail.removeLast() }
    place = place.map { Scorecard.Place($0.commitment, .mark) }
  }

  /// Leaves the commitment, and goes on to the next one.
  package mutating func skip() {
    guard let place else { return }
    trail.append(place)
    self.place = nil
    enterNext()
  }

  /// Goes back to the question before; false where there is none.
  package mutating func goBack() -> Bool {
    guard let before = trail.popLast() else { return false }
    if let place, place.commitment != before.commitment { rest.insert(place.commitment, at: 0) }
    place = before
    return true
  }

  private mutating func enterNext() {
    guard !rest.isEmpty else { return }
    place = Scorecard.Place(rest.removeFirst(), .mark)
  }
}
