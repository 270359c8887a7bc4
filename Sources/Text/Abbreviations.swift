/// Words that end in a full stop without ending a sentence.
package enum Abbreviations {
  /// The words, in lower case, without their full stop.
  package static let words: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "hon", "rev", "sr", "jr", "st", "no", "nos", "para", "paras",
    "art", "arts", "p", "pp", "e.g", "i.e", "cf", "vol", "al", "ed", "eds", "fig", "vs", "sec",
    "chap", "ch", "approx", "ca", "inc", "ltd", "res", "add", "corr", "ibid", "id", "tel", "ext",
    "sect", "etc", "ref", "mme", "mm", "sra", "srta", "dra", "núm", "párr", "pág",
    "jan", "feb", "mar", "apr", "aug", "sept", "oct", "nov", "dec",
  ]
}
