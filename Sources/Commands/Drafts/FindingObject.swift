import Drafting
import Foundation
import Knowledge

/// A finding as a JSON object; scripts depend on its keys.
struct FindingObject: Encodable {
  private enum Key: String, CodingKey {
    case check, weight, part, line, excerpt, message, suggestion, rule, source
  }

  private let finding: Finding

  init(_ finding: Finding) {
    self.finding = finding
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
    try object.encode(finding.check, forKey: .check)
    try object.encode(finding.weight.rawValue, forKey: .weight)
    try object.encode(finding.spot?.part, forKey: .part)
    try object.encode(finding.spot?.line, forKey: .line)
    try object.encode(finding.spot?.excerpt, forKey: .excerpt)
    try object.encode(finding.message, forKey: .message)
    try object.encode(finding.suggestion, forKey: .suggestion)
    try object.encode(finding.rule.text, forKey: .rule)
    try object.encode(finding.rule.source?.text, forKey: .source)
  }
}
