/** The steps that lead to today's `workspace.db`: what a workspace keeps beside its experts. */
export const WORKSPACE_TABLES: readonly string[] = [
  `
  CREATE TABLE projects (id TEXT PRIMARY KEY, project TEXT NOT NULL) STRICT;
  CREATE TABLE feedback (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL,
    expert_id TEXT NOT NULL,
    feedback TEXT NOT NULL
  ) STRICT;
  CREATE INDEX feedback_project ON feedback (project_id);
  CREATE INDEX feedback_expert ON feedback (expert_id);
  CREATE TABLE answers (
    place TEXT PRIMARY KEY,
    request TEXT NOT NULL,
    sealed BLOB,
    at_ms INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX answers_at ON answers (at_ms);
  `,
  `
  CREATE TABLE webhooks (
    id TEXT PRIMARY KEY,
    is_active INTEGER NOT NULL,
    webhook TEXT NOT NULL,
    sealed BLOB NOT NULL
  ) STRICT;
  CREATE TABLE events (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    expert_id TEXT,
    data TEXT NOT NULL,
    at_ms INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX events_expert ON events (expert_id);
  CREATE TABLE deliveries (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    webhook_id TEXT NOT NULL,
    event_id TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at_ms INTEGER NOT NULL,
    claims INTEGER NOT NULL DEFAULT 0,
    claimed_until_ms INTEGER NOT NULL DEFAULT 0,
    last_attempt TEXT,
    settled_at_ms INTEGER
  ) STRICT;
  CREATE INDEX deliveries_webhook ON deliveries (webhook_id, state, sequence);
  CREATE INDEX deliveries_event ON deliveries (event_id);
  CREATE INDEX deliveries_due ON deliveries (state, due_at_ms);
  CREATE INDEX deliveries_settled ON deliveries (settled_at_ms);
  CREATE TABLE told_imports (import_id INTEGER PRIMARY KEY, ended_at TEXT NOT NULL) STRICT;
  CREATE TABLE watches (
    project_id TEXT PRIMARY KEY,
    token TEXT NOT NULL,
    place INTEGER NOT NULL,
    is_seeded INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE watch_finds (
    project_id TEXT NOT NULL,
    expert_id TEXT NOT NULL,
    PRIMARY KEY (project_id, expert_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX watch_finds_expert ON watch_finds (expert_id);
  `,
  `
  CREATE TABLE tasks (id TEXT PRIMARY KEY, task TEXT NOT NULL) STRICT;
  CREATE TABLE routing (id INTEGER PRIMARY KEY CHECK (id = 1), policy TEXT, told INTEGER NOT NULL) STRICT;
  INSERT INTO routing (id, told) VALUES (1, 0);
  `,
  'ALTER TABLE routing DROP COLUMN policy;',
];
