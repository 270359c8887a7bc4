import Knowledge
import Schedule
import Understanding

/// What a line asks of the calendar: about which body, State or avenue, and for which days.
struct DatesQuestion: Equatable {
  /// What is asked.
  enum Cue: Hashable {
    /// When something is.
    case when
    /// The next there is.
    case next
    /// The last there was.
    case last
    /// How long it is until then.
    case until
    /// By when something must be done.
    case due
    /// What there is in some days.
    case agenda
    /// The review of a State.
    case review
  }

  /// What is asked.
  var cues: Set<Cue> = []
  /// The bodies that have dates.
  var bodies: [ID<Concept>] = []
  /// What else has dates: a written statement, a side event.
  var avenues: [ID<Concept>] = []
  /// The States.
  var countries: [ID<Concept>] = []
  /// The city.
  var place: ID<Concept>?
  /// The number of a meeting.
  var number: String?
  /// The kinds of meeting.
  var kinds: [Session.Kind] = []
  /// The days that were named.
  var phrase: DatePhrase?
  /// Words that say nothing of dates; the title of a deadline may hold them.
  var others: [String] = []
  /// Words no entry knows: the name of a State that does not exist, perhaps.
  var unknown: [String] = []
  /// What misspelt words were read as.
  var corrections: [Correction] = []
  /// Whether it speaks of a cycle of reviews.
  var isOfCycle = false
  /// Whether it asks for everything there is: a calendar, the coming events.
  var asksForAll = false
  /// Whether it asks for deadlines, more than one.
  var asksForAllDue = false
  /// Whether it asks for a number of days or weeks.
  var countsDays = false
  /// The words in which it speaks of handing something in: "register", "apply".
  var handingIn: [String] = []
  /// Whether it speaks of what NGOs send in for a review.
  var speaksOfReports = false
  /// How many of the coming meetings it passes over: "and the one after that?".
  var skips = 0
  /// Whether it speaks of the present.
  var isNow = false
  /// Whether it asks which States are reviewed.
  var wantsStates = false
  /// Whether it asks where or how many as well: then it must ask for a date in words of its own.
  var namesAspect = false
  /// Whether it asks nothing besides.
  var isWhole = true

  /// A misspelt word and what it was read as.
  struct Correction: Equatable {
    let typed: String
    let read: String
  }

  /// What was typed and what it was read as, the days among it: nobody must guess which March is meant.
  ///
  /// A year is its own explanation.
  var readAs: [(typed: String, read: String)] {
    let words = corrections.map { ($0.typed, $0.read) }
    guard let phrase, case .span(let span) = phrase.meaning, Int(phrase.typed) == nil else {
      return words
    }
    return words + [(phrase.typed.cleaned, span.words)]
  }

  /// Whether it names what has a date.
  var namesSomething: Bool {
    !bodies.isEmpty || !avenues.isEmpty || !countries.isEmpty || !kinds.isEmpty
  }

  /// The question without what it says besides, for the next to lean on.
  var withoutOthers: DatesQuestion {
    var question = self
    question.others = []
    return question
  }

  /// Returns the question with what it leaves out taken from the one before: "and for Uganda?".
  func leaning(on last: DatesQuestion) -> DatesQuestion {
    var question = self
    // What is asked anew takes the place of what was asked.
    if cues.subtracting([.review, .until]).isEmpty { question.cues.formUnion(last.cues) }
    if !namesSomething {
      question.bodies = last.bodies
      // "And the forum itself?" names another thing of the same body.
      question.avenues = others.isEmpty ? last.avenues : []
      question.countries = last.countries
      question.kinds = kinds.isEmpty ? last.kinds : kinds
      question.number = number ?? last.number
    } else if bodies.isEmpty, countries.isEmpty {
      question.bodies = last.bodies
    } else if !countries.isEmpty, last.cues.contains(.review) || !last.countries.isEmpty {
      question.bodies = bodies.isEmpty ? last.bodies : bodies
      question.avenues = avenues.isEmpty ? last.avenues : avenues
      question.cues.insert(.review)
    } else if avenues.isEmpty, others.isEmpty {
      question.avenues = last.avenues
    }
    if cues.subtracting([.until]).isEmpty, others.isEmpty { question.others = last.others }
    question.skips = skips == 0 ? 0 : last.skips + skips
    question.place = place ?? (bodies.isEmpty ? last.place : nil)
    question.phrase = phrase ?? (cues.isEmpty ? last.phrase : nil)
    return question
  }

  /// Returns the question asked of what the turn before was about.
  ///
  /// A body alone is enough only where it is all that was spoken of: behind an answer on an election of its
  /// members "and when?" asks for no meeting.
  func about(_ subjects: [Unit], isAll: Bool) -> DatesQuestion {
    var question = self
    for (concept, kind) in subjects.compactMap({ unit in unit.concept.map { ($0, unit.kind) } }) {
      let meeting = concept.text.split(separator: "-").compactMap { DatesWords.kinds[String($0)] }
      if kind == .body {
        question.bodies.append(concept)
      } else if meeting.isEmpty {
        question.avenues.append(concept)
      } else {
        question.kinds += meeting
      }
    }
    return isAll || !question.avenues.isEmpty || !question.kinds.isEmpty ? question : self
  }
}
