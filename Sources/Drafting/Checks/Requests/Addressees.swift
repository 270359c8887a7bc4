/// Words for those who can act on a recommendation.
enum Addressees {
  /// The words, in lower case.
  static let words: Set<String> = [
    "council", "commission", "committee", "state", "states", "member", "members", "government",
    "governments", "ministry", "ministries", "minister", "ministers", "parliament", "parliaments",
    "parliamentarians", "authorities", "authority", "ohchr", "unodc", "who", "unaids", "incb",
    "undp", "unhcr", "unicef", "commissioner", "rapporteur", "rapporteurs", "mandate", "mandates",
    "president", "chair", "secretariat", "donors", "police", "court", "courts", "judiciary",
    "assembly", "congress", "senate", "cabinet", "countries", "country", "delegations", "cities",
    "municipalities", "agencies", "agency", "community", "nations", "un", "procedures", "bodies",
    "body", "prosecutors", "troika", "secretary-general", "department", "board", "legislators",
    "legislature", "lawmakers", "funders", "partners", "you", "excellencies", "union", "entities",
    "experts", "expert", "stakeholders", "parties", "we", "ccpcj", "cnd", "coordinator",
    "coordinators", "organization", "organizations", "judges", "employers", "companies",
  ]
}
