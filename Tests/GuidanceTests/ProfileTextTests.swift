import Knowledge
import Testing

@testable import Guidance

@Suite struct `A line of the profile` {
  @Test(arguments: [
    (ProfileLine.status, "Special consultative status", "special"), (.status, "no", "none"),
    (.status, "we applied last year", "applied"), (.members, "VNGOC and NYNGOC", "vngoc, nyngoc"),
    (.members, "none", "none"), (.languages, "English, French", "en, fr"),
    (.languages, "en fr", "en, fr"), (.travel, "Vienna; New York", "vienna, new-york"),
    (.travel, "none", "none"), (.people, "2 or 3", "2 or 3"), (.name, "Ana's group", "Ana's group"),
    (.status, "", ""), (.status, "not yet", "none"), (.status, "none, so far", "none"),
  ])
  func `is kept in the words that rules compare`(
    _ line: ProfileLine, _ typed: String, _ kept: String
  ) throws {
    #expect(try ProfileText(typed, for: line).text == kept)
  }

  @Test(arguments: [
    (ProfileLine.status, "observer", "'observer' is no consultative status."),
    (.status, "no special status", "'no special status' is no consultative status."),
    (.status, "had roster, withdrawn", "'had roster, withdrawn' is no"),
    (.status, "in general we have none", "'in general we have none' is no"),
    (.members, ",", "I know no network ','."),
    (.members, "vngc", "I know no network 'vngc'. Known are vngoc,"),
    (.travel, "Paris", "I know no UN city 'paris'. Known are vienna, geneva, new-york"),
    (.email, "ana at home", "'ana at home' is no e-mail address."),
    (.people, "several", "'several' is no number."),
  ])
  func `is refused with what can be written`(_ line: ProfileLine, _ typed: String, _ said: String) {
    let error = #expect(throws: ProfileError.self) { try ProfileText(typed, for: line) }
    #expect(error?.description.hasPrefix(said) == true, "\(String(describing: error))")
  }
}
