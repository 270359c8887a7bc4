import Foundation

/// When each file of a folder was last changed: two stamps differ where something was saved between.
package struct FolderStamp: Equatable, Sendable {
  private let changes: [String: Date]

  /// Reads the stamp of a folder and all below it; that of a folder that is not there is empty.
  package init(of path: String) {
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    changes = Dictionary(
      names.filter { name in [".yaml", ".csv", ".words"].contains(where: name.hasSuffix) }
        .compactMap { name in
          let attributes = try? FileManager.default.attributesOfItem(atPath: path + "/" + name)
          return (attributes?[.modificationDate] as? Date).map { (name, $0) }
        }
    ) { first, _ in first }
  }
}
