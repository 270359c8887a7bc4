import Foundation
import Guidance
import Knowledge

/// The steps of a plan for programs: as JSON and as dates of a calendar.
enum PlanPage {
  /// Returns a step as a JSON object in one line; scripts depend on its keys.
  static func object(_ step: DatedStep) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    let object = StepObject(
      number: step.kept.number, does: step.does, avenue: step.avenue,
      state: step.kept.state.rawValue,
      day: step.day?.description, basis: step.anchor?.basis.rawValue, due: step.anchor?.title,
      entry: step.step?.entry?.text, kind: step.step?.kind?.text, note: step.kept.note)
    return String(decoding: try encoder.encode(object), as: UTF8.self)
  }

  /// Returns the open steps that have a day as dates of a calendar; what is late is for today.
  static func occasions(of plan: [DatedStep], on today: Day) -> [Occasion] {
    plan.compactMap { step in
      guard step.kept.state == .open, let due = step.day else { return nil }
      let day = step.isLate(on: today) ? today : due
      let basis = step.anchor?.basis ?? .derived
      return Occasion(
        id: ID("plan-\(step.kept.number)"), what: step.isTheDay ? .deadline : .event,
        title: step.does, about: [], country: nil, kind: nil, number: nil, starts: RoughDay(day),
        latestStart: step.window?.last, ends: nil, usualDays: nil, opens: nil, hour: nil,
        place: nil, who: nil,
        basis: basis, reckoning: step.details(how: nil), source: step.anchor?.source,
        checked: step.anchor?.checked ?? RoughDay(today), entry: step.step?.entry,
        note: step.kept.note)
    }
  }
}

/// A step for programs.
private struct StepObject: Encodable {
  let number: Int
  let does: String
  let avenue: String
  let state: String
  let day: String?
  let basis: String?
  let due: String?
  let entry: String?
  let kind: String?
  let note: String?
}
