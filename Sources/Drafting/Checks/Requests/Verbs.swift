/// Verbs by which recommendations are told strong from vague.
enum Verbs {
  /// Verbs that bind nobody to do anything that can be seen.
  static let vague: Set<String> = [
    "consider", "explore", "encourage", "promote", "raise", "acknowledge", "recognize",
    "recognise", "note", "welcome", "reflect", "discuss", "intensify", "enhance", "continue",
    "pursue", "endeavour", "strive", "seek", "try", "aim", "foster", "be",
  ]

  /// Verbs after which one can see whether something was done.
  static let acting: Set<String> = Set(
    base + base.map { $0.hasSuffix("e") ? $0.dropLast() + "ing" : $0 + "ing" }
      + base.map { $0 + "s" } + ["putting", "ending", "setting", "stopping", "including"])

  private static let base = [
    "abolish", "adopt", "allocate", "allow", "amend", "appoint", "approve", "apply", "ask",
    "assess",
    "authorise", "authorize", "ban", "bring", "call", "cease", "change", "close", "collect",
    "commission", "commit", "commute", "compensate", "conduct", "convene", "create", "cut",
    "decriminalise", "decriminalize", "declare", "develop", "disaggregate", "distribute", "double",
    "draft", "drop", "eliminate", "enact", "end", "ensure", "establish", "exclude", "exempt",
    "expand", "extend", "finance", "finish", "fund", "give", "grant", "guarantee", "halt", "hold",
    "implement", "impose", "include", "increase", "integrate", "introduce", "investigate", "invite",
    "issue", "join", "keep", "launch", "lift", "limit", "list", "make", "mandate", "measure",
    "monitor", "name", "offer", "open", "pass", "pay", "permit", "prohibit", "prosecute", "protect",
    "provide", "publish", "put", "ratify", "reallocate", "recommend", "redirect", "reduce",
    "refrain", "release", "remove", "repeal", "replace", "report", "request", "require", "reserve",
    "respect", "restore", "return", "review", "revise", "reform", "scale", "schedule", "set",
    "share", "sign", "stop", "support", "oppose", "vote", "submit", "supply", "suspend", "train",
    "transfer", "transpose",
    "urge", "withdraw", "write", "send", "add", "align", "add", "build", "triple", "uphold",
    "separate", "register", "reschedule", "incorporate", "translate", "institute", "dedicate",
  ]

  /// Words that open a wish without a verb: "More funding for ...".
  static let nounish: Set<String> = [
    "a", "an", "the", "more", "better", "greater", "less", "fewer", "improved", "increased",
    "full", "no", "access", "funding", "support", "respect", "training", "awareness", "equal",
    "universal", "stronger", "all",
  ]
}
