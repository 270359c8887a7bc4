import ArgumentParser
import Conversation

extension AskCommand {
  /// Creates the command for the words of a question alone; nothing where there is an option among the
  /// arguments, or no question.
  ///
  /// Most calls are of this kind. There is nothing in them to parse, and to set up the parser takes two fifths
  /// of a whole answer.
  init?(wordsOf arguments: [String]) {
    let words = arguments.dropFirst()
    guard arguments.first == "ask", !words.allSatisfy(\.cleaned.isEmpty),
      !words.contains(where: { $0.hasPrefix("-") })
    else { return nil }
    self.init()
    question = Array(words)
    (json, short, explain, batch) = (false, false, false, nil)
    options = .none
  }
}

extension GlobalOptions {
  /// The options where none is given.
  ///
  /// All are set: one that is neither set nor parsed ends the program when it is read.
  static var none: GlobalOptions {
    var options = GlobalOptions()
    (options.knowledge, options.workspace, options.today, options.lang) = (nil, nil, nil, nil)
    (options.withoutColor, options.plain, options.withoutInput) = (false, false, false)
    return options
  }
}
