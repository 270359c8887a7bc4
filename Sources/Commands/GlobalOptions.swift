import ArgumentParser
import Knowledge
import Terminal

/// The options every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Take the knowledge from here.", valueName: "dir|pack"))
  var knowledge: String?

  @Option(help: ArgumentHelp("Keep your drafts and your profile here.", valueName: "file"))
  var workspace: String?

  @Option(
    help: ArgumentHelp("Take this for today.", valueName: "yyyy-mm-dd"),
    transform: { text in
      guard let day = Day(text) else {
        throw ValidationError("'\(text)' is no day. Write it as 2027-03-08.")
      }
      return day
    })
  var today: Day?

  @Option(help: ArgumentHelp("The language you write in: en, fr or es.", valueName: "code"))
  var lang: String?

  @Flag(name: .customLong("no-color"), help: "Write without colours.")
  var withoutColor = false

  @Flag(help: "Write without colours, menus and screen control.")
  var plain = false

  @Flag(name: .customLong("no-input"), help: "Never ask back.")
  var withoutInput = false
}

extension GlobalOptions {
  /// Returns the day that counts as today.
  ///
  /// - Throws: An error where the environment names a day that does not exist.
  func today(in world: World) throws -> Day {
    if let today { return today }
    guard let text = world.variable("ROSTRUM_TODAY") else { return world.today }
    guard let day = Day(text) else {
      throw ValidationError("ROSTRUM_TODAY is '\(text)', which is no day. Write it as 2027-03-08.")
    }
    return day
  }

  /// Returns the language that was named, where one was.
  ///
  /// - Throws: An error where the pack has no words of it.
  func language(knownTo pack: Pack) throws -> String? {
    guard let lang else { return nil }
    let known = try pack.languages()
    guard known.contains(lang) else {
      throw ValidationError(
        "I know no language '\(lang.withoutControls)'. Known are \(known.joined(separator: ", ")).")
    }
    return lang
  }

  /// Whether text to an output may be styled.
  func usesStyle(in world: World) -> Bool {
    world.output.isTerminal && !withoutColor && !plain && world.variable("NO_COLOR") == nil
      && world.variable("ACCESSIBLE") == nil && world.variable("TERM") != "dumb"
  }
}
