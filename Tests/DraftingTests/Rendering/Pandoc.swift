import Drafting
import Foundation
import TestSupport

/// The programs that make files, where this machine has them.
enum Pandoc {
  static let isHere = path(of: "pandoc") != nil
  static let isHereWithWeasyprint = isHere && path(of: "weasyprint") != nil

  /// Makes a file as a recipe says, in a folder of its own, and returns its bytes.
  static func file(of recipe: ExportRecipe) throws -> Data {
    let folder = try TemporaryFolder()
    for (asset, name) in recipe.files {
      try folder.writeBytes(Array(RepositoryFiles.data(of: asset)), to: name)
    }
    _ = try run(
      recipe.program, recipe.arguments, input: recipe.input, in: folder.path,
      environment: recipe.environment)
    return try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + recipe.output))
  }

  /// Returns Markdown turned into plain text, one paragraph a line.
  static func plainText(of markdown: String) throws -> String {
    let arguments = ["--from=markdown-smart", "--to=plain", "--standalone", "--wrap=none"]
    let output = try run(
      "pandoc", arguments + ["--shift-heading-level-by=-1"], input: markdown, in: "/")
    return String(decoding: output, as: UTF8.self)
  }

  /// Returns the text of a file in an archive, such as DOCX and ODT are.
  static func text(of name: String, in archive: Data) throws -> String {
    let folder = try TemporaryFolder()
    try folder.writeBytes(Array(archive), to: "archive")
    let script =
      "import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile('archive').read(sys.argv[1]))"
    return String(
      decoding: try run("python3", ["-c", script, name], input: "", in: folder.path), as: UTF8.self)
  }

  private struct Failure: Error {
    let arguments: [String]
    let status: Int32
  }

  private static func run(
    _ name: String, _ arguments: [String], input: String, in folder: String,
    environment: [String: String] = [:]
  ) throws -> Data {
    let inputs = try TemporaryFolder(["input": input])
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path(of: name) ?? "/")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = try FileHandle(
      forReadingFrom: URL(fileURLWithPath: inputs.path + "/input"))
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(arguments: arguments, status: process.terminationStatus)
    }
    return data
  }

  private static func path(of name: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return folders.split(separator: ":").map { $0 + "/" + name }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
