/// Returns a name in the form in which the pack knows it, as a phrase of folded words.
///
/// "Côte d'Ivoire" becomes "cote d ivoire".
package func namePhrase(_ name: String) -> String {
  Token.words(of: name).map(\.text).joined(separator: " ")
}
