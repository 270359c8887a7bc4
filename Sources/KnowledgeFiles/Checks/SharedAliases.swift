import Knowledge

extension Check {
  /// A name means one concept only.
  static let sharedAliases = Check { folder in
    var owners: [String: ID<Concept>] = [:]
    return folder.concepts.flatMap { concept in
      let names = concept.item.aliases.values.flatMap(\.self).map { $0.lowercased() }
      return Set(names).sorted().compactMap { name -> FileProblem? in
        guard let owner = owners[name], owner != concept.item.id else {
          owners[name] = concept.item.id
          return nil
        }
        return concept.problem(
          "shared-alias", in: "aliases",
          "The name '\(name)' belongs to the concept '\(owner)' already. Take it out of one.",
          severity: .warning)
      }
    }
  }
}
