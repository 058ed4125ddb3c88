/** The steps that lead to today's `service.db`: keys, workspaces, jobs, sessions, and an id of its own. What people wrote is kept as JSON. */
export const SERVICE_TABLES: readonly string[] = [
  `
  CREATE TABLE workspaces (id TEXT PRIMARY KEY, workspace TEXT NOT NULL) STRICT;
  CREATE TABLE keys (
    id TEXT PRIMARY KEY,
    workspace_id TEXT NOT NULL,
    digest BLOB NOT NULL,
    key TEXT NOT NULL
  ) STRICT;
  CREATE INDEX keys_workspace ON keys (workspace_id, id);
  `,
  `
  CREATE TABLE jobs (
    kind TEXT NOT NULL,
    workspace_id TEXT NOT NULL,
    reference TEXT NOT NULL,
    due_at_ms INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    lost INTEGER NOT NULL DEFAULT 0,
    token TEXT,
    lease_until_ms INTEGER,
    again_at_ms INTEGER,
    dead_at_ms INTEGER,
    PRIMARY KEY (kind, workspace_id, reference)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX jobs_due ON jobs (kind, due_at_ms);
  CREATE INDEX jobs_token ON jobs (token) WHERE token IS NOT NULL;
  CREATE TABLE service (id TEXT NOT NULL) STRICT;
  INSERT INTO service (id) VALUES (lower(hex(randomblob(8))));
  `,
  `
  CREATE TABLE sessions (
    digest BLOB PRIMARY KEY,
    key_id TEXT NOT NULL,
    workspace_id TEXT NOT NULL,
    ends_at_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sessions_end ON sessions (ends_at_ms);
  `,
];
