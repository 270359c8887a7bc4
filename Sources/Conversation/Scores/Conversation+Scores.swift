import Knowledge
import Scorecards
import Workspace

extension Conversation {
  /// Returns the reply to `/score`: where the latest card stands, and which command goes on.
  func replyToScore() throws -> Reply {
    var reply = Reply(.score)
    let commitments = try pack.commitments()
    let cards = try room?.open().scorecards() ?? []
    guard !commitments.isEmpty, let card = cards.first else {
      reply.message =
        commitments.isEmpty
        ? "This knowledge holds no commitments to grade."
        : "You have no scorecard yet. A scorecard grades a government on its drug policy commitments, "
          + "year by year. 'rostrum score new COUNTRY YEAR' begins one; leave with /quit first."
      return reply
    }
    let series = ScorecardSeries(card, among: cards)
    let lines = card.marked(of: commitments).map { commitment in
      let mark = card.grade(of: commitment.id).mark?.text(in: card.scheme) ?? ""
      let trend = series.trend(of: commitment.id)?.words(in: card.scheme) ?? ""
      return "- \(commitment.number) \(commitment.short): \(mark), \(trend)"
    }
    let weak = series.objections(on: commitments).count
    reply.message =
      ([
        "Scorecard \(card.id), \(card.title), graded \(card.scheme.title): "
          + card.completeness(of: commitments) + "."
      ] + [lines.joined(separator: "\n")]
      + [
        (weak > 0 ? "\(weak) open to attack: 'rostrum score check \(card.id)'. " : "")
          + "'rostrum score grade \(card.id)' goes on, 'rostrum score report \(card.id)' makes the report."
      ]).filter { !$0.isEmpty }.joined(separator: "\n\n")
    return reply
  }
}
