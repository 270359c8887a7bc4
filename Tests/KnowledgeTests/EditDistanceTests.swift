import Knowledge
import Testing

@Suite struct `The edit distance` {
  struct Case: Sendable {
    let left: String
    let right: String
    let distance: Int
  }

  @Test(arguments: [
    Case(left: "membership", right: "membership", distance: 0),
    Case(left: "memebership", right: "membership", distance: 1),
    Case(left: "statment", right: "statement", distance: 1),
    Case(left: "reprot", right: "report", distance: 1),
    Case(left: "", right: "abc", distance: 3),
    Case(left: "vienna", right: "geneva", distance: 4),
    Case(left: "déja", right: "deja", distance: 1),
  ])
  func `counts letters changed, added, dropped and swapped`(_ example: Case) {
    #expect(editDistance(example.left, example.right) == example.distance)
    #expect(editDistance(example.right, example.left) == example.distance)
  }

  @Test func `finds the name that was probably meant`() {
    #expect(nearestName(to: "CDN", among: ["CND", "HRC", "UPR"]) == "CND")
    #expect(nearestName(to: "asnwer", among: ["answer", "asks", "about"]) == "answer")
    #expect(nearestName(to: "xyzzy", among: ["answer", "asks"]) == nil)
  }
}
