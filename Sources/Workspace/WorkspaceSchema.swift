import GRDB

/// The tables of a workspace, step by step as they came.
///
/// A step that was released is never changed: files of users rest on it. The next change is a step of
/// its own.
enum WorkspaceSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 drafts and profile") { database in
      try database.execute(
        sql: """
          CREATE TABLE profile (
            line TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL) WITHOUT ROWID;

          CREATE TABLE draft (
            id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, title TEXT NOT NULL,
            language TEXT NOT NULL, begun TEXT NOT NULL, changed TEXT NOT NULL,
            at_section TEXT, at_item INTEGER CHECK (at_item > 0), deleted TEXT);

          CREATE TABLE revision (
            draft INTEGER NOT NULL REFERENCES draft ON DELETE CASCADE,
            number INTEGER NOT NULL CHECK (number > 0), made TEXT NOT NULL,
            what TEXT NOT NULL CHECK (what IN ('begun', 'answered', 'skipped', 'restored')),
            PRIMARY KEY (draft, number)) WITHOUT ROWID;

          CREATE TABLE answer (
            draft INTEGER NOT NULL, revision INTEGER NOT NULL, section TEXT NOT NULL,
            item INTEGER NOT NULL CHECK (item > 0),
            state TEXT CHECK (state IN ('written', 'skipped', 'look-again')), text TEXT,
            PRIMARY KEY (draft, section, item, revision),
            FOREIGN KEY (draft, revision) REFERENCES revision ON DELETE CASCADE,
            CHECK ((state IS NULL) = (text IS NULL))) WITHOUT ROWID;

          CREATE TABLE unfinished (
            draft INTEGER NOT NULL REFERENCES draft ON DELETE CASCADE, section TEXT NOT NULL,
            item INTEGER NOT NULL CHECK (item > 0), text TEXT NOT NULL,
            PRIMARY KEY (draft, section, item)) WITHOUT ROWID;
          """)
    }
    registerScorecards(in: &migrator)
    registerPlan(in: &migrator)
    return migrator
  }

  private static func registerPlan(in migrator: inout DatabaseMigrator) {
    migrator.registerMigration("3 plan") { database in
      try database.execute(
        sql: """
          CREATE TABLE planned_avenue (
            id INTEGER PRIMARY KEY AUTOINCREMENT, avenue TEXT NOT NULL, chosen TEXT NOT NULL,
            aim TEXT);

          CREATE TABLE planned_step (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            planned INTEGER NOT NULL REFERENCES planned_avenue ON DELETE CASCADE,
            step TEXT NOT NULL, does TEXT NOT NULL,
            state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'skipped')),
            note TEXT, day TEXT, UNIQUE (planned, step));
          """)
    }
  }
}
