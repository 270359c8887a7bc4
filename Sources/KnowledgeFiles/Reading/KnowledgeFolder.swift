import Foundation
package import Knowledge

/// A folder of knowledge files, read whole: what it holds, and everything that is wrong with it.
///
/// Only `entries/` must be there. A folder with nothing else is good enough to measure the
/// understanding on foreign question sets.
package struct KnowledgeFolder {
  /// The folder's records, with the places they stand at.
  private(set) var concepts: [Record<Concept>] = []
  private(set) var sources: [Record<Source>] = []
  private(set) var facts: [Record<Fact>] = []
  private(set) var entries: [Record<Entry>] = []
  private(set) var phrasings: [Record<FurtherPhrasings>] = []
  private(set) var sessions: [Record<Session>] = []
  private(set) var reviews: [Record<Review>] = []
  private(set) var rules: [Record<DeadlineRule>] = []
  private(set) var deadlines: [Record<PublishedDeadline>] = []
  private(set) var documents: [Record<DocumentKind>] = []
  private(set) var translations: [Record<DocumentTranslation>] = []
  private(set) var lists: [Record<ChoiceList>] = []
  private(set) var agreed: [Record<AgreedText>] = []
  private(set) var wording: [Record<WordingRule>] = []
  private(set) var avenues: [Record<Avenue>] = []
  private(set) var steps: [Record<PlanStep>] = []
  private(set) var fits: [Record<Fit>] = []
  private(set) var commitments: [Record<Commitment>] = []
  private(set) var evidence: [Record<EvidencePlace>] = []
  private var languages: [Language] = []
  private var calibration: [String: Double] = [:]
  /// What could not be read.
  private(set) var readingProblems: [FileProblem] = []
  let path: String

  /// Reads a folder.
  ///
  /// - Throws: ``KnowledgeFolderError`` where the folder or its entries cannot be found.
  package init(path: String) throws {
    self.path = path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { throw KnowledgeFolderError.missing(path: path) }
    concepts = records(in: "concepts")
    sources = records(in: "sources")
    facts = records(in: "facts")
    entries = records(in: "entries")
    readLanguages()
    readPhrasings()
    sessions = records(inTable: path + "/calendar/sessions.csv")
    reviews = records(inTable: path + "/calendar/reviews.csv")
    deadlines = records(inTable: path + "/calendar/deadlines.csv")
    rules = records(inFile: path + "/calendar/rules.yaml")
    readDrafting()
    avenues = records(inTable: path + "/avenues.csv")
    steps = records(inTable: path + "/steps.csv")
    fits = records(inFile: path + "/fits.yaml")
    commitments = records(inFile: path + "/commitments.yaml")
    evidence = records(inFile: path + "/evidence.yaml")
    calibration =
      (records(inFile: path + "/calibration.yaml") as [Record<CalibrationFile>])
      .first?.item.weights ?? [:]
    if entries.isEmpty, readingProblems.isEmpty {
      throw KnowledgeFolderError.empty(path: path)
    }
  }

  /// What can be written, as far as it could be read.
  package var documentKinds: [DocumentKind] {
    documents.map(\.item)
  }

  /// Everything that is wrong with the folder, in the order of the files.
  package var problems: [FileProblem] {
    let found = readingProblems + Check.all.flatMap { $0.problems(self) }
    return found.sorted { ($0.position, $0.rule) < ($1.position, $1.rule) }
  }

  /// Returns what the folder holds.
  ///
  /// - Throws: ``KnowledgeFileError`` with all problems, where one of them is an error.
  package func library() throws -> Library {
    let errors = problems.filter { $0.severity == .error }
    guard errors.isEmpty else { throw KnowledgeFileError(problems: errors) }
    return Library(
      concepts: concepts.map(\.item), sources: sources.map(\.item), facts: facts.map(\.item),
      entries: entries.map(\.item), languages: languages,
      furtherAsks: Dictionary(
        phrasings.map { ($0.item.entry, $0.item.asks) }, uniquingKeysWith: +),
      calibration: calibration,
      calendar: CalendarTables(
        sessions: sessions.map(\.item), reviews: reviews.map(\.item), rules: rules.map(\.item),
        deadlines: deadlines.map(\.item)),
      drafting: DraftingTables(
        kinds: documents.map(\.item), translations: translations.map(\.item),
        lists: lists.map(\.item), agreed: agreed.map(\.item), wording: wording.map(\.item),
        assets: Self.assets(in: path + "/drafting")),
      avenues: avenues.map(\.item), steps: steps.map(\.item),
      fits: fits.map(\.item),
      commitments: commitments.map(\.item), evidence: evidence.map(\.item))
  }

  private mutating func records<Item: FileRecord>(in folder: String) -> [Record<Item>] {
    YAMLFile.files(in: path + "/" + folder).flatMap { records(inFile: $0) }
  }

  private mutating func records<Item: FileRecord>(inFile file: String) -> [Record<Item>] {
    switch value(ofFile: file) {
    case nil: []
    case .list(let values, _): values.map { record($0) }
    case .some(let other): [record(other)]
    }
  }

  private mutating func records<Item: FileRecord>(inTable file: String) -> [Record<Item>] {
    guard FileManager.default.fileExists(atPath: file) else { return [] }
    var table = CSVFile(path: file)
    do throws(KnowledgeFileError) {
      let rows = table.rows(of: try YAMLFile.text(of: file))
      readingProblems += table.problems
      return rows.map { record($0) }
    } catch {
      readingProblems += error.problems
      return []
    }
  }

  private mutating func record<Item: FileRecord>(_ value: FileValue) -> Record<Item> {
    var reader = RecordReader(value)
    let item = Item.read(&reader)
    readingProblems += reader.finish()
    return Record(
      item: item, position: reader.position, positions: reader.positions,
      places: reader.itemPlaces)
  }

  private mutating func readDrafting() {
    documents = records(in: "documents")
    for folder in YAMLFile.folders(in: path + "/documents") {
      let code = String(folder.split(separator: "/").last ?? "")
      translations += (records(in: "documents/" + code) as [Record<DocumentTranslation>])
        .map { record in
          var item = record.item
          item.language = code
          return Record(item: item, position: record.position, positions: record.positions)
        }
    }
    lists = records(inFile: path + "/drafting/choices.yaml")
    agreed = records(inFile: path + "/drafting/agreed.yaml")
    wording = records(inFile: path + "/drafting/wording.yaml")
  }

  /// Returns the files that exports rest on, by their path in the folder.
  private static func assets(in folder: String) -> [String: Data] {
    let names = ["templates", "styles"].flatMap { kind in
      ((try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + kind)) ?? [])
        .filter { !$0.hasPrefix(".") }.map { kind + "/" + $0 }
    }
    return Dictionary(
      uniqueKeysWithValues: names.compactMap { name in
        FileManager.default.contents(atPath: folder + "/" + name).map { (name, $0) }
      })
  }

  private mutating func readLanguages() {
    for file in YAMLFile.files(in: path + "/language") {
      let records: [Record<LanguageFile>] = records(inFile: file)
      guard let words = records.first?.item else { continue }
      let code = String(file.dropLast(".yaml".count).split(separator: "/").last ?? "")
      let dictionary = (try? YAMLFile.text(of: file.dropLast("yaml".count) + "words")) ?? ""
      languages.append(
        Language(
          code: code, stopwords: words.stopwords, fillers: words.fillers, glossary: words.glossary,
          synonyms: words.synonyms,
          dictionary: dictionary.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
            .map(String.init)))
    }
  }

  private mutating func readPhrasings() {
    readingProblems += YAMLFile.files(in: path + "/phrasings").map { file in
      FileProblem(
        position: FilePosition(path: file, line: 1, column: 1), severity: .error,
        rule: "misplaced",
        message:
          "Phrasings stand by language. Move the file to 'phrasings/en/', or to the folder of "
          + "its language.")
    }
    for folder in YAMLFile.folders(in: path + "/phrasings") {
      let code = String(folder.split(separator: "/").last ?? "")
      phrasings += records(in: "phrasings/" + code)
      if code != "en", !languages.contains(where: { $0.code == code }) {
        readingProblems.append(
          FileProblem(
            position: FilePosition(path: folder, line: 1, column: 1), severity: .error,
            rule: "unknown-language",
            message: "No language is called '\(code)'. Write its small words into "
              + "'language/\(code).yaml'."))
      }
    }
  }

  /// Returns what a file holds; nothing where it is not there, is empty or is not valid.
  private mutating func value(ofFile file: String) -> FileValue? {
    guard FileManager.default.fileExists(atPath: file) else { return nil }
    var yaml = YAMLFile(path: file)
    do throws(KnowledgeFileError) {
      let value = yaml.value(of: try YAMLFile.text(of: file))
      readingProblems += yaml.problems
      return value
    } catch {
      readingProblems += error.problems
      return nil
    }
  }
}

/// Why a knowledge folder cannot be read at all.
package enum KnowledgeFolderError: Error, Equatable, CustomStringConvertible {
  /// There is no such folder.
  case missing(path: String)
  /// The folder holds no entries.
  case empty(path: String)
  /// The folder holds no conversations to test with.
  case noConversations(path: String)

  /// What happened and what to do about it, for the curator.
  package var description: String {
    switch self {
    case .missing(let path):
      "There is no knowledge folder at '\(path)'. Name one that holds 'entries/', such as "
        + "'rostrum knowledge check knowledge'."
    case .noConversations(let path):
      "There are no conversations in '\(path)'. They stand in files that end with '.yaml', such as "
        + "those of Tests/Conversations."
    case .empty(let path):
      "The folder '\(path)' holds no entries. Entries stand in '\(path)/entries/*.yaml', each with "
        + "id, asks and answer."
    }
  }
}
