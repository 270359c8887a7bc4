/// Sums of money, and the styles in which they are written.
enum Money {
  /// How a sum is written.
  enum Style: Hashable {
    /// `EUR 3,000`
    case codeBefore
    /// `3,000 EUR`
    case codeBehind
    /// `€3,000`
    case sign
    /// `3,000 euros`
    case word
  }

  /// A sum where it stands.
  struct Sum {
    let style: Style
    let words: Range<Int>
  }

  /// The codes of currencies that stand in such texts.
  static let codes: Set<String> = [
    "USD", "EUR", "GBP", "CHF", "JPY", "KES", "UGX", "TZS", "NGN", "ZAR", "GHS", "XOF", "XAF",
    "INR", "PKR", "NPR", "BDT", "LKR", "IDR", "PHP", "THB", "VND", "MMK", "MXN", "BRL", "COP",
    "PEN", "ARS", "CLP", "BOB", "CAD", "AUD", "NZD", "SEK", "NOK", "DKK", "PLN", "UAH", "RUB",
    "GEL", "MDL", "KGS", "KZT", "TRY", "EGP", "MAD", "TND", "ETB", "RWF", "MZN", "ZMW", "US",
  ]

  /// Returns the sums of a passage.
  static func sums(in passage: Passage) -> [Sum] {
    let words = passage.words
    return words.indices.compactMap { index in
      let word = words[index]
      guard word.text.first?.isASCIIDigit == true, word.notes.isEmpty || word.text.count > 1 else {
        return nil
      }
      if word.before.last.map({ "€$£¥₦₹₱".contains($0) }) == true {
        return Sum(style: .sign, words: index..<(index + 1))
      }
      if index > 0, words[index - 1].after.isEmpty, codes.contains(words[index - 1].text) {
        return Sum(style: .codeBefore, words: (index - 1)..<(index + 1))
      }
      return behind(index, in: passage)
    }
  }

  private static func behind(_ index: Int, in passage: Passage) -> Sum? {
    let words = passage.words
    guard words[index].after.isEmpty, index + 1 < words.count else { return nil }
    var unit = index + 1
    if ["million", "billion", "thousand"].contains(words[unit].lower), words[unit].after.isEmpty {
      unit += 1
    }
    guard unit < words.count else { return nil }
    if codes.contains(words[unit].text), words[unit].text != "US" {
      return Sum(style: .codeBehind, words: index..<(unit + 1))
    }
    if words[unit].text == "US" { unit += 1 }
    guard unit < words.count, names.contains(words[unit].lower) else { return nil }
    return Sum(style: .word, words: index..<(unit + 1))
  }

  private static let names: Set<String> = [
    "euro", "euros", "dollar", "dollars", "pound", "pounds", "franc", "francs", "shillings",
    "rupees", "pesos", "reais", "yen", "naira", "rand", "roubles", "baht", "dólares",
  ]
}
