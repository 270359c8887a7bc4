import Knowledge

/// A text that readers see and that refers to facts, with the place it stands at.
struct TellingText {
  let field: String
  let template: Template
  let problem: (_ rule: String, _ message: String, _ severity: FileProblem.Severity) -> FileProblem
}

extension KnowledgeFolder {
  /// What the entries say, and what they add for NGOs of certain kinds.
  var tellingTexts: [TellingText] {
    entries.flatMap { entry in
      [("short", entry.item.short), ("answer", entry.item.answer)].map { field, template in
        TellingText(field: field, template: template) {
          entry.problem($0, in: field, $1, severity: $2)
        }
      }
    }
      + fits.compactMap { fit in
        fit.item.text.map { template in
          TellingText(field: "say", template: template) {
            fit.problem($0, in: "say", $1, severity: $2)
          }
        }
      }
  }
}
