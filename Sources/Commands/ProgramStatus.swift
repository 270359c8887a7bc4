/// What the program tells the shell when it ends; scripts depend on the numbers.
package enum ProgramStatus: Int32, Sendable {
  /// Answered, or done.
  case done = 0
  /// Something went wrong; the errors say what.
  case failure = 1
  /// The command line was wrong.
  case usage = 2
  /// The question was unclear; choices were offered.
  case unclear = 3
  /// The question was declined.
  case declined = 4
}
