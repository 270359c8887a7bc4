import Conversation
import Knowledge

/// What the conversation opens with.
struct Welcome {
  let text: String

  /// Says what can be asked, in terms of what the pack holds, and what is next in the plan; who is here
  /// for the first time is offered the tour.
  init(_ pack: Pack, _ guide: Guide?) throws {
    let bodies = try pack.subjects(.body).prefix(8).map(\.concept.short)
    let checked = try pack.setting(.asOf) ?? ""
    text = """
      Rostrum: questions and answers on engaging with UN drug policy.

      Ask about \(bodies.joined(separator: ", ")) and more: who may take part, how, by when, what it \
      costs, where to write. For example:

      - who can join the VNGOC?
      - how long may a written statement to the Human Rights Council be?
      - what is due in the next two months?
      - help me write a statement for the CND

      Every answer names its sources\(checked.isEmpty ? "" : "; the newest were checked on \(checked)"). \
      Nothing leaves this computer. /help for more, /quit to leave.

      \(try Self.next(guide))
      """
  }

  /// The most steps of the plan that are shown.
  private static let mostSteps = 3

  private static func next(_ guide: Guide?) throws -> String {
    let steps = try guide?.nextSteps(atMost: mostSteps) ?? []
    if !steps.isEmpty {
      return "NEXT IN YOUR PLAN\n\n" + steps.joined(separator: "\n\n")
        + "\n\n/plan shows all, '/plan how' and a number how to do it."
    }
    guard guide?.profile.isEmpty != false else {
      return "/avenues shows which ways to take part are open to you, /plan makes a plan of them."
    }
    return "New here? Type /tour: ten minutes, and you have a plan with dates."
  }
}
