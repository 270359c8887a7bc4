import Conversation
import Foundation
import Knowledge

/// A reply as a JSON object; scripts depend on its keys.
struct ReplyObject: Encodable {
  struct SourceObject: Encodable {
    let title: String
    let publisher: String
    let url: String?
    let date: String

    private enum Key: String, CodingKey {
      case title, publisher, url, date
    }

    init(_ source: Source) {
      title = source.title
      publisher = source.publisher
      url = source.url
      date = source.published
    }

    /// Writes every key, also that of an address there is none of.
    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: Key.self)
      try object.encode(title, forKey: .title)
      try object.encode(publisher, forKey: .publisher)
      try object.encode(url, forKey: .url)
      try object.encode(date, forKey: .date)
    }
  }

  struct ChoiceObject: Encodable {
    let entry: String
    let title: String
  }

  private enum Key: String, CodingKey {
    case id, kind, entry, text, confidence, sources, choices, about
    case asOf = "as_of"
    case readAs = "read_as"
  }

  private let reply: Reply
  private let id: String?
  private let short: Bool

  init(_ reply: Reply, id: String?, short: Bool) {
    self.reply = reply
    self.id = id
    self.short = short
  }

  /// The object in one line.
  var text: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(id, forKey: .id)
    try object.encode(reply.kind.rawValue, forKey: .kind)
    try object.encode(reply.entry?.text, forKey: .entry)
    try object.encode(reply.text(short: short), forKey: .text)
    try object.encode((reply.confidence * 1000).rounded() / 1000, forKey: .confidence)
    try object.encode(reply.asOf?.text, forKey: .asOf)
    try object.encode(
      reply.sources.map { SourceObject($0) }, forKey: .sources)
    try object.encode(
      reply.choices.map { ChoiceObject(entry: $0.entry.text, title: $0.title) }, forKey: .choices)
    try object.encode(
      Dictionary(reply.readAs.map { ($0.typed, $0.read) }) { first, _ in first }, forKey: .readAs)
    try object.encode(reply.about.map(\.id.text), forKey: .about)
  }
}
