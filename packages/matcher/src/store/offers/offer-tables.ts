/**
 * Offers. What comes from outside is JSON: tasks, terms, queues, capacities. An expert has at most one offer of a task that
 * is not over. `is_held`: the place takes of the expert's capacity. Times are ISO 8601 in UTC, so that they sort as text.
 */
export const OFFER_TABLES = `
  CREATE TABLE routed_tasks (
    id TEXT PRIMARY KEY,
    task TEXT NOT NULL,
    terms TEXT NOT NULL,
    state TEXT NOT NULL,
    queue TEXT NOT NULL,
    steps INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX routed_tasks_state ON routed_tasks (state);
  CREATE TABLE offers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    task_id TEXT NOT NULL REFERENCES routed_tasks (id),
    expert_id TEXT NOT NULL,
    score REAL NOT NULL,
    state TEXT NOT NULL,
    is_held INTEGER NOT NULL,
    offered_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    ended_at TEXT
  ) STRICT;
  CREATE UNIQUE INDEX offers_live ON offers (task_id, expert_id) WHERE state IN ('offered', 'accepted');
  CREATE INDEX offers_due ON offers (expires_at) WHERE state = 'offered';
  CREATE INDEX offers_held ON offers (expert_id) WHERE is_held = 1;
  CREATE TABLE capacities (expert_id TEXT PRIMARY KEY, capacity TEXT NOT NULL) STRICT;
`;

/** `finished_at`: when the work of a place was done. `asked_from`: up to which offer experts may be asked again. `routing_policy`: JSON. */
export const FINISHED_OFFERS = `
  ALTER TABLE offers ADD COLUMN finished_at TEXT;
  ALTER TABLE routed_tasks ADD COLUMN asked_from INTEGER NOT NULL DEFAULT 0;
  CREATE TABLE routing_policy (id INTEGER PRIMARY KEY CHECK (id = 1), policy TEXT NOT NULL) STRICT;
  UPDATE offers SET finished_at = ended_at WHERE state = 'accepted' AND is_held = 0;
`;
