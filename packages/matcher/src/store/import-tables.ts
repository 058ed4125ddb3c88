/**
 * The log of imports. What comes from outside is JSON: how a run was begun, its counts, the file it was at, rows that
 * could not be stored. `import_files` says how far each file was read, by the SHA-256 of its name.
 */
export const IMPORT_TABLES = `
  CREATE TABLE import_runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    state TEXT NOT NULL,
    owner TEXT NOT NULL,
    start TEXT NOT NULL,
    counts TEXT NOT NULL,
    position TEXT,
    started_at TEXT NOT NULL,
    heard_at TEXT NOT NULL,
    ended_at TEXT,
    error TEXT
  ) STRICT;
  CREATE TABLE import_rows (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run_id INTEGER NOT NULL REFERENCES import_runs (id) ON DELETE CASCADE,
    file TEXT NOT NULL,
    row_number INTEGER,
    content TEXT NOT NULL
  ) STRICT;
  CREATE INDEX import_rows_run ON import_rows (run_id, id);
  CREATE INDEX import_rows_file ON import_rows (file, row_number);
  CREATE TABLE import_files (
    run_id INTEGER NOT NULL REFERENCES import_runs (id) ON DELETE CASCADE,
    file_hash BLOB NOT NULL,
    version TEXT NOT NULL,
    items INTEGER NOT NULL,
    done INTEGER NOT NULL,
    PRIMARY KEY (run_id, file_hash)
  ) STRICT, WITHOUT ROWID;
`;

/** `registered`: 1 as long as whoever is there has to go on with the run, or to see to what follows its end. `wish`: what somebody else wants of it. */
export const REGISTERED_RUNS = `
  ALTER TABLE import_runs ADD COLUMN registered INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE import_runs ADD COLUMN wish TEXT;
  CREATE INDEX import_runs_registered ON import_runs (id) WHERE registered = 1;
`;
