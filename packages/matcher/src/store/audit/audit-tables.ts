/**
 * The audit. `entry` is an entry without its hash, as the canonical JSON that `hash` is made of. The triggers keep this
 * program from changing an entry; that nobody else has is what `verify` tells.
 */
export const AUDIT_TABLES = `
  CREATE TABLE audit (sequence INTEGER PRIMARY KEY, entry TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
  CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
  CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
`;

/** Whom entries are about: as subject, or as the other of two. Rankings are about nobody. */
export const AUDIT_SUBJECTS = `
  CREATE INDEX audit_subject ON audit (entry ->> '$.subject') WHERE entry ->> '$.subject' IS NOT NULL;
  CREATE INDEX audit_joined ON audit (entry ->> '$.data.joined') WHERE entry ->> '$.data.joined' IS NOT NULL;
  CREATE INDEX audit_other ON audit (entry ->> '$.data.other') WHERE entry ->> '$.data.other' IS NOT NULL;
`;
