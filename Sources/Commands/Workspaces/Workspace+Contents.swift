import Scorecards
import Workspace

extension Workspace {
  /// What it holds, in a few words: "3 drafts, 1 scorecard".
  var contents: String {
    get throws {
      let (drafts, cards) = (try drafts().count, try scorecards().count)
      let parts = [
        "\(drafts) \(drafts == 1 ? "draft" : "drafts")",
        cards == 0 ? "" : "\(cards) \(cards == 1 ? "scorecard" : "scorecards")",
      ]
      return parts.filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }
}
