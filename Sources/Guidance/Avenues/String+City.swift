extension String {
  /// The name of a city from its id: "new-york" is New York.
  var cityName: String {
    split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}
