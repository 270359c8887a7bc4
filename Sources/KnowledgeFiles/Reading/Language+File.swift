import Knowledge

/// The words of a language as they stand in `language/<code>.yaml`.
///
/// The dictionary is kept apart, in `language/<code>.words`, one word a line.
struct LanguageFile: FileRecord {
  let stopwords: [String]
  let fillers: [String]
  let glossary: [String: String]
  let synonyms: [[String]]

  static func read(_ reader: inout RecordReader) -> LanguageFile {
    LanguageFile(
      stopwords: reader.texts("stopwords"), fillers: reader.texts("fillers"),
      glossary: reader.texts(byName: "glossary"), synonyms: reader.listOfLists("synonyms"))
  }
}
