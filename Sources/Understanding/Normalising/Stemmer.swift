import CStemmer

/// A Snowball stemmer: brings the forms of a word together, `registered` and `registration`.
final class Stemmer {
  private let stemmer: OpaquePointer?

  /// Opens the stemmer of a language; a language Snowball does not know is left unstemmed.
  init(language: String) {
    stemmer = sb_stemmer_new(language, nil)
  }

  deinit {
    sb_stemmer_delete(stemmer)
  }

  /// Returns the stem of a folded word.
  ///
  /// Words with a digit or a slash are names and stay as they are.
  func stem(_ word: String) -> String {
    guard let stemmer, word.utf8.allSatisfy({ $0 > 57 }) else { return word }
    var word = word
    return word.withUTF8 { bytes in
      guard let stem = sb_stemmer_stem(stemmer, bytes.baseAddress, Int32(bytes.count)) else {
        return String(decoding: bytes, as: UTF8.self)
      }
      let length = Int(sb_stemmer_length(stemmer))
      return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
  }
}
