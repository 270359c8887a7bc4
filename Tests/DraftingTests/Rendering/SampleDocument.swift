import Knowledge

/// Documents as NGOs write them, invented, with all that can stand in one.
enum SampleDocument {
  private static let paragraph = """
    Between January and August 2026 our team in Riverton counted 214 arrests for possession of less \
    than a gram [1]. Every second person had come from a health service. The arrests did not lower \
    the number of deaths: 41 people died of an overdose in the same months, against 38 the year \
    before [2].
    """

  /// A report, as it looks in a layout.
  static func report(_ layout: DocumentKind.Layout) -> WrittenDocument {
    WrittenDocument(
      form: layout == .hrc ? .statement : .report, layout: layout,
      parts: [
        .init("Title", .title, "Health first: drugs & rights"),
        .init("Organization", .head, "Riverton Health and Rights Network", profile: .name),
        .init("Status", .head, "in special consultative status", profile: .status),
        .init("Agenda item", .head, "Agenda item 3: Promotion and protection of all human rights"),
        .init("Who we are", .section, "We run two drop-in centres since 2012.\n\n" + paragraph),
        .init(
          "Situation", .section,
          paragraph + "\n\nThe law allows three things:\n- a fine of up to $500\n- up to two years "
            + "in prison\n- treatment, where a place is free\n\n" + paragraph + "\n\n" + paragraph),
        .init(
          "Recommendations", .section,
          "Stop arresting people for possession of small amounts (resolution 73/192, para. 26).",
          "Make naloxone available without prescription by 2028. " + paragraph,
          "Pay for two more centres.", repeats: "recommendation"),
        .init("Supported by", .section, paragraph + "\n\n" + paragraph),
        .init("One sentence", .section, "This part has one paragraph."),
        .init(
          "Notes", .notes,
          "[1] Riverton Legal Aid, Annual report 2026, p. 12.\n[2] Ministry of Health, Deaths by "
            + "cause 2025, https://health.example/deaths_2025?table=4."),
      ])
  }

  /// A letter to a ministry.
  static let letter = WrittenDocument(
    form: .letter, layout: .letter,
    parts: [
      .init("Organization", .head, "Riverton Health and Rights Network", profile: .name),
      .init("Date", .head, "7 December 2026"),
      .init(
        "To", .head,
        "Ms Inger Holm, Head of the Division for UN Affairs, Ministry of Foreign Affairs"),
      .init("Copy to", .head, "Permanent Mission of Northland in Vienna"),
      .init("Contact", .head, "Ada Renn, coordinator", profile: .contact),
      .init("E-mail", .head, "office@riverton-network.example", profile: .email),
      .init("Subject", .title, "Request for a meeting before the 70th session of the Commission"),
      .init("Salutation", .text, "Dear Ms Holm,"),
      .init("Request", .text, "We ask for a meeting of one hour.\n\n" + paragraph),
      .init(
        "Agenda", .text, "Draft resolutions: which ones will Northland support?",
        "A place for an NGO on the delegation.", repeats: "point"),
      .init("Close", .text, "I will phone your office on 14 December to agree on a day."),
      .init("Signature", .text, "Yours sincerely,\nAda Renn, Director"),
      .init(
        "Signed together with", .text, "Northland Families Support Association, Eastport",
        "Westport Legal Clinic, Westport", repeats: "signatory", isOneLine: true),
    ])

  /// A speech of two minutes.
  static let speech = WrittenDocument(
    form: .speech, layout: .plain,
    parts: [
      .init("Session", .head, "70th session of the Commission on Narcotic Drugs"),
      .init("Speaker", .head, "Ada Renn"),
      .init("Address", .text, "Thank you, Mr. Chair. Excellencies, dear colleagues."),
      .init("What we see", .text, paragraph + "\n\n" + paragraph),
      .init("Requests", .text, "Make naloxone available.", "Pay for it.", repeats: "request"),
      .init("Close", .text, "I thank you."),
    ])

  /// Answers for the fields of a web form.
  static let form = WrittenDocument(
    form: .form, layout: .plain,
    parts: [
      .init("Name", .head, "Riverton Health and Rights Network"),
      .init("Summary of the project", .section, paragraph),
      .init("Aim", .text, "We want to:\n- open a third centre\n- train 20 nurses"),
    ])
}
