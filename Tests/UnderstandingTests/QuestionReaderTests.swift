import Knowledge
import TestSupport
import Testing

@testable import Understanding

@Suite struct `A question` {
  private func question(_ text: String) throws -> Question {
    try QuestionReader(Pack.compiled()).question(text)
  }

  @Test func `has its concepts found by any of their names, in any language`() throws {
    for name in ["rowing club", "RC", "the Rowing-Club", "club d'aviron"] {
      #expect(try question("how much does the \(name) cost").concepts.contains("club"), "\(name)")
    }
  }

  @Test func `has its concepts found in the plural too`() throws {
    #expect(try question("which rowing clubs are there").concepts.contains("club"))
  }

  @Test func `is read alike by a reader that has just read another, or the same in another way`()
    throws
  {
    let pack = try Pack.compiled()
    let reader = try QuestionReader(pack)
    let inherited = try reader.question("national league").units.map(\.inherited)
    let asked: [(text: String, language: String?, inherited: [Unit])] = [
      ("club fee", nil, []), ("club fee", nil, inherited), ("club fee", "fr", []),
      ("club fee", nil, []), ("what is E/CN.7/2027/CRP.4", nil, []), ("club fee", nil, inherited),
    ]
    for (text, language, inherited) in asked {
      let fresh = try QuestionReader(pack).question(text, inheriting: inherited, in: language)
      let again = try reader.question(text, inheriting: inherited, in: language)
      #expect(again.units.map(\.key) == fresh.units.map(\.key))
      #expect(again.key == fresh.key && again.language == fresh.language)
    }
  }

  @Test func `takes the longest name`() throws {
    #expect(try question("national league teams").units.map(\.key).contains("#league"))
  }

  @Test func `means the same in other words of the same key`() throws {
    #expect(try question("RC membership fee").key == question("rowing club membership fee").key)
  }

  @Test func `says what misspelt words were read as`() throws {
    let corrections = try question("membreship fee of the club").corrections
    #expect(corrections.map(\.typed) == ["membreship"])
    #expect(corrections.map(\.read) == ["membership"])
  }

  @Test(arguments: ["\"membreship\" fee", "MEMB fee", "cat fee", "memb3rship fee", "xqzwv fee"])
  func `is never corrected in names, acronyms, short words or beyond recognition`(
    text: String
  ) throws {
    #expect(try question(text).corrections.isEmpty)
  }

  @Test func `in a language nobody taught is left as it is`() throws {
    #expect(try question("wieviel kostet dess clubb mitgliedschafft").corrections.isEmpty)
  }

  @Test func `knows the words that no entry uses`() throws {
    #expect(try question("zebra fee").unknown == ["zebra"])
  }

  @Test func `has the parts of a document symbol read that no entry names`() throws {
    let keys = try question("RC/2027/fee.4").units.map(\.key)
    #expect(keys.contains("#club"))
    #expect(keys.contains("#cost"))
    #expect(!keys.contains("rc/2027/fee.4"))
  }

  @Test func `leaves the address of a mail whole`() throws {
    #expect(try question("write to fee@club.example").unknown.contains("fee@club.example"))
  }

  @Test func `in French is read with the English words it stands for`() throws {
    let french = try question("combien coute la cotisation du club d'aviron")
    #expect(french.language == "fr")
    #expect(french.units.map(\.key).contains("#cost"))
    #expect(french.corrections.isEmpty)
  }

  @Test func `of politeness alone still has words`() throws {
    #expect(try question("hello").mass > 0)
  }
}
