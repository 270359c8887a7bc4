/// A knowledge folder small enough to be read in a test, and large enough to ask things of.
package enum SmallKnowledge {
  /// The files of the folder, by path.
  package static let files = [
    "calibration.yaml": """
    - weights:
        constant: -0.6
        score: 1.5
        lead: 2.5
        lead-over-third: 0
        likelihood: 0
        support: 2
        support-squared: 0
        unknown: -4
        missing: -1.8
        brevity: -1
        missing-in-brief: 0
        inherited: 0.4
        body: 0.85
        foreign: 0
    """,
    "sources/all.yaml": """
    - id: club.page
      title: About the club
      publisher: The Club
      url: https://club.example/about
      published: "2024-05"
    - id: league.rules
      title: Rules of the league
      publisher: The League
      published: "2019"
    """,
    "facts/all.yaml": """
    - id: club.fee
      values: {adult: "30 francs", child: "10 francs"}
      text: Members pay {adult} a year, children {child}.
      source: club.page
      status: official
      as_of: 2026-11-20
    - id: club.assembly
      values: {day: 8 March 2026}
      text: The next assembly is on {day}.
      source: club.page
      status: official
      as_of: 2026-10-01
      expires: 2026-03-08
    - id: league.size
      values: {teams: "12"}
      text: The league has {teams} teams.
      source: league.rules
      status: dated
      as_of: 2019
      note: A newer list was not found.
    - id: club.room
      text: The club meets in the old town hall.
      status: unverified
      as_of: 2026-11-20
    """,
    "concepts/all.yaml": """
    - {id: club, kind: body, name: Rowing Club, short: RC, aliases: {en: [Rowing Club, RC, the club], fr: [club d'aviron]}}
    - {id: league, kind: body, name: National League, short: NL, aliases: {en: [National League, NL], fr: [ligue nationale]}}
    - {id: cost, kind: aspect, name: cost, aliases: {en: [how much, cost, fee]}}
    - {id: when, kind: aspect, name: when, aliases: {en: [when, date]}}
    """,
    "language/en.yaml": """
    - stopwords: [a, the, is, of, in, to, do, does, it, and, for, we, what, who, can, i, at]
      fillers: [please, hello]
      glossary: {ppl: people}
      synonyms:
        - [join, enrol]
    """,
    "language/fr.yaml": """
    - stopwords: [le, la, les, de, du, est, pour, combien, quand, une, et]
      fillers: [bonjour]
      glossary: {cotisation: fee, combien: how much, coute: cost, quand: when, assemblee: assembly}
    """,
    "entries/club.yaml": """
    - id: club.fee
      title: What the Rowing Club costs
      about: [club]
      aspect: cost
      asks:
        - how much is the membership of the {club}
        - "{club} membership fee"
        - what do we pay the {club} each year
        - annual dues of the {club}
        - price of joining the {club}
      short: "Adults pay {club.fee#adult} a year."
      answer: |
        Adults pay {club.fee#adult} a year, children {club.fee#child}.

        - Pay at the boathouse.
      next: [club.assembly, club.room]
    - id: club.assembly
      title: When the Rowing Club holds its assembly
      about: [club]
      aspect: when
      asks:
        - when is the assembly of the {club}
        - date of the general assembly
        - "{club} yearly assembly"
        - on which day do members vote at the {club}
        - when do we meet for the assembly
      short: "On {club.assembly#day}."
      answer: "{club.assembly}"
      next: [club.fee]
    - id: club.room
      title: Where the Rowing Club meets
      about: [club]
      asks:
        - where does the {club} meet
        - address of the {club}
        - "{club} meeting room"
        - how do I find the {club}
        - in which building is the {club}
      short: In the old town hall.
      answer: "{club.room}"
    """,
    "entries/league.yaml": """
    - id: league.size
      title: How many teams are in the National League
      about: [league]
      asks:
        - how many teams play in the {league}
        - number of teams of the {league}
        - size of the {league}
        - "{league} teams list"
        - which teams belong to the {league}
      short: "{league.size#teams} teams."
      answer: "{league.size}"
    - id: outside.weather
      title: The weather
      about: []
      scope: outside
      asks:
        - what is the weather like
        - will it rain tomorrow
        - is it sunny outside
        - temperature today
        - weather forecast
      short: I cannot help with the weather.
      answer: I cannot help with the weather. Look out of the window.
    """,
  ]
}
