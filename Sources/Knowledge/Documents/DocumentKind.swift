/// A specification of something NGOs write: what the receiving body asks for, and the parts it is
/// written in.
///
/// Two sorts of content stand side by side and are never mixed up. The ``rules`` and ``limits`` are
/// what the body asks, each with its source. The sections with their questions and shares, the tips
/// and the guide figures are our own advice: no body prescribes them.
package struct DocumentKind: Equatable, Codable, Sendable {
  /// What shape the text takes on paper.
  package enum Form: String, CaseIterable, Codable, Sendable {
    /// A text under headings or without, for the record.
    case statement
    /// A text to be read aloud.
    case speech
    /// A longer text under headings, often with notes.
    case report
    /// A letter with an address, a salutation and a signature.
    case letter
    /// Answers to be pasted into the fields of a web form.
    case form
  }

  /// The look of the exported file.
  package enum Layout: String, CaseIterable, Codable, Sendable {
    /// Nothing is asked; a plain, readable page.
    case plain
    /// Human Rights Council statements: Times New Roman 10, nothing bold, underlined or in italics.
    case hrc
    /// UPR and treaty body reports: Times New Roman 12, numbered paragraphs and pages.
    case numbered
    /// A letter: Times New Roman 11, room for a letterhead.
    case letter
  }

  /// What holds for a kind and decides which checks make sense.
  package enum Trait: String, CaseIterable, Codable, Sendable {
    /// It is about one State, to which its recommendations are made.
    case oneState = "one-state"
    /// The people concerned are named in it.
    case namesPersons = "names-persons"
  }

  /// The id, by which drafts refer to it.
  package let id: ID<DocumentKind>
  /// What it is called.
  package let title: String
  /// Further names people give it, for recognising them in any language.
  package let names: [String]
  /// The body and the avenue it is for.
  package let about: [ID<Concept>]
  /// The rules of the calendar that say when it must be in; empty where none does.
  package let due: [ID<DeadlineRule>]
  /// The entry that tells how it is handed in.
  package let entry: ID<Entry>?
  /// What it is for, in a sentence.
  package let purpose: String
  /// Who reads it.
  package let audience: String
  /// Who may hand it in, in words.
  package let who: String
  /// The consultative statuses of which one is needed; empty where anybody may.
  package let needs: [String]
  /// The codes of the languages it may be written in, the best first.
  package let languages: [String]
  /// What holds for it.
  package let traits: [Trait]
  /// What shape it takes.
  package let form: Form
  /// How the file looks.
  package let layout: Layout
  /// The kind of file and type that the body asks for, in words.
  package let format: String
  /// When it must be in, in words.
  package let deadline: String
  /// Where it is handed in, in words.
  package let submit: String?
  /// How long it may be; the first limit whose condition holds counts.
  package let limits: [DocumentLimit]
  /// What the body asks for, each with its source.
  package let rules: [DocumentRule]
  /// The parts, in the order they stand in the document.
  package let sections: [DocumentSection]
  /// What gets it refused.
  package let refused: [String]
  /// Advice of our own.
  package let tips: [String]
  /// Published examples to read.
  package let examples: [DocumentExample]

  /// Creates a kind.
  package init(
    id: ID<DocumentKind>, title: String, names: [String], about: [ID<Concept>],
    due: [ID<DeadlineRule>] = [], entry: ID<Entry>?,
    purpose: String, audience: String, who: String, needs: [String], languages: [String],
    traits: [Trait] = [], form: Form, layout: Layout, format: String, deadline: String,
    submit: String?,
    limits: [DocumentLimit], rules: [DocumentRule], sections: [DocumentSection],
    refused: [String], tips: [String], examples: [DocumentExample]
  ) {
    self.id = id
    self.title = title
    self.names = names
    self.about = about
    self.due = due
    self.entry = entry
    self.purpose = purpose
    self.audience = audience
    self.who = who
    self.needs = needs
    self.languages = languages
    self.traits = traits
    self.form = form
    self.layout = layout
    self.format = format
    self.deadline = deadline
    self.submit = submit
    self.limits = limits
    self.rules = rules
    self.sections = sections
    self.refused = refused
    self.tips = tips
    self.examples = examples
  }

  /// Returns the section of an id.
  package func section(_ id: ID<DocumentSection>) -> DocumentSection? {
    sections.first { $0.id == id }
  }
}

/// Something the receiving body asks for.
package struct DocumentRule: Equatable, Codable, Sendable {
  /// What it asks, in our own words.
  package let text: String
  /// Where that stands; only an unverified rule has none.
  package let source: ID<Source>?
  /// How far it can be trusted.
  package let status: Fact.Status

  /// Creates a rule.
  package init(text: String, source: ID<Source>?, status: Fact.Status) {
    self.text = text
    self.source = source
    self.status = status
  }
}

/// A published text of the same kind, to read and not to copy.
package struct DocumentExample: Equatable, Codable, Sendable {
  /// What it is.
  package let title: String
  /// Where it can be read.
  package let url: String?
  /// The year it is from, where that is known.
  package let year: String?

  /// Creates an example.
  package init(title: String, url: String?, year: String?) {
    self.title = title
    self.url = url
    self.year = year
  }
}
