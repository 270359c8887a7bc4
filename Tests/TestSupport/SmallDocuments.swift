import Knowledge

/// A document kind small enough to be followed in a test, beside ``SmallKnowledge``.
package enum SmallDocuments {
  /// The files of a folder that can also draft, by path.
  package static let files = SmallKnowledge.files.merging(drafting) { first, _ in first }

  private static let drafting = [
    "drafting/choices.yaml": """
    - id: consultative-status
      title: Status
      choices:
        - {id: general, text: general status}
        - {id: special, text: special status}
        - {id: none, text: no status}
    - id: subjects
      title: Subjects
      choices:
        - {id: boats, text: Boats and oars, prints: boats}
        - {id: fees, text: Fees, prints: fees}
        - {id: room, text: The room, prints: the room}
    """,
    "drafting/agreed.yaml": """
    - id: agreed.boats
      topics: [boats, rowing]
      instrument: Rules of the league
      paragraph: para. 4
      about: boats are shared
      reference: Rules of the league, para. 4
      source: league.rules
      status: dated
    """,
    "drafting/wording.yaml": """
    - {id: wording.landlubber, kind: person, avoid: [landlubber], prefer: people who do not row, status: unverified}
    """,
    "documents/club-talk.yaml": """
    id: club-talk
    title: Talk at the assembly
    names: [talk, assembly talk, speech at the assembly]
    about: [club]
    purpose: Say something to the members.
    audience: The members.
    who: Members of the club.
    needs: [general, special]
    languages: [en, fr]
    form: report
    layout: plain
    format: Plain paper.
    deadline: A week before the assembly.
    limits:
      - {words: 40, when: {status: [general]}, source: league.rules, status: dated}
      - {words: 20, source: league.rules, status: dated}
    rules:
      - {text: "A talk has forty words.", source: league.rules, status: dated}
    sections:
      - {id: organisation, heading: Name, ask: Who are you?, why: To greet you., example: Anna, help: Your name., one_line: yes, place: head, profile: name}
      - {id: status, heading: Status, ask: Which status?, why: The limit depends on it., example: special, help: See your card., one_line: yes, place: head, choices: consultative-status, profile: status}
      - {id: title, heading: Title, ask: What is it called?, why: It is announced., example: Boats for all, help: Short., one_line: yes, place: title}
      - {id: subjects, heading: Subjects, ask: Which subjects?, why: To sort the talks., example: "boats, fees", help: Up to two., place: head, choices: subjects, most: 2, one_line: yes}
      - {id: oars, heading: Oars, ask: How many oars?, why: They are counted., example: Six., help: Count them., required: no, when: {subjects: [boats]}, one_line: yes}
      - {id: story, heading: Story, ask: What happened?, why: Members like stories., example: We rowed., help: Say it simply., share: 60, uses: [subjects]}
      - {id: wishes, heading: Wishes, ask: What do you wish for?, why: The board decides on it., example: New oars., help: One by one., share: 40, repeats: wish, uses: [story]}
    refused: [too long]
    """,
    "documents/fr/club-talk.yaml": """
    id: club-talk
    title: Discours à l'assemblée
    sections:
      - {id: story, heading: Récit, ask: Que s'est-il passé ?}
    """,
  ]
}
