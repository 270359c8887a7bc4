import Knowledge

extension DraftCheck {
  /// A quotation of more than sixty words.
  static let longQuotation = DraftCheck(
    "long-quotation", looksFor: "quotations of more than sixty words", weight: .mend,
    rule: DocumentRule(
      text: "No long quotations from United Nations documents: they are summed up and cited.",
      source: "doc.edm-instr", status: .official)
  ) { document in
    document.body.flatMap { passage in
      passage.quotations.filter { $0.count > 60 }.map { quotation in
        Hit(
          "This quotation has \(quotation.count) words.",
          do: "Sum it up in a sentence, quote the words that matter, and give the paragraph.",
          in: passage, words: quotation)
      }
    }
  }
}
