/**
 * Parts experts and records: an expert is composed of one or more records, each known by the id that it has alone.
 *
 * `content` (JSON) is a record as it was read; NULL while it is the expert's only one, for then the expert is the
 * record. `sequence` grows with each reading. `kept_vectors` holds the vectors of the passages of `content`, so that a
 * merge can be undone without a model. `parts` (JSON) says where in an expert's text each record's begins and ends.
 * `merges` tells which expert's records came to which, and why (JSON), the newest last.
 */
export const RECORD_TABLES = `
  ALTER TABLE experts ADD COLUMN written_on TEXT;
  ALTER TABLE experts ADD COLUMN parts TEXT;
  CREATE TABLE records (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    expert_id TEXT NOT NULL REFERENCES experts (id) ON DELETE CASCADE,
    content TEXT
  ) STRICT;
  CREATE INDEX records_expert ON records (expert_id);
  INSERT INTO records (id, expert_id) SELECT id, id FROM experts ORDER BY rowid;
  CREATE TABLE sources_of_records (
    id INTEGER PRIMARY KEY,
    record_id TEXT NOT NULL REFERENCES records (id) ON DELETE CASCADE,
    place TEXT NOT NULL,
    source TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    UNIQUE (record_id, place)
  ) STRICT;
  INSERT INTO sources_of_records SELECT id, expert_id, place, source, content_hash FROM sources;
  DROP TABLE sources;
  ALTER TABLE sources_of_records RENAME TO sources;
  CREATE INDEX sources_place ON sources (place);
  CREATE INDEX sources_content_hash ON sources (content_hash);
  CREATE TABLE kept_vectors (
    record_id TEXT NOT NULL REFERENCES records (id) ON DELETE CASCADE,
    vector_id INTEGER NOT NULL REFERENCES vectors (id),
    PRIMARY KEY (record_id, vector_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX kept_vectors_vector ON kept_vectors (vector_id);
  CREATE TABLE merges (
    id INTEGER PRIMARY KEY,
    kept_id TEXT NOT NULL REFERENCES records (id) ON DELETE CASCADE,
    joined_id TEXT NOT NULL REFERENCES records (id) ON DELETE CASCADE,
    reason TEXT NOT NULL
  ) STRICT;
  CREATE INDEX merges_kept ON merges (kept_id);
  CREATE INDEX merges_joined ON merges (joined_id);
`;
