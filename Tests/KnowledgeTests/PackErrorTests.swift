import Knowledge
import TestSupport
import Testing

@Suite struct `A pack that cannot be opened` {
  @Test func `says where it looked and what to run`() throws {
    let error = #expect(throws: PackError.self) { try Pack(path: "/nowhere/x.pack") }
    #expect(error == .missing(path: "/nowhere/x.pack"))
    #expect(error?.description.contains("'/nowhere/x.pack'") == true)
    #expect(error?.description.contains("rostrum knowledge build") == true)
  }

  @Test(arguments: ["", "this is no database, however long one makes the text of it to be"])
  func `because it is something else says so`(text: String) throws {
    let folder = try TemporaryFolder(["x.pack": text])
    let error = #expect(throws: PackError.self) { try Pack(path: folder.path + "/x.pack") }
    #expect(error?.description.contains("cannot be read") == true)
  }

  @Test func `because it was made by another version says so`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/x.pack"
    let writer = try PackWriter(path: path)
    try writer.set(.formatVersion, to: "0")
    try writer.finish()
    #expect(throws: PackError.otherVersion(path: path)) { try Pack(path: path) }
  }
}
