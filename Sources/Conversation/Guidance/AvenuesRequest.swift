/// A line that asks what an NGO can do with what it has.
enum AvenuesRequest {
  private static let asks = [
    "what can we do", "what can i do", "what could we do", "what can our", "what can my",
    "what can an ngo do", "what can ngos do", "what is open to", "which avenues", "what avenues",
    "which ways", "what ways", "how can we take part", "how can we engage", "where can we start",
    "where do we start", "where should we start", "what should we do", "which options",
    "what options", "what is possible", "what are our options",
  ]
  private static let haves = ["we have ", "i have ", "there are only ", "we are "]

  /// Whether a line is such a request.
  ///
  /// Without a question it must tell of two things, such as time and money: "we have six weeks and no
  /// money".
  static func isMeant(by line: String) -> Bool {
    let line = line.lowercased()
    if asks.contains(where: line.contains) { return true }
    return haves.contains(where: line.hasPrefix) && line.contains(" and ") && !line.contains("?")
      && line.count < 80
  }
}
