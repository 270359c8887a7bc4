import Knowledge

extension AvenueFinder {
  /// What status and membership say; where either is enough, only the one that opens more.
  func entitlement(_ avenue: Avenue) -> [Verdict.Reason] {
    let reasons = [status(avenue), membership(avenue)].compactMap(\.self)
    guard avenue.isEitherEnough, let best = reasons.min(by: { $0.standing < $1.standing }) else {
      return reasons
    }
    return [best]
  }

  private func status(_ avenue: Avenue) -> Verdict.Reason? {
    guard !avenue.statuses.isEmpty else {
      return Verdict.Reason(text: "No consultative status is needed.", standing: .open)
    }
    if avenue.statuses == ["applied"] { return application() }
    let needed =
      "Consultative status is needed (\(avenue.statuses.joined(separator: ", ")))"
    switch circumstances.status {
    case nil:
      return Verdict.Reason(
        text: "\(needed); you have not said whether you have it.", standing: .depends)
    case let status? where avenue.statuses.contains(status):
      return Verdict.Reason(text: "You have \(status) status, which is enough.", standing: .open)
    case "network":
      return Verdict.Reason(
        text: "\(needed); your network has it, and must put you forward.",
        standing: .throughPartner)
    case "applied":
      return blocked("\(needed); yours is applied for and not granted yet.", avenue)
    case let status?:
      return blocked(
        "\(needed); \(status == "none" ? "you have none" : "yours is \(status)").", avenue)
    }
  }

  /// What is only for NGOs whose application is not decided yet.
  private func application() -> Verdict.Reason {
    switch circumstances.status {
    case nil:
      Verdict.Reason(
        text:
          "It is for NGOs that have applied for consultative status; you have not said whether you have.",
        standing: .depends)
    case "applied":
      Verdict.Reason(text: "Your application is running.", standing: .open)
    default:
      Verdict.Reason(
        text: "It is for NGOs that have applied for consultative status and wait for the decision.",
        standing: .closed, isFinal: true)
    }
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

  /// A status or membership that is lacking: something else may serve, or a partner that has it.
  private func blocked(_ text: String, _ avenue: Avenue) -> Verdict.Reason {
    if let otherwise = avenue.otherwise {
      return Verdict.Reason(text: "\(text) \(otherwise)", standing: .depends)
    }
    return Verdict.Reason(text: text, standing: avenue.partner == nil ? .closed : .throughPartner)
  }
}
