import Drafting
import Knowledge
import Testing

@Suite struct `Plain text of a document` {
  @Test func `has a paragraph a line and is not wrapped`() {
    let document = WrittenDocument(
      form: .report, layout: .numbered,
      parts: [
        .init("Title", .title, "Report"), .init("Country", .head, "Northland"),
        .init("Situation", .section, "One line\ngoes on.\n\nWe ask to:\n- stop *this*\n- go"),
        .init("Notes", .notes, "[1] Own count."),
      ])
    #expect(
      document.rendering.plainText == """
        Report

        Country: Northland

        Situation

        1. One line goes on.

        2. We ask to:

        - stop *this*
        - go

        Notes

        1. Own count.

        """)
  }

  @Test func `numbers notes that were given one by one`() {
    let document = WrittenDocument(
      form: .report, layout: .plain,
      parts: [.init("Notes", .notes, "Own count.", "A book.", repeats: "note")])
    #expect(document.rendering.plainText == "Notes\n\n1. Own count.\n\n2. A book.\n")
  }

  @Test func `keeps the lines of an address and of a signature`() {
    let document = WrittenDocument(
      form: .letter, layout: .letter,
      parts: [
        .init(
          "Text", .text, "A line that was\nbroken by a mail program goes on as one paragraph here."),
        .init("Close", .text, "Yours sincerely,\nAda Renn\nDirector"),
      ])
    #expect(
      document.rendering.plainText == """
        A line that was broken by a mail program goes on as one paragraph here.

        Yours sincerely,
        Ada Renn
        Director

        """)
  }

  @Test func `gives no second number to answers that begin with one`() {
    let document = WrittenDocument(
      form: .report, layout: .plain,
      parts: [.init("Grades", .section, "3 Health: 2", "5 Women: 4", repeats: "grade")])
    #expect(document.rendering.plainText == "Grades\n\n3 Health: 2\n\n5 Women: 4\n")
  }

  @Test func `of a form tells words and characters of each field`() {
    let document = WrittenDocument(
      form: .form, layout: .plain,
      parts: [.init("Summary", .text, "Four words, in all."), .init("Aim", .section, "Un été")])
    #expect(
      document.rendering.plainText == """
        Summary

        Four words, in all.

        [4 words, 19 characters]

        Aim

        Un été

        [2 words, 6 characters]

        """)
  }
}
