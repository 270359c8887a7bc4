/// One rule that knowledge files keep.
struct Check: Sendable {
  /// Returns what breaks the rule.
  let problems: @Sendable (KnowledgeFolder) -> [FileProblem]

  /// All rules; a new one is written in a file of its own and named here.
  static let all = [
    duplicateIDs, unknownReferences, factValues, sourcedFacts, sharedAliases, phrasings,
    uncitedFigures, completeEntries, unusedFacts, longAnswers, placeholders,
    calendarReferences, daysInOrder, documentReferences, avenueReferences,
    planStepReferences,
    commitmentReferences,
  ]
}
