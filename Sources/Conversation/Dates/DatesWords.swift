/// The English words of questions about dates; other languages reach them through their glossary.
enum DatesWords {
  /// Words that ask for no more than a date does, or say what sort of thing has one.
  static let plain: Set<String> = [
    "next", "upcoming", "coming", "last", "previous", "latest", "past", "recent", "session",
    "sessions",
    "meeting", "meetings", "take", "takes", "took", "taking", "place", "held", "hold", "holding",
    "happen", "happens", "happened", "happening", "start", "starts", "started", "begin", "begins",
    "open", "opens", "end", "ends", "close", "closes", "closed", "finish", "date", "dates", "day",
    "days",
    "exact", "exactly", "schedule", "scheduled", "calendar", "timetable", "planned", "time", "left",
    "remain", "remaining", "still", "late", "early", "until", "till", "long", "far", "away", "soon",
    "week", "weeks", "month", "months", "many", "much", "how", "what", "is", "are", "was", "were",
    "on",
    "off", "due", "do", "does", "did", "there", "any", "anything", "something", "which", "year",
    "years",
    "now", "turn", "please", "tell", "me", "my", "our", "us", "we", "i", "you", "your", "country",
    "state", "countries", "states", "governments",
    "government", "ngo", "ngos", "the", "a", "an", "of", "for", "to", "in", "at", "by", "and", "or",
    "be",
    "it", "its", "will", "would", "going", "go", "come", "comes", "when", "again", "current",
    "currently", "know", "have", "has", "get", "up", "from", "before", "after", "then", "with",
    "can",
    "give", "list", "show", "see", "all", "un", "united", "nations", "vienna", "geneva", "also",
    "already",
    "over", "past", "miss", "missed", "passed", "too", "number", "th", "nd", "rd", "st", "no",
    "new", "this",
    "that", "regular", "plenary", "main", "annual", "reconvened", "thematic", "discussion",
    "discussions",
    "intersessional", "intersessionals", "special", "assembly", "general", "event", "events",
    "deadline",
    "deadlines", "occur", "occurs", "reviewed", "review", "sitting", "wait", "run", "runs", "last",
    "lasts",
    "first", "set", "fixed", "known", "published", "announced", "out", "expected", "as", "about",
    "so",
    "meet", "meets", "met", "sit", "sits", "sat",
    "if", "not", "yet", "just", "actually", "ok", "okay", "hi", "hello", "thanks", "one",
  ]
  /// Words that ask for what comes next.
  static let next: Set<String> = ["next", "upcoming", "coming", "soon", "again"]
  /// Words that ask for what was last.
  static let last: Set<String> = ["last", "previous", "latest", "recent"]
  /// Words that ask how long it is until then.
  static let until: Set<String> = [
    "until", "till", "left", "remaining", "remain", "away", "still", "late",
  ]
  /// Words that ask what there is in some days.
  static let agenda: Set<String> = [
    "calendar", "happening", "events", "event", "meetings", "upcoming", "coming", "timetable",
    "planned", "schedule", "scheduled", "happens", "happen", "comes",
  ]
  /// Words that ask what must be done in some days.
  static let handingIn: Set<String> = [
    "submit", "send", "hand", "soumettre", "envoyer", "presentar",
  ]
  /// Words that ask for States.
  static let states: Set<String> = [
    "countries", "states", "governments", "pays", "etats", "états", "países", "paises", "estados",
  ]
  /// What "how" goes on with where it asks for a time.
  static let measures: Set<String> = ["long", "many", "much", "soon", "far", "late"]
  /// Words that ask what must be done by when.
  static let due: Set<String> = ["due", "deadline", "deadlines"]
  /// Words that ask for the review of a State.
  static let reviewing: Set<String> = [
    "review", "reviewed", "reviews", "reviewing", "examined", "examination", "upr",
  ]
  /// Words that go with the review of a State.
  static let review: Set<String> = [
    "review", "reviewed", "reviews", "examined", "examination", "peer", "universal", "periodic",
    "cycle",
    "submission", "submissions", "submit", "stakeholder", "stakeholders", "report", "reports",
    "send",
    "hand", "information", "appear", "face", "human", "rights", "council", "turn", "working",
    "group", "reviewing",
  ]
  /// The kinds of meeting by the words that name them.
  static let kinds: [String: String] = [
    "regular": "regular", "plenary": "regular", "main": "regular", "annual": "regular",
    "reconvened": "reconvened", "reconvene": "reconvened", "thematic": "thematic",
    "intersessional": "intersessional", "intersessionals": "intersessional", "special": "special",
    "assembly": "assembly", "aga": "assembly",
  ]
}
