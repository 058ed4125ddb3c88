import { randomBytes } from 'node:crypto';
import type { SqlConnection } from '@expertmatch/matcher';

/** What became of a match. */
export interface Feedback {
  /** 16 hex digits. */
  readonly id: string;
  readonly projectId: string;
  readonly expertId: string;
  readonly verdict: 'shortlisted' | 'rejected' | 'hired' | 'noted';
  /** Why; of `noted`, the note. */
  readonly reason?: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

/** Which feedback is wanted. */
export interface FeedbackFilter {
  readonly projectId?: string;
  readonly expertId?: string;
}

/** The feedback of one workspace. No ranking reads it. */
export class FeedbackStore {
  readonly #database: SqlConnection;

  constructor(database: SqlConnection) {
    this.#database = database;
  }

  create(given: Omit<Feedback, 'id' | 'createdAt'>): Feedback {
    const feedback = { id: randomBytes(8).toString('hex'), ...given, createdAt: new Date().toISOString() };
    this.#database.run(
      'INSERT INTO feedback (id, project_id, expert_id, feedback) VALUES (?, ?, ?, ?)',
      feedback.id,
      feedback.projectId,
      feedback.expertId,
      JSON.stringify(feedback),
    );
    return feedback;
  }

  /** In order of id. @param limit at most so many @param afterId only ids greater than this */
  list({ projectId, expertId }: FeedbackFilter, limit: number, afterId: string): Feedback[] {
    const sql = `
      SELECT feedback FROM feedback
      WHERE id > ?1 AND (?2 IS NULL OR project_id = ?2) AND (?3 IS NULL OR expert_id = ?3)
      ORDER BY id LIMIT ?4`;
    return this.#database
      .all<{ feedback: string }>(sql, afterId, projectId ?? null, expertId ?? null, limit)
      .map(({ feedback }) => JSON.parse(feedback));
  }

  /** False when there is none of this id. */
  remove(id: string): boolean {
    return this.#database.run('DELETE FROM feedback WHERE id = ?', id).changes > 0;
  }

  removeOfExpert(expertId: string): void {
    this.#database.run('DELETE FROM feedback WHERE expert_id = ?', expertId);
  }
}
