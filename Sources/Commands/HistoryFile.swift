import Glibc

/// Where the lines a person typed are kept between runs.
enum HistoryFile {
  /// Returns the path of the history, making its folder; nothing where there is no place for it.
  ///
  /// Lines can hold what an NGO would not want read: the folder is open to its owner only.
  static func path(in world: World) -> String? {
    // A relative path is ignored, as the XDG specification asks.
    let state =
      world.variable("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? world.variable("HOME").map { $0 + "/.local/state" }
    guard let state else { return nil }
    let folder = state + "/rostrum"
    var made = ""
    for part in folder.split(separator: "/") {
      made += "/" + part
      mkdir(made, 0o700)
    }
    return access(folder, W_OK) == 0 ? folder + "/history" : nil
  }
}
