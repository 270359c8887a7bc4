import Knowledge

extension Check {
  /// The days of a row run forwards, and a published date has a source.
  static let daysInOrder = Check { folder in
    let meeting = folder.sessions.flatMap { row -> [FileProblem] in
      let session = row.item
      var problems: [FileProblem] = []
      if let ends = session.ends, ends.span.last < session.starts.span.first {
        problems.append(
          row.problem(
            "backwards", in: "ends",
            "The meeting ends on \(ends), before it starts on \(session.starts)."))
      }
      if let latest = session.latestStart, latest < session.starts.span.first {
        problems.append(
          row.problem(
            "backwards", in: "latest_start",
            "The window ends on \(latest), before it begins on \(session.starts)."))
      }
      if session.latestStart != nil, session.status != .expected {
        problems.append(
          row.problem(
            "window", in: "latest_start",
            "Only an expected meeting has a window. Leave 'latest_start' empty, or write 'expected'."
          ))
      }
      if session.source == nil, session.status != .expected {
        problems.append(
          row.problem(
            "no-source", in: "id",
            "The meeting '\(session.id)' has no source. Name one, or mark it 'expected'."))
      }
      return problems
    }
    let publishing = folder.deadlines.compactMap { row -> FileProblem? in
      guard let opens = row.item.opens, row.item.closes < opens else { return nil }
      return row.problem(
        "backwards", in: "closes",
        "The deadline closes on \(row.item.closes), before it opens on \(opens).")
    }
    let ruling = folder.rules.compactMap { row -> FileProblem? in
      switch row.item.reckoning {
      case .before, .usuallyBefore:
        guard row.item.body == nil || row.item.kind == nil else { return nil }
        return row.problem(
          "no-session", in: "id",
          "The rule '\(row.item.id)' counts from a meeting: say which with 'body' and 'kind'.")
      case .yearly, .usually, .published: return nil
      }
    }
    return meeting + publishing + ruling
  }
}
