package import Knowledge

/// Weighs the ways to take part for an NGO.
package struct AvenueFinder {
  let circumstances: Circumstances
  let outlook: Outlook

  /// Creates a finder for an NGO, with what the calendar holds for it.
  package init(_ circumstances: Circumstances, _ outlook: Outlook) {
    self.circumstances = circumstances
    self.outlook = outlook
  }

  /// Returns the verdicts on avenues: the open ones first, then those a partner opens, then those that
  /// hang on something; of these the ones worth most.
  package func verdicts(on avenues: [Avenue]) throws -> [Verdict] {
    let verdicts = try avenues.map { try verdict(on: $0) }
    return verdicts.enumerated().sorted { left, right in
      (left.element.standing.place, worth(right.element), left.offset)
        < (right.element.standing.place, worth(left.element), right.offset)
    }.map(\.element)
  }

  /// Returns the verdict on one avenue, with what each rule says.
  package func verdict(on avenue: Avenue) throws -> Verdict {
    let due = try outlook.next(of: avenue)
    let reasons =
      entitlement(avenue)
      + [
        closure(avenue), possession(avenue), try review(avenue, due), condition(avenue),
        travel(avenue), time(avenue, due), money(avenue), language(avenue),
      ].compactMap(\.self)
    return Verdict(avenue, reasons, due: due)
  }

  private func closure(_ avenue: Avenue) -> Verdict.Reason? {
    avenue.closed.map { Verdict.Reason(text: $0, standing: .closed, isFinal: true) }
  }

  /// What it brings is there already.
  private func possession(_ avenue: Avenue) -> Verdict.Reason? {
    let held = ([circumstances.status].compactMap(\.self) + (circumstances.networks ?? []))
      .filter(avenue.unless.contains)
    guard let first = held.first else { return nil }
    let text =
      switch first {
      case "applied": "You have applied already: answer what the Committee asks you."
      case "general", "special", "roster": "You do not need it: you have \(first) status."
      default: "You are a member already (\(held.joined(separator: ", ")))."
      }
    return Verdict.Reason(text: text, standing: .closed, isFinal: true)
  }

  private func condition(_ avenue: Avenue) -> Verdict.Reason? {
    avenue.needs.map {
      Verdict.Reason(text: $0.prefix(1).uppercased() + $0.dropFirst(), standing: .depends)
    }
  }
}

extension Verdict.Standing {
  /// Its place in a list: what a partner opens can be begun, what hangs on something may never come.
  fileprivate var place: Int {
    switch self {
    case .open: 0
    case .throughPartner: 1
    case .depends: 2
    case .closed: 3
    }
  }
}

extension AvenueFinder {
  /// Within how many days something due is near.
  private static let near = 140
  /// Up to how many people large work weighs double.
  private static let few = 2

  /// How much an avenue is worth to the NGO, in points; the order rests on it and nothing else.
  ///
  /// Two for each step of what it can move at best; two where a status or membership that the NGO has is
  /// what opens it and the journey can be made; two where it suits its kind or topics; two where its day is near and can still be
  /// met; one less for each step of work, doubled for the very small.
  private func worth(_ verdict: Verdict) -> Int {
    let avenue = verdict.avenue
    let isEarned =
      verdict.standing == .open && !(avenue.statuses + avenue.networks).isEmpty
      && !staysAtHome(avenue)
    return 2 * avenue.impact.steps
      + (isEarned ? 2 : 0) + (suits(avenue) ? 2 : 0) + (isNear(verdict) ? 2 : 0)
      - avenue.effort.steps * (circumstances.people.map { $0 <= Self.few } == true ? 2 : 1)
  }

  private func suits(_ avenue: Avenue) -> Bool {
    avenue.suits.contains { beginning in
      circumstances.subjects.contains { $0.hasPrefix(beginning) }
    }
  }

  private func isNear(_ verdict: Verdict) -> Bool {
    guard let due = verdict.due else { return false }
    let needed = verdict.avenue.weeks * 7
    return (needed...max(Self.near, needed)).contains(outlook.today.days(to: due.opening.first))
  }
}
