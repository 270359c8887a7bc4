import Knowledge

extension PlanStep: FileRecord {
  static func read(_ reader: inout RecordReader) -> PlanStep {
    PlanStep(
      avenue: ID(reader.text("avenue")), id: ID(reader.text("step")), does: reader.text("does"),
      timing: reader.value(
        "when",
        wanted:
          "time; write '6 weeks before', 'on the day', '1 week after', 'at once', 'in 2 weeks' or 'when it comes'",
        Timing.init) ?? .onTheDay,
      due: reader.optionalText("due").map { ID($0) },
      entry: reader.optionalText("entry").map { ID($0) },
      kind: reader.optionalText("kind").map { ID($0) })
  }
}
