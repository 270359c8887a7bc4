/// The tables of a compiled pack.
enum PackSchema {
  /// Goes up whenever a pack written by one version cannot be read by the other.
  static let version = 8

  static let statements = """
    CREATE TABLE setting (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;

    CREATE TABLE source (
      id TEXT PRIMARY KEY NOT NULL, title TEXT NOT NULL, publisher TEXT NOT NULL, url TEXT,
      published TEXT NOT NULL) WITHOUT ROWID;

    CREATE TABLE concept (
      id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
      short TEXT NOT NULL) WITHOUT ROWID;

    CREATE TABLE fact (
      id TEXT PRIMARY KEY NOT NULL, statement TEXT NOT NULL, status TEXT NOT NULL,
      as_of TEXT NOT NULL, source TEXT REFERENCES source) WITHOUT ROWID;

    CREATE TABLE entry (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
      short TEXT NOT NULL, answer TEXT NOT NULL, scope TEXT NOT NULL, aspect TEXT, as_of TEXT,
      checked TEXT,
      about TEXT NOT NULL, bodies TEXT NOT NULL, avenues TEXT NOT NULL, not_entries TEXT NOT NULL);
    CREATE TABLE entry_about (concept TEXT NOT NULL, entry INTEGER NOT NULL REFERENCES entry,
      PRIMARY KEY (concept, entry)) WITHOUT ROWID;
    CREATE TABLE entry_source (
      entry INTEGER NOT NULL REFERENCES entry, position INTEGER NOT NULL,
      source TEXT NOT NULL REFERENCES source, PRIMARY KEY (entry, position)) WITHOUT ROWID;
    CREATE TABLE entry_caveat (
      entry INTEGER NOT NULL REFERENCES entry, position INTEGER NOT NULL, caveat TEXT NOT NULL,
      PRIMARY KEY (entry, position)) WITHOUT ROWID;
    CREATE TABLE entry_expiry (
      entry INTEGER NOT NULL REFERENCES entry, position INTEGER NOT NULL, day TEXT NOT NULL,
      statement TEXT NOT NULL, PRIMARY KEY (entry, position)) WITHOUT ROWID;
    CREATE TABLE entry_next (
      entry INTEGER NOT NULL REFERENCES entry, position INTEGER NOT NULL, next TEXT NOT NULL,
      title TEXT NOT NULL, PRIMARY KEY (entry, position)) WITHOUT ROWID;

    CREATE TABLE occasion (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, what TEXT NOT NULL,
      title TEXT NOT NULL, about TEXT NOT NULL, country TEXT, kind TEXT, session TEXT,
      starts TEXT NOT NULL, latest_start TEXT, ends TEXT, usual_days INTEGER, opens TEXT, hour TEXT, place TEXT,
      who TEXT, basis TEXT NOT NULL, reckoning TEXT NOT NULL, source TEXT REFERENCES source,
      checked TEXT NOT NULL, rule TEXT, entry TEXT, note TEXT, first_day TEXT NOT NULL,
      last_day TEXT NOT NULL);
    CREATE TABLE occasion_about (concept TEXT NOT NULL,
      occasion INTEGER NOT NULL REFERENCES occasion,
      PRIMARY KEY (concept, occasion)) WITHOUT ROWID;

    CREATE TABLE document (kind TEXT PRIMARY KEY NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE document_translation (
      kind TEXT NOT NULL REFERENCES document, language TEXT NOT NULL, body TEXT NOT NULL,
      PRIMARY KEY (kind, language)) WITHOUT ROWID;
    CREATE TABLE choice_list (id TEXT PRIMARY KEY NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE agreed_text (number INTEGER PRIMARY KEY, body TEXT NOT NULL);
    CREATE TABLE wording_rule (number INTEGER PRIMARY KEY, body TEXT NOT NULL);
    CREATE TABLE avenue (number INTEGER PRIMARY KEY, body TEXT NOT NULL);
    CREATE TABLE fit (number INTEGER PRIMARY KEY, entry TEXT NOT NULL, body TEXT NOT NULL);
    CREATE INDEX fit_by_entry ON fit (entry);
    CREATE TABLE plan_step (
      number INTEGER PRIMARY KEY, avenue TEXT NOT NULL, body TEXT NOT NULL);
    CREATE INDEX plan_step_by_avenue ON plan_step (avenue);
    CREATE TABLE commitment (number INTEGER PRIMARY KEY, body TEXT NOT NULL);
    CREATE TABLE evidence_place (id TEXT PRIMARY KEY NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE asset (name TEXT PRIMARY KEY NOT NULL, data BLOB NOT NULL) WITHOUT ROWID;

    CREATE TABLE phrasing (
      number INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entry, pattern INTEGER NOT NULL,
      wording TEXT NOT NULL, match_key TEXT NOT NULL);
    CREATE INDEX phrasing_by_entry ON phrasing (entry);
    CREATE INDEX phrasing_by_key ON phrasing (match_key);
    CREATE TABLE field (
      entry INTEGER PRIMARY KEY REFERENCES entry, phrasings BLOB NOT NULL, title BLOB NOT NULL,
      short BLOB NOT NULL, answer BLOB NOT NULL, breadth REAL NOT NULL);
    CREATE TABLE unit (
      number INTEGER PRIMARY KEY, unit TEXT NOT NULL UNIQUE, weight REAL NOT NULL,
      most REAL NOT NULL);
    CREATE TABLE posting (unit INTEGER PRIMARY KEY REFERENCES unit, entries BLOB NOT NULL);
    CREATE TABLE alias (
      phrase TEXT PRIMARY KEY NOT NULL, concept TEXT NOT NULL REFERENCES concept) WITHOUT ROWID;
    CREATE TABLE word (
      spelling TEXT NOT NULL, class TEXT NOT NULL, language TEXT NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY (spelling, class, language)) WITHOUT ROWID;
    CREATE TABLE deletion (
      remainder TEXT NOT NULL, spelling TEXT NOT NULL,
      PRIMARY KEY (remainder, spelling)) WITHOUT ROWID;
    CREATE TABLE synonym (stem TEXT PRIMARY KEY NOT NULL, meaning TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE gloss (
      language TEXT NOT NULL, phrase TEXT NOT NULL, english TEXT NOT NULL,
      PRIMARY KEY (language, phrase)) WITHOUT ROWID;
    """
}
