import Drafting
import Knowledge
import Testing

@Suite struct `Checks of notes and numbers` {
  static let notes = "\n\nNotes\n\n[1] One book.\n[2] Another book."

  static let cases = [
    CheckCase("mark-without-note", "It is so.[1] It was so.[3]" + notes, finds: ["Note 3"]),
    CheckCase("mark-without-note", "It is so.¹ And so on.", finds: ["Note 1"]),
    CheckCase("mark-without-note", "The clinics were closed.12 So it is." + notes, finds: ["12"]),
    CheckCase("mark-without-note", "It is so.¹ It was so.[^2]" + notes),
    CheckCase("mark-without-note", "It is so.¹\n\nNotes\n\nOne book without a number."),
    CheckCase("mark-without-note", "See para.12 and art.3, 40 m² and version 1.2 of it."),
    CheckCase("note-without-mark", "It is so.[1]" + notes, finds: ["note 2"]),
    CheckCase("note-without-mark", "It is so." + notes, finds: ["2 numbered notes, but no marks"]),
    CheckCase("note-without-mark", "It is so.[1] It was so.[2]" + notes),
    CheckCase("note-without-mark", "It is so.\n\nSources\n\nOne book.\nAnother book."),
    CheckCase("marks-out-of-order", "It is so.[2] It was so.[1]" + notes, finds: ["Note 2"]),
    CheckCase("marks-out-of-order", "It is.[1] It was.[4]" + notes, finds: ["after note 1"]),
    CheckCase("marks-out-of-order", "It is so.[1] It was so.[2] And again.[1]" + notes),
    CheckCase("marks-out-of-order", "It is so.¹ It was so.² Then more.³"),
    CheckCase(
      "paragraph-numbers", "1. One thing is so.\n2. Two is so.\n4. Four is so.",
      finds: ["Paragraph 4 follows paragraph 2"], in: .review),
    CheckCase(
      "paragraph-numbers", "1. One thing is so.\n2. Two is so.\n2. Three is so.",
      finds: ["Paragraph 2 follows paragraph 2"], in: .review),
    CheckCase(
      "paragraph-numbers", "1. One thing is so.\n\n2. Two is so.\n\n(a) One of it\n\n3. So.",
      in: .review),
    CheckCase("paragraph-numbers", "1. One thing is so.\n4. Four is so."),
  ]

  @Test(arguments: cases)
  func `find what they should and nothing else`(_ example: CheckCase) {
    #expect(example.isRight, "\(example.findings.map(\.message))")
  }
}
