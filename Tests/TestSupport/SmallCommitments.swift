/// Two commitments small enough to be followed in a test, beside ``SmallKnowledge``.
package enum SmallCommitments {
  /// The files of a folder that can also grade, by path.
  package static let files = SmallKnowledge.files.merging(commitments) { first, _ in first }

  private static let commitments = [
    "concepts/countries.yaml": """
    - {id: country-nor, kind: country, name: Norway, short: Norway, aliases: {en: [Norway, Norwegian], fr: [Norvège]}}
    - {id: country-zaf, kind: country, name: South Africa, short: South Africa, aliases: {en: [South Africa]}}
    """,
    "evidence.yaml": """
    - {id: register, name: Register of boats, url: "https://club.example/register", gives: boats per member}
    - {id: voices, name: What members say, gives: what figures miss, seen: no}
    """,
    "commitments.yaml": """
    - id: boats
      number: 1
      short: Boats for all
      title: Boats that all members can use
      about: Members share the boats.
      entry: club.fee
      facts: [club.fee]
      paragraphs:
        - {document: league.rules, place: "Rules of 2019, para. 4", says: Boats are shared, sure: content, sources: [club.page]}
        - {document: league.rules, place: "Rules of 2019, para. 9", sure: unknown}
        - {document: club.page, place: "Page of the club, para. 2", says: Oars too, sure: number, further: yes, sources: [club.page]}
      gather: [Boats per member]
      look: [register, voices]
      asks: [Buy a boat]
    - id: fees
      number: 2
      short: Fair fees
      title: Fees that all can pay
      about: Nobody stays away for want of money.
      paragraphs:
        - {document: league.rules, place: "Rules of 2019, para. 5", says: Fees are fair, sure: number, sources: [league.rules]}
      note: Say what fair means.
    """,
  ]
}
