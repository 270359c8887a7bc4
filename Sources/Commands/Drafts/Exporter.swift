import Drafting
import Foundation
import Glibc
import Knowledge
import Programs

/// Makes files of drafts and reports.
struct Exporter {
  let pack: Pack
  let world: World

  /// Makes a file of a draft, and returns where it lies.
  ///
  /// It is made beside its place and moved there when it is whole. A file that is there already is left
  /// as it is, unless it is to be replaced, or the new one numbered.
  ///
  /// - Throws: `ExportError` or `ProgramError`, saying what to install and what can be made without.
  func export(
    _ manuscript: Manuscript, to format: ExportFormat, file: String?, replacing: Bool = false,
    numbered: Bool = false
  ) throws -> String {
    let rendering = Rendering(manuscript)
    var file = file ?? manuscript.draft.fileName + "." + format.rawValue
    if numbered { file = Self.freeName(like: file) }
    try makeSure(of: file, replacing)
    let template = try asset(rendering.templateName)
    let export = try rendering.export(
      to: format, template: String(decoding: template, as: UTF8.self))
    try make(export, format, file)
    return file
  }

  /// Makes a file of something else than a draft, and returns where it lies.
  ///
  /// - Throws: as for drafts.
  func export(
    _ export: Export, to format: ExportFormat, file: String, replacing: Bool
  ) throws -> String {
    try makeSure(of: file, replacing)
    try make(export, format, file)
    return file
  }

  private func make(_ export: Export, _ format: ExportFormat, _ file: String) throws {
    switch export {
    case .text(let text): try write(Data(text.utf8), to: file)
    case .made(let recipe): try write(try made(by: recipe, format), to: file)
    }
  }

  /// Writes the version of a speech that is read aloud, and returns where it lies.
  func exportSpeech(
    _ manuscript: Manuscript, wordsPerMinute: Int, file: String?, replacing: Bool
  ) throws -> String {
    let file = file ?? manuscript.draft.fileName + "-to-read.txt"
    try makeSure(of: file, replacing)
    let text = Rendering(manuscript).speakingText(wordsPerMinute: wordsPerMinute)
    try write(Data(text.utf8), to: file)
    return file
  }

  /// Returns a file of the pack that exports rest on.
  private func asset(_ name: String) throws -> Data {
    guard let data = try pack.asset(name) else { throw ExportError.incomplete(name: name) }
    return data
  }

  /// Returns a name that no file has yet: the one that is wanted, else with a number behind it.
  private static func freeName(like file: String) -> String {
    let end = file.lastIndex(of: ".") ?? file.endIndex
    let names = [file] + (2...99).map { "\(file[..<end])-\($0)\(file[end...])" }
    return names.first { !FileManager.default.fileExists(atPath: $0) } ?? file
  }

  private func makeSure(of file: String, _ replacing: Bool) throws {
    guard replacing || !FileManager.default.fileExists(atPath: file) else {
      throw ExportError.exists(path: file)
    }
  }

  /// Runs a recipe in a folder of its own, and returns the file it made.
  private func made(by recipe: ExportRecipe, _ format: ExportFormat) throws -> Data {
    let path = world.variable("PATH") ?? "/usr/bin:/bin"
    do {
      // All that are needed are looked for first: one message names them all.
      let programs = try Program.all(named: recipe.programs, searching: path)
      guard let program = programs.first(where: { $0.name == recipe.program }) else {
        throw ProgramError.missing(names: [recipe.program])
      }
      let folder = try OwnFolder()
      for (name, place) in recipe.files {
        try asset(name).write(to: folder.url.appendingPathComponent(place))
      }
      for (place, drawing) in recipe.drawings {
        try Data(drawing.utf8).write(to: folder.url.appendingPathComponent(place))
      }
      try program.output(
        of: recipe.arguments, input: Array(recipe.input.utf8), in: folder.url.path,
        environment: recipe.environment)
      return try Data(contentsOf: folder.url.appendingPathComponent(recipe.output))
    } catch let error as ProgramError {
      throw ExportError.program(error, format: format)
    } catch let error as CocoaError {
      throw ExportError.unwritable(
        path: FileManager.default.temporaryDirectory.path, reason: error.localizedDescription)
    }
  }

  /// Writes a file beside its place and moves it there when it is whole.
  ///
  /// It is written under a name that no file has: nothing that lies there is touched.
  private func write(_ data: Data, to file: String) throws {
    let folder = (file as NSString).deletingLastPathComponent
    let part = (folder as NSString).appendingPathComponent(".rostrum-\(UUID().uuidString)")
    func fail() -> ExportError {
      .unwritable(path: file, reason: String(cString: strerror(errno)))
    }
    let descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL, 0o644)
    guard descriptor >= 0 else { throw fail() }
    let isWritten = data.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Glibc.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return fsync(descriptor) == 0
    }
    guard isWritten, Glibc.close(descriptor) == 0, rename(part, file) == 0 else {
      let failure = fail()
      unlink(part)
      throw failure
    }
  }
}

/// A folder for the files of one run, gone when it is over.
private final class OwnFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("rostrum-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }
}

extension Draft {
  /// A name for files: its title in small letters, with hyphens, and its number.
  fileprivate var fileName: String {
    let name = title.asFileName
    return name.isEmpty ? "draft-\(id)" : "\(name)-\(id)"
  }
}

extension String {
  /// A name for files: the text in small letters, with hyphens.
  var asFileName: String {
    let words = lowercased().split { !$0.isLetter && !$0.isNumber }
    var name = ""
    for word in words {
      guard name.count + word.count < 50 else { break }
      name += (name.isEmpty ? "" : "-") + word
    }
    return name
  }
}

/// Why no file can be made.
enum ExportError: Error, Equatable, CustomStringConvertible {
  case exists(path: String)
  case unwritable(path: String, reason: String)
  case incomplete(name: String)
  case program(ProgramError, format: ExportFormat)

  var description: String {
    switch self {
    case .exists(let path):
      "The file '\(path)' is there already and was left as it is. Name another with '-o FILE', or say "
        + "'--replace'."
    case .unwritable(let path, let reason):
      "The file '\(path)' cannot be written (\(reason)). Name another place with '-o FILE'. What you "
        + "wrote is safe."
    case .incomplete(let name):
      "The knowledge has no '\(name)', which files are made with. Take the one that came with Rostrum, or "
        + "put the file into 'knowledge/drafting/'."
    case .program(let error, let format):
      "\(format.title) could not be made. \(error)\nMarkdown and plain text need no other program: "
        + "'--to md' or '--to txt'. What you wrote is safe."
    }
  }
}
