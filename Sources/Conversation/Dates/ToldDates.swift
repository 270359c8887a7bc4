package import Knowledge
import Schedule

/// The dates a reply tells, with what is said around them.
package struct ToldDates: Sendable {
  /// What is told, in the order in which it is.
  let told: [Occasion]
  /// What the text below rests on besides.
  let resting: [Occasion]
  /// What stands above.
  let lead: String
  /// What stands below.
  let behind: String
  /// Whether what a reader should know besides is told with each.
  let withNotes: Bool
  /// From where they are looked at.
  let vantage: Vantage

  /// The most dates told where a line was asked for.
  private static let mostInShort = 2

  /// Everything it rests on.
  package var occasions: [Occasion] {
    told + resting
  }

  /// Returns what is told, in plain text; `short` leaves the notes out.
  package func text(short: Bool) -> String {
    let told = short && withNotes ? Array(told.prefix(Self.mostInShort)) : told
    let lines = told.map { occasion in
      [occasion.line(from: vantage), withNotes && !short ? occasion.note : nil].compactMap(\.self)
        .joined(separator: " ")
    }
    let isSingle = lines.count == 1 && lead.isEmpty
    let list = isSingle ? lines[0] : lines.map { "- " + $0 }.joined(separator: "\n")
    return [lead, list, behind].filter { !$0.isEmpty }.joined(separator: short ? "\n" : "\n\n")
  }
}

extension Reply {
  /// Returns a reply that tells dates: a lead where there is one, and a line for each.
  static func telling(
    _ occasions: [Occasion], lead: String = "", from vantage: Vantage, withNotes: Bool = true,
    behind: String = "", resting: [Occasion] = []
  ) -> Reply {
    var reply = Reply(.deadlines)
    reply.dates = ToldDates(
      told: occasions, resting: resting, lead: lead, behind: behind, withNotes: withNotes,
      vantage: vantage)
    return reply
  }
}
