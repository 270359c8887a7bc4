import Knowledge

/// What the conversation opens with.
struct Welcome {
  let text: String

  /// Says what can be asked, in terms of what the pack holds.
  init(_ pack: Pack) throws {
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
      """
  }
}
