package import Knowledge

extension Manuscript {
  /// A question of the interview: a place for an answer.
  package struct Step: Equatable, Sendable {
    /// Where the answer belongs.
    package let place: AnswerPlace
    /// The section it is part of.
    package let section: DocumentSection
    /// What stands there.
    package let answer: DraftAnswer?
    /// Whether it asks for one more of several, which may be left out.
    package let isFurther: Bool
  }

  /// All questions, in the order of the document; of a section with several answers one more than
  /// there are, until the writer has said that there are no more.
  package var steps: [Step] {
    sections.flatMap { section -> [Step] in
      let items = section.repeats == nil ? 1...1 : 1...itemCount(of: section)
      return items.map { item in
        let place = AnswerPlace(section.id, item)
        return Step(
          place: place, section: section, answer: answer(at: place), isFurther: item > 1)
      }
    }
  }

  private func itemCount(of section: DocumentSection) -> Int {
    let last =
      draft.places.filter { $0.section == section.id && answer(at: $0)?.text.isEmpty == false }
      .map(\.item).max() ?? 0
    let isSettled = last == 0 || answer(at: AnswerPlace(section.id, last))?.state != .writing
    return min(max(1, isSettled ? last + 1 : last), DocumentSection.mostItems)
  }

  /// Returns the question of a place, or nothing where it is not asked.
  package func step(at place: AnswerPlace) -> Step? {
    steps.first { $0.place == place }
  }

  /// Returns the next question that is open, looking from a place on and then from the start.
  ///
  /// What was skipped stays skipped; what should be looked at again is asked.
  package func openStep(after place: AnswerPlace? = nil) -> Step? {
    let steps = steps
    let start =
      place.flatMap { place in steps.firstIndex { $0.place == place } }.map { $0 + 1 } ?? 0
    return (steps[min(start, steps.count)...] + steps[..<min(start, steps.count)])
      .first { $0.answer?.isSettled != true }
  }

  /// Returns the question before a place; the first has none.
  package func step(before place: AnswerPlace?) -> Step? {
    let steps = steps
    guard let place else { return steps.last { $0.answer != nil } }
    guard let index = steps.firstIndex(where: { $0.place == place }), index > 0 else { return nil }
    return steps[..<index].last { !($0.isFurther && $0.answer?.state == .skipped) }
  }

  /// The required sections that hold no text.
  package var missing: [DocumentSection] {
    sections.filter { $0.isRequired && written($0).isEmpty }
  }
}
