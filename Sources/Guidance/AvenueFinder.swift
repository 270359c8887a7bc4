package import Knowledge

/// Weighs the ways to take part for an NGO.
package struct AvenueFinder: Sendable {
  private let circumstances: Circumstances

  /// Creates a finder for an NGO.
  package init(_ circumstances: Circumstances) {
    self.circumstances = circumstances
  }

  /// Returns the verdicts on avenues: those further open first, of these the ones for which something is
  /// written before those where one listens, then those that are less work and need less time.
  package func verdicts(on avenues: [Avenue]) -> [Verdict] {
    avenues.map { verdict(on: $0) }.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (one.standing, one.avenue.rank, one.avenue.effort, one.avenue.weeks, left.offset)
        < (other.standing, other.avenue.rank, other.avenue.effort, other.avenue.weeks, right.offset)
    }.map(\.element)
  }

  /// Returns the verdict on one avenue, with what each rule says.
  package func verdict(on avenue: Avenue) -> Verdict {
    let rules = [status, membership, travel, time, money, language]
    return Verdict(avenue, rules.compactMap { $0(avenue) })
  }

  private func status(_ avenue: Avenue) -> Verdict.Reason? {
    guard !avenue.statuses.isEmpty else {
      return Verdict.Reason(text: "No consultative status is needed.", standing: .open)
    }
    let needed = avenue.statuses.joined(separator: ", ")
    guard let status = circumstances.status else {
      return Verdict.Reason(
        text: "Consultative status is needed (\(needed)); you have not said whether you have it.",
        standing: .depends)
    }
    if avenue.statuses.contains(status) {
      return Verdict.Reason(text: "You have \(status) status, which is enough.", standing: .open)
    }
    let yours = status == "none" ? "you have none" : "yours is \(status)"
    return blocked("Consultative status is needed (\(needed)); \(yours).", avenue)
  }

  private func membership(_ avenue: Avenue) -> Verdict.Reason? {
    guard !avenue.networks.isEmpty else { return nil }
    let needed = avenue.networks.joined(separator: " or ")
    guard let networks = circumstances.networks else {
      return Verdict.Reason(
        text: "Membership is needed (\(needed)); you have not said whether you have it.",
        standing: .depends)
    }
    if avenue.networks.contains(where: networks.contains) {
      return Verdict.Reason(
        text: "You are a member of the network that is needed.", standing: .open)
    }
    return blocked("Membership is needed (\(needed)), which you do not have.", avenue)
  }

  private func travel(_ avenue: Avenue) -> Verdict.Reason? {
    guard let city = avenue.travel?.text, avenue.online != .yes else { return nil }
    let isNeeded = avenue.online == .no
    let must = isNeeded ? "Somebody must be in \(city)" : "It works best with somebody in \(city)"
    guard let cities = circumstances.cities else {
      return Verdict.Reason(
        text: "\(must); you have not said where you can go.", standing: isNeeded ? .depends : .open)
    }
    if cities.contains(city) {
      return Verdict.Reason(text: "\(must), and you can go there.", standing: .open)
    }
    return isNeeded
      ? Verdict.Reason(text: "\(must), and you cannot go there.", standing: .closed)
      : Verdict.Reason(text: "\(must); a part can be done from home.", standing: .open)
  }

  private func time(_ avenue: Avenue) -> Verdict.Reason? {
    guard let weeks = circumstances.weeks else { return nil }
    let isEnough = weeks >= avenue.weeks
    return Verdict.Reason(
      text: "By our estimate it takes about \(avenue.weeks.weeks); you have \(weeks).",
      standing: isEnough ? .open : .closed)
  }

  private func money(_ avenue: Avenue) -> Verdict.Reason? {
    guard circumstances.hasMoney == false, avenue.money != .none else { return nil }
    return avenue.money == .much
      ? Verdict.Reason(
        text: "By our estimate it costs much, and you have no money for it.", standing: .closed)
      : Verdict.Reason(
        text: "By our estimate it costs something; look for help with it.", standing: .depends)
  }

  private func language(_ avenue: Avenue) -> Verdict.Reason? {
    guard let languages = circumstances.languages, !avenue.languages.isEmpty,
      !avenue.languages.contains(where: languages.contains)
    else { return nil }
    return Verdict.Reason(
      text: "It is written in \(avenue.languages.joined(separator: ", ")), and you in "
        + "\(languages.joined(separator: ", ")).", standing: .closed)
  }

  /// A status or membership that is lacking: a partner that has it can help where the table says how.
  private func blocked(_ text: String, _ avenue: Avenue) -> Verdict.Reason {
    Verdict.Reason(text: text, standing: avenue.partner == nil ? .closed : .throughPartner)
  }
}

extension Avenue {
  /// Where something is written more is changed than where one listens.
  fileprivate var rank: Int {
    kind == nil ? 1 : 0
  }
}
