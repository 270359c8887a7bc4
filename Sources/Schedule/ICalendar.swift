import CICal
package import Knowledge

/// Writes occasions as a calendar other programs import (RFC 5545), through libical.
///
/// The ids stay the same from time to time, so that importing again updates what is there.
package struct ICalendar {
  /// How many days before a deadline a calendar program reminds of it.
  package static let alarmDays = [28, 7, 1]

  private let library: UnsafeMutableRawPointer

  /// Opens libical; nothing where it is not installed.
  package init?() {
    guard let library = rostrum_ical_open() else { return nil }
    self.library = library
  }

  /// Returns the text of a calendar made on a day.
  package func text(of occasions: [Occasion], madeOn today: Day) -> String {
    let calendar = component(ICAL_VCALENDAR_COMPONENT)
    defer { rostrum_ical_free(library, calendar) }
    rostrum_ical_add_text(library, calendar, ICAL_PRODID_PROPERTY, "-//Rostrum//Deadlines//EN")
    rostrum_ical_add_text(library, calendar, ICAL_VERSION_PROPERTY, "2.0")
    for occasion in occasions {
      rostrum_ical_add_component(library, calendar, event(occasion, madeOn: today))
    }
    // libical folds a line of just the greatest length between the two signs that end it.
    return rostrum_ical_text(library, calendar)
      .map { String(cString: $0).replacing("\r\r\n \n", with: "\r\n") } ?? ""
  }

  private func component(_ kind: icalcomponent_kind) -> OpaquePointer? {
    rostrum_ical_component(library, kind)
  }

  private func event(_ occasion: Occasion, madeOn today: Day) -> OpaquePointer? {
    let event = component(ICAL_VEVENT_COMPONENT)
    let span = occasion.span
    add(event, ICAL_UID_PROPERTY, "\(occasion.id)@rostrum")
    value(event, ICAL_DTSTAMP_PROPERTY, ICAL_DATETIME_VALUE, "\(today.basic)T000000Z")
    value(event, ICAL_DTSTART_PROPERTY, ICAL_DATE_VALUE, span.first.basic)
    // The end of a day is the day after.
    value(event, ICAL_DTEND_PROPERTY, ICAL_DATE_VALUE, span.last.adding(days: 1).basic)
    add(event, ICAL_SUMMARY_PROPERTY, summary(of: occasion))
    add(event, ICAL_DESCRIPTION_PROPERTY, description(of: occasion))
    if let url = occasion.source?.url {
      value(event, ICAL_URL_PROPERTY, ICAL_URI_VALUE, url)
    }
    value(event, ICAL_STATUS_PROPERTY, ICAL_STATUS_VALUE, status(of: occasion))
    value(event, ICAL_TRANSP_PROPERTY, ICAL_TRANSP_VALUE, "TRANSPARENT")
    if occasion.what == .deadline, occasion.basis != .cancelled {
      for days in Self.alarmDays {
        rostrum_ical_add_component(library, event, alarm(days: days, before: occasion))
      }
    }
    return event
  }

  private func alarm(days: Int, before occasion: Occasion) -> OpaquePointer? {
    let alarm = component(ICAL_VALARM_COMPONENT)
    value(alarm, ICAL_ACTION_PROPERTY, ICAL_ACTION_VALUE, "DISPLAY")
    add(alarm, ICAL_DESCRIPTION_PROPERTY, summary(of: occasion))
    value(alarm, ICAL_TRIGGER_PROPERTY, ICAL_TRIGGER_VALUE, "-P\(days)D")
    return alarm
  }

  private func add(_ component: OpaquePointer?, _ kind: icalproperty_kind, _ text: String) {
    rostrum_ical_add_text(library, component, kind, text)
  }

  private func value(
    _ component: OpaquePointer?, _ kind: icalproperty_kind, _ type: icalvalue_kind, _ text: String
  ) {
    rostrum_ical_add_value(library, component, kind, type, text)
  }

  private func summary(of occasion: Occasion) -> String {
    let due = occasion.what == .deadline ? "Due: " : ""
    let clock = occasion.clock(in: nil).map { ", \($0)" } ?? ""
    return (occasion.basis == .expected ? "Expected, not published. " : "") + due + occasion.title
      + clock
  }

  private func description(of occasion: Occasion) -> String {
    [
      occasion.who.map { "For: \($0)." }, occasion.reckoning, occasion.note,
      occasion.source.map { "Source: \($0.citation)" },
      "As of \(occasion.checked), told by Rostrum.",
    ].compactMap(\.self).joined(separator: "\n")
  }

  private func status(of occasion: Occasion) -> String {
    switch occasion.basis {
    case .published, .derived: "CONFIRMED"
    case .expected: "TENTATIVE"
    case .cancelled: "CANCELLED"
    }
  }
}

extension Day {
  /// The day as calendars write it: `20270308`.
  fileprivate var basic: String {
    description.filter { $0 != "-" }
  }
}
