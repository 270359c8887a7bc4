package import Drafting

extension Reply {
  /// What the program is to do besides showing a reply.
  package enum Request: Sendable {
    /// Open the editor with a text, and hand back what it was made.
    case edit(String)
    /// Make a file of a draft as it stands in the conversation, saved or not, in a format by its name.
    case export(Manuscript, format: String)
  }

  /// A length to be shown as a bar.
  package struct Meter: Equatable, Sendable {
    /// The length.
    package let length: Length
    /// Whether the minutes matter rather than the pages.
    package let isSpoken: Bool

    /// The length in words.
    package var words: String { length.words(isSpoken: isSpoken) }
  }

  /// Returns a reply that belongs to a draft.
  static func draft(_ message: String) -> Reply {
    var reply = Reply(.draft)
    reply.message = message
    return reply
  }
}
