/// Words to avoid in a document, and what to write instead.
package struct WordingRule: Equatable, Codable, Sendable {
  /// Why words are avoided.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    /// They reduce people to one thing about them.
    case person
    /// They are the shorthand of advocates, not what governments have agreed.
    case shorthand
    /// They are not the name a State has at the United Nations.
    case country
    /// The spelling is not that of the United Nations.
    case spelling
    /// They are not for texts that are read in both hemispheres.
    case season
    /// They abuse somebody, and texts are refused for it.
    case abuse
  }

  /// The id.
  package let id: ID<WordingRule>
  /// Why they are avoided.
  package let kind: Kind
  /// The words, in lower case but for names.
  package let avoid: [String]
  /// What to write instead.
  package let prefer: String
  /// Where that stands; only an unverified rule has none.
  package let source: ID<Source>?
  /// How far to trust it.
  package let status: Fact.Status
  /// What to mind.
  package let note: String?

  /// Creates a rule.
  package init(
    id: ID<WordingRule>, kind: Kind, avoid: [String], prefer: String, source: ID<Source>?,
    status: Fact.Status, note: String?
  ) {
    self.id = id
    self.kind = kind
    self.avoid = avoid
    self.prefer = prefer
    self.source = source
    self.status = status
    self.note = note
  }
}
