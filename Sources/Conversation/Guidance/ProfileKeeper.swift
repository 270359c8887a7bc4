import Guidance
package import Knowledge
import Understanding
package import Workspace

/// Keeps the lines of the profile, checked.
package struct ProfileKeeper {
  private let pack: Pack
  private let interpreter: Interpreter
  private let workspace: Workspace

  /// Creates a keeper for a workspace.
  package init(_ pack: Pack, _ workspace: Workspace) throws {
    self.init(pack, try Interpreter(pack), workspace)
  }

  init(_ pack: Pack, _ interpreter: Interpreter, _ workspace: Workspace) {
    self.pack = pack
    self.interpreter = interpreter
    self.workspace = workspace
  }

  /// Keeps a text as a line of the profile, and returns it as it is kept; an empty one is taken out.
  ///
  /// The name of a State is kept as the UN has it, so that its dates are found.
  ///
  /// - Throws: ``ProfileError`` where it cannot stand there.
  package func keep(_ typed: String, as line: ProfileLine) throws -> String {
    var text = try ProfileText(typed.cleaned, for: line).text
    if line == .country, !text.isEmpty {
      guard let found = try StateNames.state(named: text, interpreter, in: pack) else {
        throw ProfileError.unknownCountry(text, near: try StateNames.near(text, in: pack))
      }
      text = found.state.name
    }
    try workspace.keep(text, as: line)
    return text
  }
}
