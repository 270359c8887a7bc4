import Drafting
import Foundation
import Knowledge
import TestSupport

/// A document written in a few lines, for tests of what becomes of it.
struct WrittenDocument {
  /// A part and its answers.
  struct Part {
    let id: String
    let place: DocumentSection.Place
    let answers: [String]
    let repeats: String?
    let isOneLine: Bool
    let profile: ProfileLine?

    init(
      _ id: String, _ place: DocumentSection.Place, _ answers: String..., repeats: String? = nil,
      isOneLine: Bool = false, profile: ProfileLine? = nil
    ) {
      self.id = id
      self.place = place
      self.answers = answers
      self.repeats = repeats
      self.isOneLine = isOneLine
      self.profile = profile
    }
  }

  let form: DocumentKind.Form
  let layout: DocumentKind.Layout
  let parts: [Part]
  var language = "en"

  /// The rendering of the document, by way of a draft as the interview leaves it.
  var rendering: Rendering {
    let answers = parts.flatMap { part in
      zip(1..., part.answers).map { item, text in
        (AnswerPlace(ID(part.id), item), DraftAnswer(text, .written))
      }
    }
    return Rendering(
      Manuscript(
        kind: kind,
        draft: Draft(
          id: 1, kind: kind.id, title: "Draft", language: language,
          answers: Dictionary(uniqueKeysWithValues: answers)),
        lists: [:]))
  }

  /// The Markdown the templates of the knowledge make of it.
  var markdown: String {
    get throws { try rendering.markdown(template: template) }
  }

  /// The template of its form.
  var template: String {
    get throws { try RepositoryFiles.text(of: rendering.templateName) }
  }

  private var kind: DocumentKind {
    DocumentKind(
      id: "test-kind", title: "Kind of the test", names: [], about: [], entry: nil, purpose: "",
      audience: "", who: "", needs: [], languages: ["en"], form: form, layout: layout, format: "",
      deadline: "", submit: nil, limits: [], rules: [], sections: parts.map(section), refused: [],
      tips: [], examples: [])
  }

  private func section(_ part: Part) -> DocumentSection {
    DocumentSection(
      id: ID(part.id), heading: part.id, ask: "", why: "", example: "", help: "", isRequired: true,
      share: 0, isOneLine: part.isOneLine, place: part.place, choices: nil, mostChoices: 1,
      repeats: part.repeats, when: DocumentCondition(), uses: [], profile: part.profile)
  }
}

/// The templates and styles as they stand in the repository.
enum RepositoryFiles {
  static func data(of name: String) throws -> Data {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 1...4 { url.deleteLastPathComponent() }
    return try Data(contentsOf: url.appendingPathComponent("knowledge/drafting/" + name))
  }

  static func text(of name: String) throws -> String {
    String(decoding: try data(of: name), as: UTF8.self)
  }
}
