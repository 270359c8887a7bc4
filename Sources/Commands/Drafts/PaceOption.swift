import ArgumentParser
import Drafting

/// How fast somebody speaks, for what is read aloud.
struct PaceOption: ParsableArguments {
  @Option(help: "How many words are spoken in a minute.")
  var pace: Int = Length.standardWordsPerMinute

  func validate() throws {
    guard Length.humanPace.contains(pace) else {
      throw ValidationError("'--pace \(pace)' is not how people speak. Name 60 to 250 words.")
    }
  }
}
