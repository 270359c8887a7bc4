/// A calendar for the small knowledge folder: regattas of the club, with what is due before them.
package enum SmallCalendar {
  /// The files of the small folder, the calendar among them.
  package static let files = SmallKnowledge.files.merging(calendar) { first, _ in first }

  private static let calendar = [
    "concepts/calendar.yaml": """
    - {id: entry-form, kind: avenue, name: entry form, aliases: {en: [entry form, entry forms]}}
    - {id: geneva, kind: place, name: Geneva, aliases: {en: [Geneva]}}
    - {id: country-nor, kind: country, name: Norway, aliases: {en: [Norway, Norwegian]}}
    - {id: country-swe, kind: country, name: Sweden, aliases: {en: [Sweden, Swedish]}}
    - {id: upr, kind: body, name: Universal Periodic Review, short: UPR, aliases: {en: [UPR]}}
    - {id: deadline, kind: aspect, name: deadline, aliases: {en: [deadline, due]}}
    """,
    "calendar/sessions.csv": """
    id,body,kind,number,title,starts,latest_start,ends,place,status,source,checked,note
    club-11,club,regular,11,"Rowing Club, 11th regatta (Regatta 11)",2026-06-13,,2026-06-14,geneva,published,club.page,2026-11,
    club-12,club,regular,12,"Rowing Club, 12th regatta (Regatta 12)",2027-03-29,,2027-04-02,geneva,published,club.page,2026-11,
    club-13,club,regular,13,"Rowing Club, 13th regatta (Regatta 13)",2027-06-07,2027-06-14,,geneva,expected,,2026-11,"A Monday, as in other years."
    club-x,club,regular,10,"Rowing Club, 10th regatta (Regatta 10)",2025-06-13,,,geneva,cancelled,club.page,2026-11,
    upr-49,upr,working-group,49,"UPR Working Group, 49th session (UPR 49)",2025-04-28,,2025-05-09,geneva,published,club.page,2026-11,
    """,
    "calendar/reviews.csv": """
    country,session,day,status,source,checked,entry,note
    country-nor,upr-49,2025-05-05,published,club.page,2026-11,,
    country-swe,upr-49,,published,club.page,2026-11,,
    """,
    "calendar/deadlines.csv": """
    rule,session,opens,closes,hour,source,checked,note
    entries,club-11,2026-04-01,2026-05-02,18:00,club.page,2026-11,
    """,
    "calendar/rules.yaml": """
    - id: entries
      title: Entry forms for the regatta
      about: [club, entry-form]
      body: club
      kind: regular
      days_before: 14
      hour: "18:00"
      place: geneva
      who: members
      fact: club.fee
      entry: club.fee
    - id: dues
      title: Yearly dues
      about: [club]
      yearly: 01-01
      fact: club.fee
      entry: club.fee
    - id: dinner
      title: Dinner of the club
      what: event
      about: [club]
      weekday: last friday of november
      fact: club.fee
      entry: club.room
    """,
  ]
}
