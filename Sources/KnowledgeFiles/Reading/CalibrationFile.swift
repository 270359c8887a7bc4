/// The weights of the confidence as they stand in `calibration.yaml`.
struct CalibrationFile: FileRecord {
  let weights: [String: Double]

  static func read(_ reader: inout RecordReader) -> CalibrationFile {
    CalibrationFile(weights: reader.numbers(byName: "weights"))
  }
}
