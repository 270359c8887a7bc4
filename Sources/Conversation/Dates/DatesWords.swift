import Knowledge

/// The words of questions about dates.
///
/// They are English; what is written in other languages reaches them through the glossary, but for the few
/// that must be seen before it.
enum DatesWords {
  /// Words that ask for no more than a date does, or say what sort of thing has one.
  static let plain: Set<String> = [
    "a", "about", "actually", "after", "again", "all", "already", "also", "an", "and", "announced",
    "annual", "any", "anything", "apply", "are", "as", "ask", "asking", "asks", "assembly", "at",
    "away", "based", "be", "before", "begin", "begins", "between", "big", "by", "calendar",
    "calendario", "calendrier", "can", "close", "closed", "closes", "closing", "come", "comes",
    "coming", "countries", "country", "current", "currently", "date", "dates", "day", "days",
    "deadline", "deadlines", "deliver", "did", "discussion", "discussions", "do", "does", "due",
    "early", "echeance", "echeances", "end", "ends", "event", "events", "exact", "exactly",
    "expected", "fall", "falls", "far", "file", "finish", "first", "fixed", "for", "from",
    "general", "geneva", "get", "give", "go", "going", "gone", "government", "governments", "hand",
    "happen", "happening", "happens", "has", "have", "held", "hello", "hi", "hold", "holding",
    "how", "i", "if", "in", "intersessional", "intersessionals", "is", "it", "its", "itself",
    "just", "know", "known", "last", "lasts", "late", "latest", "left", "list", "live", "lives",
    "long", "main", "many", "me", "meet", "meeting", "meetings", "meets", "met", "miss", "missed",
    "month", "months", "much", "must", "my", "nations", "nd", "need", "needs", "network", "new",
    "next", "ngo", "ngos", "no", "not", "now", "number", "occur", "occurs", "of", "off", "ok",
    "okay", "on", "one", "open", "opening", "opens", "or", "organisation", "organization", "our",
    "out", "over", "passed", "past", "place", "planned", "plazo", "plazos", "please", "plenary",
    "possible", "previous", "propose", "published", "rd", "recent", "reconvened", "register",
    "regular", "remain", "remaining", "request", "resumed", "review", "reviewed", "round", "run",
    "runs", "sat", "schedule", "scheduled", "see", "send", "session", "sessions", "set", "should",
    "show", "sit", "sits", "sitting", "small", "so", "something", "soon", "special", "st", "start",
    "started", "starts", "state", "states", "still", "submit", "take", "takes", "taking", "tell",
    "th", "thanks", "that", "the", "thematic", "then", "there", "this", "till", "time", "timetable",
    "to", "too", "took", "turn", "un", "united", "until", "up", "upcoming", "us", "vence", "vencen",
    "vienna", "wait", "want", "was", "we", "week", "weekday", "weeks", "were", "what", "when",
    "which", "will", "with", "work", "works", "would", "year", "years", "yet", "you", "your",
  ]
  /// Words that ask for what comes next.
  static let next: Set<String> = ["next", "upcoming", "coming", "soon", "again"]
  /// Words that ask for what was last.
  static let last: Set<String> = ["last", "previous", "latest", "recent"]
  /// Words that ask how long it is until then.
  static let until: Set<String> = ["until", "till", "remaining", "remain", "away", "still"]
  /// Words that ask what there is in some days.
  static let agenda: Set<String> = [
    "anything", "calendar", "comes", "coming", "event", "events", "happen", "happening", "happens",
    "meetings", "planned", "schedule", "scheduled", "something", "timetable", "upcoming",
  ]
  /// Words that ask what must be done in some days.
  static let handingIn: Set<String> = [
    "apply", "ask", "deliver", "envoyer", "file", "hand", "presentar", "propose", "register",
    "request", "send", "soumettre", "submit",
  ]
  /// Words that ask what was done, not when.
  static let happened: Set<String> = [
    "decided", "happened", "ocurrió", "said", "say", "says", "sucedió",
  ]
  /// Words of the present.
  static let now: Set<String> = ["now", "ahora", "maintenant"]
  /// Words in which a distance is counted.
  static let lengths: Set<String> = [
    "days", "weeks", "months", "jours", "semaines", "mois", "días", "dias", "semanas", "meses",
  ]
  /// Words up to which a distance is counted.
  static let upTo: Set<String> = [
    "before", "until", "till", "left", "to", "avant", "antes", "faltan",
  ]
  /// Words that ask for everything there is.
  static let everything: Set<String> = [
    "calendar", "timetable", "upcoming", "calendrier", "calendario",
  ]
  /// Words of the official names of States.
  static let officialNames: Set<String> = [
    "republic", "kingdom", "federation", "federal", "democratic", "people", "peoples", "islamic",
    "bolivarian", "plurinational", "arab", "socialist", "state", "commonwealth", "union",
    "principality",
    "cooperative", "republica", "república", "bolivariana", "plurinacional", "reino", "federacion",
    "federación", "république", "republique", "royaume", "fédération", "estado", "état",
  ]
  /// Words that ask for States.
  static let states: Set<String> = [
    "countries", "states", "governments", "pays", "etats", "états", "países", "paises", "estados",
  ]
  /// What "how" goes on with where it asks for a time.
  static let measures: Set<String> = ["long", "many", "much", "soon", "far", "late"]
  /// Words that ask what must be done by when.
  static let due: Set<String> = [
    "due", "deadline", "deadlines", "echeance", "echeances", "plazo", "plazos", "vence", "vencen",
  ]
  /// Words that ask for every deadline there is, where nothing else is named.
  static let allDue: Set<String> = [
    "deadlines", "échéances", "echeances", "plazos", "vencimientos",
  ]
  /// Words that ask for the review of a State.
  static let reviewing: Set<String> = [
    "review", "reviewed", "reviews", "reviewing", "examined", "examination",
  ]
  /// Words that go with the review of a State.
  static let review: Set<String> = [
    "appear", "civil", "contribution", "council", "cycle", "examination", "examined", "face",
    "group", "human", "information", "input", "paper", "papers", "peer", "periodic", "report",
    "reports", "review", "reviewed", "reviewing", "reviews", "rights", "society", "stakeholder",
    "stakeholders", "submission", "submissions", "turn", "universal", "working",
  ]
  /// Words of what NGOs send in for a review.
  static let reports: Set<String> = ["report", "reports", "submission", "submissions"]
  /// The kinds of meeting by the words that name them.
  static let kinds: [String: Session.Kind] = [
    "regular": .regular, "plenary": .regular, "main": .regular, "annual": .regular,
    "reconvened": .reconvened, "reconvene": .reconvened, "resumed": .reconvened,
    "thematic": .thematic, "intersessional": .intersessional, "intersessionals": .intersessional,
    "special": .special, "assembly": .assembly, "aga": .assembly,
  ]
}
