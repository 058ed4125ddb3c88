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
];
