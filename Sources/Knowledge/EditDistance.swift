/// Returns how many letters must be changed, added, dropped or swapped to turn one word into another.
///
/// This is the optimal string alignment distance: two neighbouring letters swapped count once, and no
/// stretch is edited twice.
package func editDistance(_ left: some StringProtocol, _ right: some StringProtocol) -> Int {
  let left = Array(left.unicodeScalars)
  let right = Array(right.unicodeScalars)
  var before: [Int] = []
  var above = Array(0...right.count)
  for (row, letter) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in right.enumerated() {
      var cost = min(above[column + 1], current[column]) + 1
      cost = min(cost, above[column] + (letter == other ? 0 : 1))
      if row > 0, column > 0, letter == right[column - 1], other == left[row - 1] {
        cost = min(cost, before[column - 1] + 1)
      }
      current.append(cost)
    }
    (before, above) = (above, current)
  }
  return above[right.count]
}

/// Returns the name nearest to a mistyped one, or nothing where none is near enough to suggest.
package func nearestName(to name: String, among names: some Sequence<String>) -> String? {
  let limit = max(1, name.count / 3)
  let near = names.map { (distance: editDistance(name, $0), name: $0) }
    .filter { $0.distance <= limit }
  return near.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
}
