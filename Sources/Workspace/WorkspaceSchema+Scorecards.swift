import GRDB

extension WorkspaceSchema {
  /// Adds the step that brought scorecards.
  ///
  /// A grade that is changed is a row of its own under the next number: what was said before stays.
  static func registerScorecards(in migrator: inout DatabaseMigrator) {
    migrator.registerMigration("2 scorecards") { database in
      try database.execute(
        sql: """
          CREATE TABLE scorecard (
            id INTEGER PRIMARY KEY AUTOINCREMENT, country TEXT NOT NULL, name TEXT NOT NULL,
            year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 9999),
            scheme TEXT NOT NULL CHECK (scheme IN ('five', 'light')),
            begun TEXT NOT NULL, changed TEXT NOT NULL,
            at_commitment TEXT, at_question TEXT, deleted TEXT,
            CHECK ((at_commitment IS NULL) = (at_question IS NULL)));
          CREATE UNIQUE INDEX scorecard_of_year ON scorecard (country, year)
            WHERE deleted IS NULL;

          CREATE TABLE grade (
            card INTEGER NOT NULL REFERENCES scorecard ON DELETE CASCADE,
            commitment TEXT NOT NULL, number INTEGER NOT NULL CHECK (number > 0),
            made TEXT NOT NULL, mark INTEGER CHECK (mark BETWEEN 1 AND 5),
            given TEXT CHECK (given IN ('five', 'light')), reason TEXT, evidence TEXT NOT NULL,
            source TEXT NOT NULL, source_date TEXT, recommendation TEXT NOT NULL,
            practice TEXT NOT NULL,
            PRIMARY KEY (card, commitment, number),
            CHECK ((mark IS NULL) = (given IS NULL)), CHECK (mark IS NULL OR reason IS NULL),
            CHECK (given IS NOT 'light' OR mark IN (1, 3, 5))) WITHOUT ROWID;
          """)
    }
  }
}
