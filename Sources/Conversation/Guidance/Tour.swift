import Knowledge

/// A walk: through the lines of the profile and, in the tour, on to what is open, a plan, a question and
/// a draft.
struct Tour {
  /// A place of the walk.
  enum Stop: Equatable {
    case line(ProfileLine)
    case avenues, steps, question, end
  }

  /// Whether it goes beyond the profile.
  let isWhole: Bool
  /// The lines that are asked for.
  let lines: [ProfileLine]
  /// Where it stands.
  private(set) var stop: Stop
  /// Whether a number answers a menu that was shown, and not the open question.
  var hasMenu = false

  /// A walk through the whole profile.
  static var profile: Tour {
    Tour(isWhole: false, lines: ProfileLine.allCases, stop: .line(.name))
  }

  /// The tour for somebody who is here for the first time, from the first line that is not known yet.
  static func whole(knowing profile: [ProfileLine: String]) -> Tour {
    let lines = ProfileLine.deciding
    let first = lines.first { profile[$0] == nil }
    return Tour(isWhole: true, lines: lines, stop: first.map(Stop.line) ?? .avenues)
  }

  /// Goes to the next place.
  mutating func goOn() {
    switch stop {
    case .line(let line):
      let next = lines.firstIndex(of: line).map { $0 + 1 } ?? lines.count
      stop = next < lines.count ? .line(lines[next]) : isWhole ? .avenues : .end
    case .avenues: stop = .steps
    case .steps: stop = .question
    case .question, .end: stop = .end
    }
  }

  /// Goes back to the place before; stays where there is none.
  mutating func goBack() {
    switch stop {
    case .line(let line):
      stop = .line(lines[max(0, (lines.firstIndex(of: line) ?? 0) - 1)])
    case .avenues: stop = lines.last.map(Stop.line) ?? stop
    case .steps: stop = .avenues
    case .question, .end: stop = .steps
    }
  }
}

extension ProfileLine {
  /// How it is asked for, with what can be answered.
  var question: String {
    switch self {
    case .name: "What is your organisation called?"
    case .country: "In which country does it work?"
    case .kind:
      "What kind of organisation is it? For example: NGO, network of people who use drugs, treatment "
        + "provider, youth group, university."
    case .status:
      "Which consultative status does it have with ECOSOC? Type general, special or roster; applied if you "
        + "wait for the decision; network if a network you belong to has it; or none. If you do not know "
        + "the word, it is none."
    case .members:
      "Which of these networks is it a member of: vngoc, nyngoc, congo, major-group, idpc? Type the names, or "
        + "none."
    case .languages: "In which languages can it write? For example: English, French."
    case .travel: "To which of these cities can somebody go: Vienna, Geneva, New York? Or none."
    case .people: "How many people can work on this?"
    case .topics: "Which topics does it work on? For example: harm reduction, prevention, prisons."
    case .about: "What does it do, in one sentence?"
    case .contact: "Who is the person to contact?"
    case .email: "Which e-mail address?"
    case .phone: "Which telephone number, with the code of the country?"
    case .website: "Which website?"
    }
  }
}
