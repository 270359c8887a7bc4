import Glibc
import Knowledge
import Terminal

extension World {
  /// The world of a program started from a shell.
  package static var system: World {
    World(
      today: .systemToday, now: { Day.systemMoment }, timeZone: systemTimeZone,
      environment: .system,
      programFolder: systemProgramFolder,
      output: .system(STDOUT_FILENO), errors: .system(STDERR_FILENO),
      inputIsTerminal: TerminalSize.isTerminal(STDIN_FILENO),
      readInput: { readLine(strippingNewline: true) },
      wait: { seconds in usleep(UInt32(seconds * 1_000_000)) == 0 || errno == EINTR })
  }

  /// The name of the time zone: the variable TZ, else where the link of the system leads to.
  private static var systemTimeZone: String? {
    if let variable = getenv("TZ").map({ String(cString: $0) }), !variable.isEmpty {
      return variable.hasPrefix(":") ? String(variable.dropFirst()) : variable
    }
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/etc/localtime", &path, path.count)
    let bytes = path.prefix(max(0, length)).map(UInt8.init(bitPattern:))
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: "/")
    guard let folder = parts.lastIndex(of: "zoneinfo") else { return nil }
    return parts[(folder + 1)...].joined(separator: "/")
  }

  private static var systemProgramFolder: String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &path, path.count)
    let bytes = path.prefix(max(0, length)).map(UInt8.init(bitPattern:))
    let program = String(decoding: bytes, as: UTF8.self)
    return program.lastIndex(of: "/").map { String(program[..<$0]) } ?? "."
  }
}

extension World.Output {
  fileprivate static func system(_ descriptor: Int32) -> World.Output {
    World.Output(
      isTerminal: TerminalSize.isTerminal(descriptor),
      columns: { TerminalSize.columns(of: descriptor) },
      write: { text in
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
          let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
          if count < 0, errno != EINTR, errno != EAGAIN { endUnwritten() }
          rest = rest.dropFirst(max(0, count))
        }
      })
  }
}

/// Ends the program because its output is gone: quietly where the reader has left.
private func endUnwritten() -> Never {
  if errno != EPIPE {
    let message = "The output cannot be written: \(String(cString: strerror(errno))).\n"
    _ = message.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  }
  exit(ProgramStatus.failure.rawValue)
}

extension Day {
  /// The day it is where the user is.
  fileprivate static var systemToday: Day {
    let parts = systemClock
    return Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? Day.earliest
  }

  /// The day and the time it is where the user is: `2026-11-30 14:32`.
  fileprivate static var systemMoment: String {
    let parts = systemClock
    let two = { (number: Int32) in (number < 10 ? "0" : "") + "\(number)" }
    return "\(systemToday) \(two(parts.tm_hour)):\(two(parts.tm_min))"
  }

  private static var systemClock: tm {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return parts
  }
}

extension [String: String] {
  /// The environment the program was started with.
  fileprivate static var system: [String: String] {
    var variables: [String: String] = [:]
    var place = environ
    while let entry = place.pointee {
      let parts = String(cString: entry).split(separator: "=", maxSplits: 1)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      place += 1
    }
    return variables
  }
}
