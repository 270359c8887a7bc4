extension ID where Subject == DocumentSection {
  /// The section that asks for the consultative status: limits and `needs` go by it.
  package static var status: Self { "status" }
  /// The section that names the session: its deadline is the one that counts.
  package static var session: Self { "session" }
  /// The section that names the State a document is about.
  package static var country: Self { "country" }
}

/// A part of a document, and the question whose answer it is.
package struct DocumentSection: Equatable, Codable, Sendable {
  /// Where the answer stands in the finished document.
  package enum Place: String, CaseIterable, Codable, Sendable {
    /// It is the title.
    case title
    /// It stands in the block above the text, as "Heading: answer".
    case head
    /// It stands above the text without its heading, such as the date and the address of a letter.
    case address
    /// It says how a speech will be given, in place of "Check against delivery".
    case delivery
    /// It is text under its heading.
    case section
    /// It is text without a heading.
    case text
    /// It stands behind the text: sources and notes.
    case notes
    /// It is not printed; other answers or the limits depend on it.
    case nowhere
  }

  /// The most answers of a section that is answered several times.
  package static let mostItems = 40

  /// The id, by which answers refer to it.
  package let id: ID<DocumentSection>
  /// Its heading in the document and in the list of parts.
  package let heading: String
  /// The question, in plain words.
  package let ask: String
  /// Why it is asked.
  package let why: String
  /// An answer as it might be given, invented.
  package let example: String
  /// More on how to answer.
  package let help: String
  /// Whether the document is not complete without it.
  package let isRequired: Bool
  /// The share of the limit that we suggest, in per cent.
  package let share: Int
  /// Whether an answer takes a line only, so that the end of the line ends it.
  package let isOneLine: Bool
  /// Where the answer stands.
  package let place: Place
  /// The list to choose from by number.
  package let choices: ID<ChoiceList>?
  /// The most that can be chosen from the list.
  package let mostChoices: Int
  /// What one of several answers is called ("recommendation"); nothing where there is one answer.
  package let repeats: String?
  /// When it is asked; always where it is empty.
  package let when: DocumentCondition
  /// The sections whose answers it builds on: where one of them changes, it should be looked at again.
  package let uses: [ID<DocumentSection>]
  /// The line of the profile that answers it.
  package let profile: ProfileLine?

  /// Creates a section.
  package init(
    id: ID<DocumentSection>, heading: String, ask: String, why: String, example: String,
    help: String, isRequired: Bool, share: Int, isOneLine: Bool, place: Place,
    choices: ID<ChoiceList>?, mostChoices: Int, repeats: String?, when: DocumentCondition,
    uses: [ID<DocumentSection>], profile: ProfileLine?
  ) {
    self.id = id
    self.heading = heading
    self.ask = ask
    self.why = why
    self.example = example
    self.help = help
    self.isRequired = isRequired
    self.share = share
    self.isOneLine = isOneLine
    self.place = place
    self.choices = choices
    self.mostChoices = mostChoices
    self.repeats = repeats
    self.when = when
    self.uses = uses
    self.profile = profile
  }
}
