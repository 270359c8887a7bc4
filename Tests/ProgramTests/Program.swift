import Foundation

/// The built program, run as its users run it.
struct Program {
  let status: Int32
  let output: String
  let errors: String

  /// The executable under test: the one named in the environment, else the one of this build.
  static var path: String {
    ProcessInfo.processInfo.environment["ROSTRUM_PROGRAM"]
      ?? Bundle.main.executableURL?.deletingLastPathComponent()
      .appendingPathComponent("rostrum").path ?? "rostrum"
  }

  /// A small pack's source: one entry is enough to see the program work.
  static let knowledge = """
    - id: egg
      asks: [how do I boil an egg, boiling eggs, egg time, how long for an egg, soft eggs]
      answer: For six minutes.
    - id: rice
      asks: [how do I cook rice, cooking rice, rice time, how long for rice, boiled rice]
      answer: For twelve minutes.
    """

  /// A kind of document with two questions.
  static let document = """
    id: menu
    title: Menu
    purpose: Say what there is to eat.
    audience: Guests.
    who: Cooks.
    languages: [en]
    format: A card.
    deadline: Before noon.
    limits: [{words: 30, status: unverified}]
    sections:
      - {id: title, heading: Title, ask: What is it called?, why: It is read first., example: Lunch, help: Be short., place: title, one_line: yes}
      - {id: dishes, heading: Dishes, ask: What is there?, why: Guests choose., example: Eggs., help: Name all.}
    """

  /// Makes a folder with a knowledge folder in it, and returns its path.
  static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("rostrum-" + UUID().uuidString)
    let entries = folder.appendingPathComponent("knowledge/entries")
    try FileManager.default.createDirectory(at: entries, withIntermediateDirectories: true)
    try knowledge.write(
      to: entries.appendingPathComponent("a.yaml"), atomically: true, encoding: .utf8)
    let documents = folder.appendingPathComponent("knowledge/documents")
    try FileManager.default.createDirectory(at: documents, withIntermediateDirectories: true)
    try document.write(
      to: documents.appendingPathComponent("menu.yaml"), atomically: true, encoding: .utf8)
    return folder
  }

  /// Returns the environment of a run: that of the test, a home of its own, and the knowledge.
  static func environment(in folder: URL) -> [String: String] {
    var environment = ProcessInfo.processInfo.environment
    environment["ROSTRUM_KNOWLEDGE"] = folder.appendingPathComponent("knowledge").path
    environment["ROSTRUM_WORKSPACE"] = folder.appendingPathComponent("work.sqlite").path
    environment["XDG_STATE_HOME"] = folder.appendingPathComponent("state").path
    environment["ROSTRUM_TODAY"] = "2026-11-20"
    environment["TERM"] = "xterm"
    environment["VISUAL"] = folder.appendingPathComponent("editor").path
    return environment
  }

  /// Runs the program with arguments, feeding it bytes of input.
  ///
  /// It has a home of its own, or that of other runs where their folder is named.
  init(_ arguments: [String], input: [UInt8] = [], in shared: URL? = nil) throws {
    let folder = try shared ?? Program.folder()
    defer { if shared == nil { try? FileManager.default.removeItem(at: folder) } }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = arguments
    process.environment = Program.environment(in: folder)
    let (source, sink, complaints) = (Pipe(), Pipe(), Pipe())
    process.standardInput = source
    process.standardOutput = sink
    process.standardError = complaints
    try process.run()
    source.fileHandleForWriting.write(Data(input))
    try source.fileHandleForWriting.close()
    output = String(decoding: sink.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    errors = String(decoding: complaints.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }
}
