extension DraftCheck {
  /// All checks, by what they look at.
  package static let all: [DraftCheck] = [
    .statusNeeded, .deadlineNear, .languageTaken, .letterheadOfUN,
    .overLimit, .overPages, .overCeiling, .overTime, .overGuide, .nearLimit, .farUnder,
    .missingPart, .unfinished, .lookAgain, .placeholder, .exampleLeft, .title, .repeatedSentence,
    .abuse, .personFirst, .countryName, .shorthand, .spelling, .season,
    .acronymNotSpelledOut, .acronymUsedOnce, .acronymForm,
    .symbolForm, .citedByPage, .longQuotation,
    .namedPerson, .contactDetails,
    .requestWithoutAddressee, .requestWithoutAction, .requestWithoutMeasure, .severalCountries,
    .figureWithoutSource, .figureWithoutYear, .mixedCurrencies, .numericDate,
    .markWithoutNote, .noteWithoutMark, .marksOutOfOrder,
    .paragraphNumbers, .emphasis,
    .longSentence, .stringOfAcronyms, .lateRequest,
  ]
}
