import Knowledge

/// The days on which the offices of the United Nations are closed wherever they are.
///
/// Only those that fall on the same date each year and at every duty station are here (A/RES/69/250 leaves
/// the others, such as Good Friday and the two Eids, to the year and the place).
enum Holidays {
  /// Returns the name of a holiday, or nothing where offices are open.
  static func name(of day: Day) -> String? {
    switch (day.month, day.day) {
    case (1, 1): "New Year's Day"
    case (12, 25): "Christmas Day"
    default: nil
    }
  }
}
