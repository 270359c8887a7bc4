package import Knowledge

/// One thing that is looked for in a document before it is sent.
package struct DraftCheck: Sendable {
  /// The name it is called by, such as `over-limit`.
  package let name: String
  /// What it looks for, in a sentence.
  package let looksFor: String
  /// The codes of the languages it can read; empty where it reads all.
  package let languages: [String]
  /// Returns what it finds.
  package let findings: @Sendable (CheckedDocument) -> [Finding]

  /// Creates a check.
  package init(
    _ name: String, looksFor: String, languages: [String] = [],
    findings: @escaping @Sendable (CheckedDocument) -> [Finding]
  ) {
    self.name = name
    self.looksFor = looksFor
    self.languages = languages
    self.findings = findings
  }
}

/// What checks look at: a document, what is asked of it, and what is known around it.
package struct CheckedDocument: Sendable {
  /// What it is meant to be.
  package let kind: DocumentKind
  /// The draft it comes from; nothing for a text from outside.
  package let manuscript: Manuscript?
  /// Its words.
  package let text: DocumentText
  /// Its length against its limit.
  package let length: Length
  /// The limit that counts; nothing where none is known.
  package let limit: DocumentLimit?
  /// What words to avoid.
  package let wording: [WordingRule]
  /// The full names of acronyms, by acronym.
  package let acronyms: [String: String]
  /// The short names of States, in lower case.
  package let states: Set<String>
  /// The status of the NGO: general, special, roster, none; nothing where it is not known.
  package let status: String?
  /// The days left until it must be in, and what says so; nothing where no date is known.
  package let deadline: (daysLeft: Int, words: String)?
  /// Its words again, as checks read them.
  let passages: [Passage]

  /// Creates what checks look at.
  package init(
    kind: DocumentKind, manuscript: Manuscript?, text: DocumentText, length: Length,
    limit: DocumentLimit?, wording: [WordingRule], acronyms: [String: String],
    states: Set<String>, status: String?,
    deadline: (daysLeft: Int, words: String)?
  ) {
    self.kind = kind
    self.manuscript = manuscript
    self.text = text
    self.length = length
    self.limit = limit
    self.wording = wording
    self.acronyms = acronyms
    self.states = states
    self.status = status
    self.deadline = deadline
    self.passages = Self.passages(of: text, manuscript: manuscript)
  }
}
