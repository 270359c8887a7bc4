/// A place where an NGO looks for evidence on its government.
package struct EvidencePlace: Equatable, Codable, Sendable {
  /// The id.
  package let id: ID<EvidencePlace>
  /// What it is called.
  package let name: String
  /// The address, where it has one.
  package let url: String?
  /// What is found there.
  package let gives: String
  /// Whether we have seen the page; an address that was not seen is from memory.
  package let isSeen: Bool
  /// How to go about it.
  package let tip: String?

  /// Creates a place.
  package init(
    id: ID<EvidencePlace>, name: String, url: String?, gives: String, isSeen: Bool, tip: String?
  ) {
    self.id = id
    self.name = name
    self.url = url
    self.gives = gives
    self.isSeen = isSeen
    self.tip = tip
  }
}
