import Glibc
import Knowledge

/// How much each unit speaks for each entry, counted in the ways people ask for it.
///
/// The counts of a naive Bayes classifier (Manning, Raghavan and Schütze, Introduction to
/// Information Retrieval, 2008, section 13.2), one class an entry. Every phrasing counts alike,
/// however long it is, and so does each field of the text beside the phrasings.
struct Evidence {
  /// How often an entry is taken to be asked for with a unit it has never been asked for with.
  ///
  /// So small a number makes a word tell entries apart that few of them have.
  private static let unseen = 0.01
  /// How much a word counts that only stands within the name of a concept.
  static let partShare = 0.5

  private var counts: [Int: [String: Double]] = [:]
  /// How many texts were counted for each entry: each counts one, however long it is.
  private var texts: [Int: Double] = [:]

  init(of index: SearchIndex) {
    for phrasing in index.phrasings { count(phrasing.units, for: phrasing.entry) }
    for fields in index.fields {
      for units in [fields.title, fields.short, fields.answer] { count(units, for: fields.entry) }
    }
  }

  private mutating func count(_ units: [String], for entry: Int) {
    let shares = units.map { $0.isPart ? Self.partShare : 1 }
    let total = shares.reduce(0, +)
    guard total > 0 else { return }
    texts[entry, default: 0] += 1
    for (unit, share) in zip(units, shares) {
      counts[entry, default: [:]][unit.key, default: 0] += share / total
    }
  }

  /// Notes in an index what each unit says for each entry.
  func note(in index: inout SearchIndex) {
    let vocabulary = Double(index.weights.count)
    let breadths = texts.mapValues { log1p($0 / (Self.unseen * vocabulary)) }
    for place in index.fields.indices {
      index.fields[place].breadth = breadths[index.fields[place].entry] ?? 0
    }
    for (entry, units) in counts.sorted(by: { $0.key < $1.key }) {
      for (unit, count) in units.sorted(by: { $0.key < $1.key }) {
        let worth = log1p(count / Self.unseen)
        index.postings.append(SearchIndex.Posting(unit: unit, entry: entry, worth: worth))
        index.most[unit] = max(index.most[unit] ?? 0, worth - (breadths[entry] ?? 0))
      }
    }
  }
}

extension String {
  /// Whether it is the written form of a word within the name of a concept.
  fileprivate var isPart: Bool {
    hasPrefix("~")
  }
}
