import Commands
import Glibc

@main
struct Main {
  static func main() {
    exit(RostrumCommand.run(Array(CommandLine.arguments.dropFirst()), in: .system).rawValue)
  }
}
