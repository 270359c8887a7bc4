import ArgumentParser
import Conversation
import Drafting
import Knowledge

/// Makes a file of a draft.
struct DraftExportCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Make a file of a draft, in the form the body asks for.",
    discussion: """
      docx, odt and html are made with pandoc, pdf with pandoc and weasyprint: 'apt-get install pandoc \
      weasyprint'. md and txt need nothing else.
      """)

  @Argument(help: "The number of the draft.")
  var draft: Int

  @Option(help: "The format: docx, odt, pdf, html, md or txt.")
  var to: String?

  @Option(name: [.short, .long], help: ArgumentHelp("The file to make.", valueName: "file"))
  var output: String?

  @Flag(help: "Replace a file that is there already.")
  var replace = false

  @Flag(help: "Make the version that is read aloud, with the time beside the text.")
  var speaking = false

  @OptionGroup var speech: PaceOption

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if speaking, let to, to != ExportFormat.txt.rawValue {
      throw ValidationError("'--speaking' makes plain text: leave '--to \(to)' out.")
    }
  }

  func run(in world: World) throws -> ProgramStatus {
    let desk = try DraftDesk(options, in: world)
    let manuscript = try desk.manuscript(draft)
    let exporter = Exporter(pack: desk.pack, world: world)
    // A version to read aloud is plain text, whatever its file is called.
    let format = speaking ? .txt : try ExportFormat(named: to, orOf: output)
    let file: String
    if speaking {
      file = try exporter.exportSpeech(
        manuscript, wordsPerMinute: speech.pace, file: output, replacing: replace)
    } else {
      file = try exporter.export(
        manuscript, to: format, file: output, replacing: replace)
    }
    world.output.writeLine("Made \(file).")
    for warning in try desk.conversation().warnings(on: manuscript) { desk.warn(warning) }
    return .done
  }
}

extension ExportFormat {
  /// Takes the format that is named, else that of the file to make, else Word.
  ///
  /// - Throws: An error where the two do not agree.
  init(named name: String?, orOf file: String?) throws {
    let ending = file.flatMap { $0.split(separator: "/").last }?.split(separator: ".").dropFirst()
      .last.flatMap { ExportFormat(rawValue: $0.lowercased()) }
    guard let name else {
      self = ending ?? .docx
      return
    }
    let named = try ExportFormat(named: name)
    if let ending, ending != named {
      throw ValidationError(
        "'--to \(name)' and '\(file ?? "")' do not agree. Name the file '.\(named.rawValue)', or leave "
          + "'--to' out.")
    }
    self = named
  }

  /// Reads the name of a format.
  ///
  /// - Throws: `DraftError`, naming the nearest.
  init(named name: String) throws {
    guard let format = ExportFormat(rawValue: name.lowercased()) else {
      throw DraftError.unknownFormat(
        name: name,
        nearest: nearestName(to: name.lowercased(), among: ExportFormat.allCases.map(\.rawValue)))
    }
    self = format
  }
}
