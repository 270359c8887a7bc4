import Drafting
import Knowledge
import Testing

@Suite struct `Markdown of a document` {
  struct Case: CustomTestStringConvertible {
    let typed: String
    let markdown: String

    init(_ typed: String, _ markdown: String) {
      self.typed = typed
      self.markdown = markdown
    }

    var testDescription: String { typed }
  }

  static let typed = [
    Case("plain words, and more.", "plain words, and more."),
    Case("two  blanks\tand\nlines.", "two blanks and lines."),
    Case("Ada Renn\nDirector", "Ada Renn\\\nDirector"),
    Case("one\n\n\ntwo", "one\n\ntwo"),
    Case("*not* _emphasised_ `at` all", #"\*not\* \_emphasised\_ \`at\` all"#),
    Case("# 1 in the country", ##"\# 1 in the country"##),
    Case("1. Not a list", #"1\. Not a list"#),
    Case("(a) Not a list", #"\(a) Not a list"#),
    Case("iv) Not a list", #"iv\) Not a list"#),
    Case("XIV. Not a list", #"XIV\. Not a list"#),
    Case("End.", "End."),
    Case("+ plus", #"\+ plus"#),
    Case("-10 degrees", #"\-10 degrees"#),
    Case("---", #"\---"#),
    Case("===", #"\==="#),
    Case(": a colon", #"\: a colon"#),
    Case("::: a fence", #"\::: a fence"#),
    Case("% a title", #"\% a title"#),
    Case("> a quote", #"\> a quote"#),
    Case("| a line", #"\| a line"#),
    Case("$5 and $6", #"\$5 and \$6"#),
    Case(#"C:\users \alpha"#, #"C:\\users \\alpha"#),
    Case("as @smith said to a.b@c.org", #"as \@smith said to a.b@c.org"#),
    Case("arrests [1] and [^2] and ^[x]", #"arrests \[1\] and \[\^2\] and \^\[x\]"#),
    Case("<b>bold</b> &amp; R&D", #"\<b\>bold\</b\> \&amp; R\&D"#),
    Case("https://x.org/a_b~c?d=1", #"https://x.org/a_b\~c?d=1"#),
    Case("{{title}} {.class}", #"\{\{title\}\} \{.class\}"#),
    Case("    indented", "indented"),
    Case("\u{1B}[31mred\u{7}", #"\[31mred"#),
    Case("- one\n- two", "- one\n- two"),
    Case("• one\n• two", "- one\n- two"),
    Case("- one\n\n- two", "- one\n- two"),
    Case("- one\n  goes on\n- two", "- one goes on\n- two"),
    Case("We ask to:\n- stop\nThen more.", "We ask to:\n\n- stop\n\nThen more."),
    Case("- 1. not deeper\n- # one", "- 1\\. not deeper\n- \\# one"),
    Case("(a) one\n(b) two\ngoes on", "\\(a) one\\\n\\(b) two goes on"),
  ]

  @Test(arguments: typed)
  func `says what was typed and nothing else`(_ example: Case) throws {
    let document = WrittenDocument(
      form: .report, layout: .plain, parts: [.init("Body", .text, example.typed)])
    let markdown = try document.markdown
    #expect(markdown == example.markdown + "\n")
  }

  @Test func `has a title, lines above, headings and notes`() throws {
    let document = WrittenDocument(
      form: .report, layout: .plain,
      parts: [
        .init("Title", .title, "Health first"),
        .init("Country", .head, "Northland"),
        .init("Contact", .head, "Ada Renn"),
        .init("Situation", .section, "We counted 214 arrests [1]."),
        .init("Notes", .notes, "[1] Own count.\n[2] Ministry,\nAnnual report."),
      ])
    let markdown = try document.markdown
    #expect(
      markdown == """
        # Health first

        ::: {custom-style="Head"}
        Country: Northland\\
        Contact: Ada Renn
        :::

        ## Situation

        We counted 214 arrests \\[1\\].

        ## Notes

        ::: {custom-style="Notes"}
        1.  Own count.

        2.  Ministry, Annual report.
        :::

        """)
  }

  @Test func `numbers paragraphs across headings in the numbered layout`() throws {
    let document = WrittenDocument(
      form: .report, layout: .numbered,
      parts: [
        .init("Title", .title, "Report"),
        .init("Situation", .section, "First.\n\nSecond:\n- a\n- b"),
        .init("Requests", .section, "Third.", "Fourth.", repeats: "request"),
        .init("Sources", .notes, "A book."),
      ])
    let markdown = try document.markdown
    #expect(
      markdown == """
        # Report

        ## Situation

        1.  First.

        2.  Second:

            - a
            - b

        ## Requests

        3.  Third.

        4.  Fourth.

        ## Sources

        ::: {custom-style="Notes"}
        A book.
        :::

        """)
  }

  @Test func `has headings as plain lines in the layout of the Council`() throws {
    let document = WrittenDocument(
      form: .statement, layout: .hrc, parts: [.init("Situation", .section, "Words.")])
    let markdown = try document.markdown
    #expect(
      markdown == """
        ::: {custom-style="Headline"}
        Situation
        :::

        Words.

        """)
  }

  @Test func `numbers the answers of a list, each list from 1 on`() throws {
    let document = WrittenDocument(
      form: .letter, layout: .letter,
      parts: [
        .init("Agenda", .text, "One.", "Two.\n\nMore.", repeats: "point"),
        .init("Requests", .text, "Three.", "Four.", repeats: "request"),
        .init("Signed by", .text, "A, Eastport", "B, Westport", repeats: "name", isOneLine: true),
      ])
    let markdown = try document.markdown
    #expect(
      markdown == """
        1.  One.

        2.  Two.

            More.

        <!-- -->

        1.  Three.

        2.  Four.

        A, Eastport\\
        B, Westport

        """)
  }

  @Test func `of a letter begins with who sends it`() throws {
    let document = WrittenDocument(
      form: .letter, layout: .letter,
      parts: [
        .init("Organization", .head, "Riverton Network", profile: .name),
        .init("To", .head, "Ms Inger Holm"),
        .init("E-mail", .head, "office@riverton.example", profile: .email),
        .init("Subject", .title, "Request for a meeting"),
        .init("Salutation", .text, "Dear Ms Holm,"),
      ])
    let markdown = try document.markdown
    #expect(
      markdown == """
        ::: {custom-style="Sender"}
        Riverton Network\\
        office@riverton.example
        :::

        ::: {custom-style="Head"}
        To: Ms Inger Holm
        :::

        ::: {custom-style="Subject"}
        Request for a meeting
        :::

        Dear Ms Holm,

        """)
  }

  @Test func `does not say twice what a line above is`() throws {
    let document = WrittenDocument(
      form: .speech, layout: .plain,
      parts: [.init("Agenda item", .head, "Agenda item 3: Rights"), .init("To", .head, "Tom")])
    #expect(try document.markdown.contains("Agenda item 3: Rights\\\nTo: Tom"))
    #expect(try !document.markdown.contains("Agenda item: "))
  }

  @Test func `of a form tells the length of each field`() throws {
    let document = WrittenDocument(
      form: .form, layout: .plain, parts: [.init("Summary", .text, "Four words, in all.")])
    let markdown = try document.markdown
    #expect(markdown.contains("## Summary"))
    #expect(markdown.contains("4 words, 19 characters"))
  }

  @Test(arguments: [("en", "Check against delivery"), ("fr", "Seul le prononcé fait foi")])
  func `of a speech says that what was said counts`(language: String, line: String) throws {
    var document = WrittenDocument(
      form: .speech, layout: .plain, parts: [.init("Text", .text, "Thank you.")])
    document.language = language
    #expect(try document.markdown.contains(line))
  }

  @Test func `for people has no lines that name styles`() throws {
    let document = WrittenDocument(
      form: .letter, layout: .letter,
      parts: [.init("To", .head, "You"), .init("Text", .text, "::: typed")])
    let markdown = try document.rendering.readableMarkdown(template: document.template)
    #expect(markdown == "To: You\n\n\\::: typed\n")
  }

  @Test func `says which template is broken`() throws {
    let document = WrittenDocument(form: .report, layout: .plain, parts: [])
    #expect(throws: RenderingError.self) {
      try document.rendering.markdown(template: "{{#parts}}")
    }
  }
}
