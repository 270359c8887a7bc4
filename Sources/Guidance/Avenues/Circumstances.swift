package import Knowledge

/// What an NGO has to work with, as far as it has said so.
package struct Circumstances: Equatable, Sendable {
  /// Its consultative status: general, special, roster, applied, network or none.
  package var status: String?
  /// The networks it is a member of.
  package var networks: [String]?
  /// The codes of the languages it can write in.
  package var languages: [String]?
  /// The UN cities somebody can go to; empty where nobody can travel.
  package var cities: [String]?
  /// How many weeks there are.
  package var weeks: Int?
  /// Whether there is money for fees and travel.
  package var hasMoney: Bool?
  /// How many people can work on it.
  package var people: Int?
  /// What it is and works on, word by word in small letters.
  package var subjects: [String]
  /// The State it works in, as it calls it.
  package var country: String?

  /// Takes what a profile tells.
  package init(_ profile: [ProfileLine: String] = [:], weeks: Int? = nil, hasMoney: Bool? = nil) {
    status = profile[.status]
    networks = profile[.members]?.names
    // Nobody writes in no language: "none" tells nothing.
    languages = (profile[.languages]?.names).flatMap { $0.isEmpty ? nil : $0 }
    cities = profile[.travel]?.names
    country = profile[.country]
    people = profile[.people].flatMap { text in
      text.split { !$0.isNumber }.last.flatMap { Int($0) }
    }
    subjects = [profile[.kind], profile[.topics], profile[.about]].compactMap(\.self)
      .flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) }
    self.weeks = weeks
    self.hasMoney = hasMoney
  }
}

extension Circumstances {
  /// Takes what somebody says of their NGO in a few words, such as "no status, six weeks, no money", and
  /// returns whether anything was understood; the rest is passed over.
  package mutating func read(_ words: String) -> Bool {
    let words = words.lowercased()
    var isUnderstood = false
    if let said = Self.weeks(in: words) {
      weeks = said
      isUnderstood = true
    }
    if let said = Self.status(in: words) {
      status = said
      isUnderstood = true
    }
    if Self.withoutMoney.contains(where: words.contains) {
      hasMoney = false
      isUnderstood = true
    }
    if Self.withoutTravel.contains(where: words.contains) {
      cities = []
      isUnderstood = true
    }
    return isUnderstood
  }

  private static func status(in words: String) -> String? {
    if withoutStatus.contains(where: words.contains) { return "none" }
    return ProfileLine.statuses.first { name in
      words.contains("\(name) status") || words.contains("status \(name)")
        || words.contains("\(name) consultative") || words == name || words.hasPrefix("\(name),")
        || words.contains("on the \(name)")
    }
  }

  private static let withoutStatus = [
    "no status", "without status", "no ecosoc", "without ecosoc", "no consultative",
    "without consultative", "no accreditation", "without accreditation", "not accredited",
    "without any status", "without un status", "no un status", "have no status",
  ]
  private static let withoutMoney = [
    "no money", "without money", "no budget", "without budget", "no funds", "without funds",
    "no funding", "without funding", "cannot pay", "can't pay",
  ]
  private static let withoutTravel = [
    "cannot travel", "can't travel", "cant travel", "no travel", "from home", "not travel",
    "unable to travel", "without travel",
  ]

  /// Returns the time that is named last, in weeks; nothing where none is.
  private static func weeks(in words: String) -> Int? {
    var weeks: Int?
    let parts = words.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    for (number, unit) in zip(parts, parts.dropFirst()) {
      guard let count = Int(number) ?? numbers.firstIndex(of: number).map({ $0 + 1 }),
        (0...500).contains(count)
      else { continue }
      if unit.hasPrefix("week") { weeks = count }
      if unit.hasPrefix("month") { weeks = count * 13 / 3 }
      if unit.hasPrefix("year") { weeks = count * 52 }
      if unit == "day" || unit == "days" { weeks = count / 7 }
    }
    return weeks
  }

  private static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]
}

extension String {
  /// The names in a line of the profile, in small letters; "none" is none.
  fileprivate var names: [String] {
    lowercased().split { $0 == "," || $0 == ";" || $0 == " " }.map(String.init).filter {
      $0 != "none"
    }
  }
}
