import Knowledge

/// The words in which dates are written, in every language at once, without accents.
enum DateWords {
  /// The months; a word stands for one month only, whatever the language.
  static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
    "oct": 10,
    "nov": 11, "dec": 12,
    "janvier": 1, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "aout": 8,
    "septembre": 9, "octobre": 10, "novembre": 11, "decembre": 12,
    "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7,
    "agosto": 8,
    "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
  ]
  /// Months that are also other words: they need a preposition or a number beside them.
  static let weakMonths: Set<String> = [
    "may", "mar", "march", "sept", "mars", "mai", "jan", "sep", "dec",
  ]

  static let seasons: [String: (first: YearlyPattern, days: Int)] = [
    "spring": (.date(month: 3, day: 20), 92), "printemps": (.date(month: 3, day: 20), 92),
    "primavera": (.date(month: 3, day: 20), 92),
    "summer": (.date(month: 6, day: 21), 93), "ete": (.date(month: 6, day: 21), 93),
    "l'ete": (.date(month: 6, day: 21), 93), "verano": (.date(month: 6, day: 21), 93),
    "autumn": (.date(month: 9, day: 23), 88), "fall": (.date(month: 9, day: 23), 88),
    "automne": (.date(month: 9, day: 23), 88), "l'automne": (.date(month: 9, day: 23), 88),
    "otono": (.date(month: 9, day: 23), 88),
    "winter": (.date(month: 12, day: 21), 88), "hiver": (.date(month: 12, day: 21), 88),
    "l'hiver": (.date(month: 12, day: 21), 88), "invierno": (.date(month: 12, day: 21), 88),
    "christmas": (.date(month: 12, day: 25), 0), "noel": (.date(month: 12, day: 25), 0),
    "navidad": (.date(month: 12, day: 25), 0),
  ]

  /// What lengths of time are counted in.
  enum Unit { case days, weeks, months, years }

  static let units: [String: Unit] = [
    "day": .days, "days": .days, "jour": .days, "jours": .days, "dia": .days, "dias": .days,
    "week": .weeks, "weeks": .weeks, "wk": .weeks, "wks": .weeks, "semaine": .weeks,
    "semaines": .weeks,
    "semana": .weeks, "semanas": .weeks,
    "month": .months, "months": .months, "mois": .months, "mes": .months, "meses": .months,
    "year": .years, "years": .years, "an": .years, "ans": .years, "annee": .years, "ano": .years,
    "anos": .years,
  ]

  static let numbers: [String: Int] = [
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12, "couple": 2, "few": 3,
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8,
    "neuf": 9,
    "dix": 10, "douze": 12,
    "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
    "nueve": 9, "diez": 10, "doce": 12,
  ]

  static let weekdays: [String: Day.Weekday] = [
    "monday": .monday, "tuesday": .tuesday, "wednesday": .wednesday, "thursday": .thursday,
    "friday": .friday, "saturday": .saturday, "sunday": .sunday,
    "lundi": .monday, "mardi": .tuesday, "mercredi": .wednesday, "jeudi": .thursday,
    "vendredi": .friday, "samedi": .saturday, "dimanche": .sunday,
    "lunes": .monday, "martes": .tuesday, "miercoles": .wednesday, "jueves": .thursday,
    "viernes": .friday, "sabado": .saturday, "domingo": .sunday,
  ]

  static let today: [String: Int] = [
    "today": 0, "aujourd'hui": 0, "hoy": 0, "tomorrow": 1, "demain": 1, "manana": 1,
    "yesterday": -1,
    "hier": -1, "ayer": -1,
  ]

  /// Words before a date that say nothing more: "in March", "on 8 March", "en mars".
  static let at: Set<String> = [
    "in", "on", "during", "around", "about", "of", "at", "for", "en", "le", "au", "du", "de", "el",
    "del",
    "para", "durante", "pendant",
  ]
  static let until: Set<String> = [
    "by", "until", "till", "jusqu'en", "jusqu'au", "jusqu'a", "hasta", "d'ici",
  ]
  static let before: Set<String> = ["before", "avant", "antes"]
  static let after: Set<String> = ["after", "apres", "despues"]
  static let since: Set<String> = ["since", "from", "depuis", "desde"]
  /// Words that bind a length of time to the days that come: "in 6 weeks", "the next two months".
  static let coming: Set<String> = [
    "in", "within", "next", "coming", "following", "dans", "d'ici", "prochain", "prochaine",
    "prochains",
    "prochaines", "en", "dentro", "proximo", "proxima", "proximos", "proximas", "upcoming",
  ]
  /// Those of them that say "next" before a month; "in March" is no next March.
  static let next = coming.subtracting(at).subtracting(["within", "dans", "d'ici", "dentro"])
  static let past: Set<String> = [
    "last", "past", "previous", "dernier", "derniere", "derniers", "dernieres", "passe", "passee",
    "pasado", "pasada", "ultimo", "ultima", "ultimos", "ultimas", "ago",
  ]
  static let pastVerbs: Set<String> = ["was", "were", "did", "happened"]
  static let this: Set<String> = ["this", "ce", "cette", "cet", "este", "esta", "current"]
  static let ends: Set<String> = ["end", "fin", "finales", "late"]
  static let articles: Set<String> = [
    "the", "les", "la", "le", "los", "las", "el", "of", "de", "over", "l'",
    "del", "du", "des",
  ]
  static let between: Set<String> = ["between", "from", "entre", "de", "du", "desde"]
  static let upTo: Set<String> = ["to", "until", "till", "au", "al", "-", "–"]
  /// Words behind which "on" asks what there is, and belongs to no date.
  static let beforeOn: Set<String> = ["is", "what's", "whats", "anything", "something", "going"]
  static let to: Set<String> = [
    "to", "and", "until", "till", "et", "au", "al", "a", "y", "hasta", "-", "–",
  ]
  /// Words behind a year that make it part of a name: "the 1961 Convention".
  static let calledByYear: Set<String> = [
    "convention", "protocol", "declaration", "ministerial", "political", "agenda", "ungass",
    "outcome",
  ]
  /// Words before a figure with a stroke that is no date: "resolution 16/21".
  static let figureNames: Set<String> = [
    "resolution", "res", "decision", "item", "target", "sdg", "article", "rule", "op", "pp", "para",
    "paragraph", "annex", "chapter", "goal",
  ]
}
