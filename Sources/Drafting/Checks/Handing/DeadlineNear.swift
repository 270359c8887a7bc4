import Knowledge

extension DraftCheck {
  /// A day of handing in that has passed or is less than a week away.
  static let deadlineNear = DraftCheck(
    "deadline", looksFor: "a deadline that has passed or is less than a week away", weight: .look,
    rule: .advice("ask the secretariat before you send something late.")
  ) { document in
    guard let deadline = document.deadline, deadline.daysLeft <= 7 else { return [] }
    let rule =
      document.rule(about: ["deadline", "weeks before"])
      ?? DocumentRule(text: deadline.words, source: nil, status: .unverified)
    let days = deadline.daysLeft
    guard days >= 0 else {
      return [
        Hit(
          "The deadline passed \(-days == 1 ? "yesterday" : "\(-days) days ago"): \(deadline.words)",
          do: "Ask whether it is still taken, or keep it for the next session.", weight: .refused,
          rule: rule)
      ]
    }
    let left =
      days == 0 ? "The deadline is today" : "\(days) \(days == 1 ? "day is" : "days are") left"
    return [
      Hit(
        "\(left): \(deadline.words)",
        do: "Finish it, have somebody read it, and send it a day early.", rule: rule)
    ]
  }
}
