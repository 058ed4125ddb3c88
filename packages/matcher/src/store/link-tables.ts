/**
 * What records are linked by. `facts` (JSON) is what `personFacts` reads of a record, `block_keys` what `blockKeys` makes
 * of it; a record of a database from before has neither until it is read again. `duplicates` has pairs of records,
 * the smaller id first: `unsure` ones for a person to look at, and `distinct` ones that a person has told apart.
 */
export const LINK_TABLES = `
  ALTER TABLE records ADD COLUMN facts TEXT;
  CREATE TABLE block_keys (
    key TEXT NOT NULL,
    record_id TEXT NOT NULL REFERENCES records (id) ON DELETE CASCADE,
    PRIMARY KEY (key, record_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX block_keys_record ON block_keys (record_id);
  CREATE TABLE duplicates (
    first_id TEXT NOT NULL REFERENCES records (id) ON DELETE CASCADE,
    second_id TEXT NOT NULL REFERENCES records (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    weight REAL NOT NULL,
    evidence TEXT NOT NULL,
    PRIMARY KEY (first_id, second_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX duplicates_second ON duplicates (second_id);
`;
