import Foundation
import Glibc

/// The program at a terminal: what is typed goes in, what it shows comes out.
final class PseudoTerminal {
  private let terminal: Int32
  private let process = Process()
  private let folder: URL
  private let ownsFolder: Bool
  /// Everything shown so far.
  private(set) var screen = ""

  /// Starts the program at a terminal of a size, with a home of its own or in the folder of a run before.
  init(columns: UInt16 = 80, in folder: URL? = nil) throws {
    self.folder = try folder ?? Program.folder()
    ownsFolder = folder == nil
    terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var locked: Int32 = 0
    var number: UInt32 = 0
    // posix_openpt and its like are macros that Swift does not see: these are their requests.
    let (setLock, getNumber) = (UInt(0x4004_5431), UInt(0x8004_5430))
    guard terminal >= 0, ioctl(terminal, setLock, &locked) == 0,
      ioctl(terminal, getNumber, &number) == 0
    else { throw POSIXError(.ENODEV) }
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
    // setsid gives the program a terminal of its own, so that Ctrl-C reaches it as a signal.
    process.executableURL = URL(fileURLWithPath: "/usr/bin/setsid")
    process.arguments = ["--ctty", "--wait", Program.path]
    process.environment = Program.environment(in: self.folder)
    let end = FileHandle(
      fileDescriptor: open("/dev/pts/\(number)", O_RDWR | O_NOCTTY), closeOnDealloc: true)
    process.standardInput = end
    process.standardOutput = end
    process.standardError = end
    try process.run()
  }

  deinit {
    if process.isRunning { process.terminate() }
    close(terminal)
    if ownsFolder { try? FileManager.default.removeItem(at: folder) }
  }

  /// Kills the program as `kill -9` does, so that it can do nothing more.
  func killAtOnce() throws {
    let own = process.processIdentifier
    let file = "/proc/\(own)/task/\(own)/children"
    let children = try String(contentsOfFile: file, encoding: .utf8).split(separator: " ")
    for child in children.compactMap({ pid_t($0) }) + [own] { kill(child, SIGKILL) }
    process.waitUntilExit()
  }

  /// Types text; `\r` is the Enter key.
  func type(_ text: String) {
    _ = text.withCString { write(terminal, $0, strlen($0)) }
  }

  /// Waits until a text is shown that was not there before, and returns whether it came.
  func shows(_ text: String, patience: Int = 200) -> Bool {
    for _ in 0..<patience {
      readAll()
      if let range = screen.range(of: text) {
        screen = String(screen[range.upperBound...])
        return true
      }
      usleep(50_000)
    }
    return false
  }

  /// Waits until the program has ended, and returns its status; nothing where it goes on.
  func end() -> Int32? {
    for _ in 0..<200 where process.isRunning {
      readAll()
      usleep(50_000)
    }
    return process.isRunning ? nil : process.terminationStatus
  }

  /// The lines kept for the next run.
  var history: String {
    let file = folder.appendingPathComponent("state/rostrum/history")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }

  private func readAll() {
    var ready = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    var bytes = [UInt8](repeating: 0, count: 4096)
    while poll(&ready, 1, 0) > 0, ready.revents & Int16(POLLIN) != 0 {
      let count = read(terminal, &bytes, bytes.count)
      guard count > 0 else { return }
      screen += String(decoding: bytes[..<count], as: UTF8.self)
    }
  }
}
