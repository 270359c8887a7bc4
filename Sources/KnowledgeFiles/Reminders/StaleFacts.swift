import Knowledge

extension Reminder {
  /// A fact that can no longer be told as current is looked up again.
  static let staleFacts = Reminder { folder, circumstances in
    folder.facts.compactMap { fact in
      guard let last = fact.item.expires, last < circumstances.today else { return nil }
      return fact.problem(
        "stale-fact", in: "expires",
        "'\(fact.item.id)' could be told as current until \(last). Compare it with its source, then "
          + "change 'as_of' and 'expires'.", severity: .note)
    }
  }
}
