import { AUDIT_SUBJECTS, AUDIT_TABLES } from './audit/audit-tables.js';
import { RETENTION_TABLES } from './erasure/retention-tables.js';
import { IMPORT_TABLES, REGISTERED_RUNS } from './import-tables.js';
import { LINK_TABLES } from './link-tables.js';
import { FINISHED_OFFERS, OFFER_TABLES } from './offers/offer-tables.js';
import { RECORD_TABLES } from './record-tables.js';

/** Marks a database file as this program's: "EXMT" in ASCII. */
export const APPLICATION_ID = 0x45584d54;

/**
 * The steps that lead from an empty database to today's, in order; a database's `user_version` is the number of
 * steps it has taken. Steps are only ever added at the end.
 *
 * Everything of foreign origin is kept as JSON (see `SqlValue`), `headline` apart from the profile so that a list
 * need not read the whole, `identity` apart so that a search by name touches nothing else. `changes` keeps the newest change of each expert; AUTOINCREMENT never gives a
 * sequence number twice.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE experts (
    id TEXT PRIMARY KEY,
    headline TEXT,
    profile TEXT NOT NULL,
    identity TEXT NOT NULL,
    text TEXT NOT NULL,
    content_hash TEXT NOT NULL
  ) STRICT;
  CREATE INDEX experts_content_hash ON experts (content_hash);
  CREATE TABLE sources (
    id INTEGER PRIMARY KEY,
    expert_id TEXT NOT NULL REFERENCES experts (id) ON DELETE CASCADE,
    place TEXT NOT NULL,
    source TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    UNIQUE (expert_id, place)
  ) STRICT;
  CREATE INDEX sources_place ON sources (place);
  CREATE INDEX sources_content_hash ON sources (content_hash);
  CREATE TABLE vectors (id INTEGER PRIMARY KEY, text_hash BLOB NOT NULL UNIQUE, vector BLOB NOT NULL) STRICT;
  CREATE TABLE passages (
    id INTEGER PRIMARY KEY,
    expert_id TEXT NOT NULL REFERENCES experts (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    passage TEXT NOT NULL,
    vector_id INTEGER NOT NULL REFERENCES vectors (id),
    UNIQUE (expert_id, ordinal)
  ) STRICT;
  CREATE INDEX passages_vector ON passages (vector_id);
  CREATE TABLE changes (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    expert_id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL
  ) STRICT;
  `,
  `INSERT INTO meta (key, value) VALUES ('mask', '[]');`,
  RECORD_TABLES,
  IMPORT_TABLES,
  LINK_TABLES,
  AUDIT_TABLES,
  RETENTION_TABLES,
  REGISTERED_RUNS,
  OFFER_TABLES,
  AUDIT_SUBJECTS,
  FINISHED_OFFERS,
];
