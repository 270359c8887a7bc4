import Foundation
import Knowledge

/// A date as a JSON object; scripts depend on its keys.
struct OccasionObject: Encodable {
  private enum Key: String, CodingKey {
    case id, what, title, body, country, starts, ends, opens, hour, place, who, basis, reckoning,
      checked
    case entry, note, sources
    case latestStart = "latest_start"
    case daysLeft = "days_left"
  }

  private let occasion: Occasion
  private let today: Day

  /// Returns dates as a JSON array.
  static func text(of occasions: [Occasion], on today: Day) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .withoutEscapingSlashes, .sortedKeys]
    let objects = occasions.map { OccasionObject(occasion: $0, today: today) }
    return String(decoding: try encoder.encode(objects), as: UTF8.self)
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(occasion.id.text, forKey: .id)
    try object.encode(occasion.what.rawValue, forKey: .what)
    try object.encode(occasion.title, forKey: .title)
    try object.encode(occasion.about.first?.text, forKey: .body)
    try object.encode(occasion.country?.text, forKey: .country)
    try object.encode(occasion.starts.text, forKey: .starts)
    try object.encode(occasion.latestStart?.description, forKey: .latestStart)
    try object.encode(occasion.ends?.text, forKey: .ends)
    try object.encode(occasion.opens?.description, forKey: .opens)
    try object.encode(occasion.hour, forKey: .hour)
    try object.encode(occasion.place?.text, forKey: .place)
    try object.encode(occasion.who, forKey: .who)
    try object.encode(occasion.basis.rawValue, forKey: .basis)
    try object.encode(occasion.reckoning, forKey: .reckoning)
    try object.encode(occasion.checked.text, forKey: .checked)
    try object.encode(occasion.entry?.text, forKey: .entry)
    try object.encode(occasion.note, forKey: .note)
    try object.encode(today.days(to: occasion.opening.first), forKey: .daysLeft)
    try object.encode(
      occasion.source.map { [ReplyObject.SourceObject($0)] } ?? [], forKey: .sources)
  }
}
