import Knowledge

/// Further phrasings of an entry, as they stand in `phrasings/<code>/<area>.yaml`.
///
/// Those that say best what an entry is about stand with it; the many more that only help to find it
/// stand here, so that the entries stay readable.
struct FurtherPhrasings: FileRecord {
  let entry: ID<Entry>
  let asks: [String]

  static func read(_ reader: inout RecordReader) -> FurtherPhrasings {
    FurtherPhrasings(entry: ID(reader.text("id")), asks: reader.texts("asks"))
  }
}
