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
