package import Knowledge

extension Manuscript {
  /// Returns the question of a step as it is put to the writer: its number, how long the answer should
  /// be, the question, what can be chosen, and what stands there already.
  package func question(_ step: Step) -> String {
    let section = step.section
    let heading =
      "\(number(of: section)) of \(sections.count): \(heading(of: section))"
      + (section.repeats.map { _ in ", \(step.place.item)" } ?? "") + " (\(measure(of: section)))"
    let ask =
      step.isFurther && step.answer?.text.isEmpty != false
      ? "Another \(section.repeats ?? "one")? Or press Enter to go on." : ask(of: section)
    return [heading, ask, menu(of: section), standing(step), others(than: step)].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// Returns the number of a section among those that are asked, from 1 on.
  package func number(of section: DocumentSection) -> Int {
    (sections.firstIndex { $0.id == section.id } ?? 0) + 1
  }

  /// How long an answer should be, and whether it is needed: "required, about 300 words".
  private func measure(of section: DocumentSection) -> String {
    let need = section.isRequired ? "required" : "type skip to leave it out"
    guard !section.isOneLine else { return need + ", one line" }
    return (aim(of: section).map { "\(need), about \($0.words)" } ?? need)
      + ", an empty line ends it"
  }

  /// Returns how many words a section should have by its share; nothing where no length is known.
  package func aim(of section: DocumentSection) -> Int? {
    guard section.share > 0, let most = length().mostWords else { return nil }
    return max(5, most * section.share / 100 / 5 * 5)
  }

  /// How to reach the other answers of a part that has several.
  private func others(than step: Step) -> String? {
    let count = written(step.section).count
    guard step.section.repeats != nil, !step.isFurther, count > 1 else { return nil }
    let number = number(of: step.section)
    return "This part has \(count) answers: edit \(number).2 goes to the second, edit \(number)."
      + "\(count + 1) adds one."
  }

  private func standing(_ step: Step) -> String? {
    guard let answer = step.answer, !answer.text.isEmpty else { return nil }
    let text = printed(step.place, of: step.section)
    switch answer.state {
    case .writing: return "So far you have written:\n\n\(text)"
    case .written: return "Written: \(text)\n\nPress Enter to keep it, or type it anew."
    case .skipped:
      return
        "You skipped this. Kept from before: \(text)\n\nPress Enter to take it back in, or type it "
        + "anew."
    case .lookAgain:
      return
        "Written: \(text)\n\nSomething it builds on has changed. Press Enter if it is still right, "
        + "or type it anew."
    }
  }
}
