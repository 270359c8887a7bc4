package import Foundation

/// What drafting rests on: the document kinds and the lists beside them.
package struct DraftingTables: Equatable, Sendable {
  /// What can be written.
  package var kinds: [DocumentKind]
  /// Their words in other languages.
  package var translations: [DocumentTranslation]
  /// What is chosen from.
  package var lists: [ChoiceList]
  /// Where governments have agreed something.
  package var agreed: [AgreedText]
  /// What words to avoid.
  package var wording: [WordingRule]
  /// The files that exports rest on, by their path in `drafting/`: templates, reference documents,
  /// style sheets.
  package var assets: [String: Data]

  /// Creates the tables; each may be left out.
  package init(
    kinds: [DocumentKind] = [], translations: [DocumentTranslation] = [],
    lists: [ChoiceList] = [], agreed: [AgreedText] = [], wording: [WordingRule] = [],
    assets: [String: Data] = [:]
  ) {
    self.kinds = kinds
    self.translations = translations
    self.lists = lists
    self.agreed = agreed
    self.wording = wording
    self.assets = assets
  }
}
