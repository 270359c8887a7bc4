import Conversation
import Drafting
import Knowledge
import Terminal

/// Lays replies out for people.
struct ReplyPage {
  let options: GlobalOptions
  let world: World
  let short: Bool
  /// Whether the reader can answer: pick a number, type a command.
  let isConversation: Bool
  /// The most notes on doubts shown under an answer.
  private static let mostNotes = 2
  /// The most sources shown under an answer, so that it fits a screen.
  private static let mostSources = 3

  /// Writes a reply, with what it was taken to be about before it and its sources behind.
  func write(_ reply: Reply) {
    paragraph(reading(of: reply), .quiet)
    paragraph(reply.message)
    paragraph(reply.dates?.text(short: short) ?? "")
    if short, reply.kind == .deadlines { return sources(of: reply) }
    for answer in reply.answers {
      if reply.answers.count > 1 { paragraph(answer.title, .strong) }
      paragraph(short ? answer.short : answer.full)
    }
    for fit in reply.fits { paragraph(fit, .good) }
    if short {
      if !reply.caveats.isEmpty {
        paragraph("(Not certain or not current: ask without --short for why.)", .warning)
      }
    } else {
      for caveat in reply.caveats.prefix(Self.mostNotes) { paragraph("Note: " + caveat, .warning) }
      let more = reply.caveats.count - Self.mostNotes
      if more > 0 {
        paragraph(
          "\(more) more \(more == 1 ? "note" : "notes"): \(wayToAll)", .warning)
      }
    }
    if reply.answers.isEmpty { choices(of: reply) }
    sources(of: reply)
    // In the middle of a draft a number is text, not a choice.
    if !short, reply.after.isEmpty {
      if !reply.answers.isEmpty { otherMeanings(of: reply) }
      next(after: reply)
    }
    if let meter = reply.meter { write(meter) }
    paragraph(reply.after)
  }

  /// The columns of the bar that shows how full a limit is.
  private static let barColumns = 24

  /// Writes how long a draft is: a bar where there is a screen, and in words.
  private func write(_ meter: Reply.Meter) {
    let style: Style =
      switch meter.length.standing {
      case .within: .good
      case .near: .warning
      case .over: .bad
      }
    let bar = options.plain ? nil : meter.length.bar(width: Self.barColumns)
    paragraph([bar, meter.words].compactMap(\.self).joined(separator: " "), style)
  }

  /// Writes what went wrong, where the conversation goes on.
  func write(warning: String) {
    paragraph(warning, .warning)
  }

  /// How to see all of what is shown in part.
  private var wayToAll: String {
    isConversation ? "type /sources" : "see 'ask --json'"
  }

  /// Says how the line was read: what was corrected, and what was taken from the turn before.
  private func reading(of reply: Reply) -> String {
    var parts: [String] = []
    if !reply.about.isEmpty {
      parts.append("(about \(reply.about.map(\.name).joined(separator: ", ")))")
    }
    parts += reply.readAs.map { "(reading '\($0.typed)' as '\($0.read)')" }
    return parts.joined(separator: " ")
  }

  private func choices(of reply: Reply) {
    for (number, choice) in zip(1..., reply.choices) {
      lines("\(number). \(choice.title)", .strong)
      if !short { lines(choice.short, .quiet, indent: 3) }
    }
    if isConversation, reply.kind == .clarify, !reply.choices.isEmpty {
      paragraph("Type its number, or 0 for none of these.", .quiet)
    }
  }

  /// Lists what else may be meant; below a likely answer, not above it.
  private func otherMeanings(of reply: Reply) {
    guard !reply.choices.isEmpty else { return }
    lines(reply.choicesHeading, .quiet)
    for (number, choice) in zip(1..., reply.choices) {
      lines("\(isConversation ? "\(number)." : "-") \(choice.title)", .quiet)
    }
    world.output.writeLine()
  }

  private func sources(of reply: Reply) {
    guard !reply.sources.isEmpty else { return }
    if short, let source = reply.sources.first {
      let more = reply.sources.count > 1 ? " and \(reply.sources.count - 1) more" : ""
      lines("Source: \(source.publisher), \(source.published)\(more)", .quiet)
      return
    }
    lines(checked(reply) + "Sources:", .quiet)
    for source in reply.sources.prefix(Self.mostSources) { lines("- " + source.citation, .quiet) }
    let more = reply.sources.count - Self.mostSources
    if more > 0 {
      lines("- and \(more) more: \(wayToAll)", .quiet)
    }
    world.output.writeLine()
  }

  /// Says when the facts were compared with their sources, and how old the oldest is where that
  /// differs.
  private func checked(_ reply: Reply) -> String {
    guard let newest = reply.checked else { return "" }
    guard let oldest = reply.asOf, oldest != newest else { return "Checked \(newest). " }
    return "Checked \(newest), the oldest part \(oldest). "
  }

  private func next(after reply: Reply) {
    guard isConversation, !reply.next.isEmpty, !options.plain else { return }
    lines("Next, by number:", .quiet)
    for (number, pointer) in zip((reply.choices.count + 1)..., reply.next) {
      lines("\(number). \(pointer.title)", .quiet)
    }
    world.output.writeLine()
  }

  /// Writes how the last answer was found.
  func write(explanation: String) {
    lines(explanation)
  }

  private func paragraph(_ text: String, _ style: Style? = nil) {
    guard !text.isEmpty else { return }
    lines(text, style)
    if !short { world.output.writeLine() }
  }

  private func lines(_ text: String, _ style: Style? = nil, indent: Int = 0) {
    let isStyled = options.usesStyle(in: world)
    let margin = String(repeating: " ", count: indent)
    let columns = world.output.columns() - indent
    for line in Wrapping.lines(of: text.withoutControls, columns: columns) {
      let styled = style.map { $0.applied(to: line, on: isStyled) } ?? line
      world.output.writeLine(line.isEmpty ? "" : margin + styled)
    }
  }
}
