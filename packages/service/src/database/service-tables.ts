/** The steps that lead to today's `service.db`: keys and workspaces. What people wrote is kept as JSON. */
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
];
