import type { Capacity } from '../../domain/capacity.js';
import type { HeldCapacity, Offer, OfferState, RoutedTask } from '../../domain/offer.js';
import type { RoutingPolicy } from '../../domain/routing-policy.js';
import type { SqlConnection } from '../sql-connection.js';
import type { NewOffer, OfferFilter, OfferLog } from './offer-log.js';

interface OfferRow extends Omit<Offer, 'endedAt' | 'finishedAt' | 'taskId'> {
  /** JSON. */
  readonly taskId: string;
  readonly endedAt: string | null;
  readonly finishedAt: string | null;
}

interface TaskRow {
  readonly task: string;
  readonly terms: string;
  readonly state: RoutedTask['state'];
  readonly queue: string;
  readonly steps: number;
  readonly askedFrom: number;
}

const OFFER = `
  SELECT id, task_id AS taskId, expert_id AS expertId, score, state, offered_at AS offeredAt, expires_at AS expiresAt,
    ended_at AS endedAt, finished_at AS finishedAt FROM offers`;
const TASK = 'SELECT task, terms, state, queue, steps, asked_from AS askedFrom FROM routed_tasks';

/** Offers in the database of the store. Ids of tasks and experts come from outside and are kept as JSON. */
export class LibsqlOfferLog implements OfferLog {
  constructor(private readonly connection: SqlConnection) {}

  putTask({ task, terms, state, queue, steps, askedFrom }: RoutedTask): void {
    const sql = `
      INSERT INTO routed_tasks (id, task, terms, state, queue, steps, asked_from) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET task = excluded.task, terms = excluded.terms, state = excluded.state,
        queue = excluded.queue, steps = excluded.steps, asked_from = excluded.asked_from`;
    const [told, by, next] = [task, terms, queue].map((one) => JSON.stringify(one));
    this.connection.run(
      sql,
      JSON.stringify(task.id),
      told ?? '',
      by ?? '',
      state,
      next ?? '',
      steps,
      askedFrom,
    );
  }

  task(taskId: string): RoutedTask | undefined {
    const row = this.connection.get<TaskRow>(`${TASK} WHERE id = ?`, JSON.stringify(taskId));
    return row && toTask(row);
  }

  tasks(state: RoutedTask['state']): RoutedTask[] {
    return this.connection.all<TaskRow>(`${TASK} WHERE state = ? ORDER BY id`, state).map(toTask);
  }

  add({ taskId, expertId, score, offeredAt, expiresAt }: NewOffer): number {
    const sql = `
      INSERT INTO offers (task_id, expert_id, score, state, is_held, offered_at, expires_at)
      VALUES (?, ?, ?, 'offered', 1, ?, ?)`;
    const ids = [JSON.stringify(taskId), JSON.stringify(expertId)] as const;
    return this.connection.run(sql, ...ids, score, offeredAt, expiresAt).rowId;
  }

  get(offerId: number): Offer | undefined {
    const row = this.connection.get<OfferRow>(`${OFFER} WHERE id = ?`, offerId);
    return row && toOffer(row);
  }

  ofTask(taskId: string, state?: OfferState): Offer[] {
    const sql = `${OFFER} WHERE task_id = ?1 AND (?2 IS NULL OR state = ?2) ORDER BY id`;
    return this.connection.all<OfferRow>(sql, JSON.stringify(taskId), state ?? null).map(toOffer);
  }

  list({ state, taskId, expertId, afterId = 0, limit = -1 }: OfferFilter): Offer[] {
    const sql = `${OFFER}
      WHERE id > ?1 AND (?2 IS NULL OR state = ?2) AND (?3 IS NULL OR task_id = ?3) AND (?4 IS NULL OR expert_id = ?4)
      ORDER BY id LIMIT ?5`;
    const [task, expert] = [taskId, expertId].map((id) => (id === undefined ? null : JSON.stringify(id)));
    return this.connection
      .all<OfferRow>(sql, afterId, state ?? null, task ?? null, expert ?? null, limit)
      .map(toOffer);
  }

  due(at: string, limit: number): Offer[] {
    const sql = `${OFFER} WHERE state = 'offered' AND expires_at <= ? ORDER BY expires_at, id LIMIT ?`;
    return this.connection.all<OfferRow>(sql, at, limit).map(toOffer);
  }

  setState(offerId: number, state: OfferState, at: string): void {
    const sql = 'UPDATE offers SET state = ?, ended_at = ?, is_held = ? WHERE id = ?';
    this.connection.run(sql, state, at, state === 'accepted' ? 1 : 0, offerId);
  }

  release(offerId: number, at: string): void {
    this.connection.run('UPDATE offers SET is_held = 0, finished_at = ? WHERE id = ?', at, offerId);
  }

  putPolicy(policy: RoutingPolicy): void {
    this.connection.run(
      'INSERT OR REPLACE INTO routing_policy (id, policy) VALUES (1, ?)',
      JSON.stringify(policy),
    );
  }

  policy(): RoutingPolicy | undefined {
    const row = this.connection.get<{ policy: string }>('SELECT policy FROM routing_policy');
    return row && JSON.parse(row.policy);
  }

  putCapacity(capacity: Capacity): void {
    const sql = 'INSERT OR REPLACE INTO capacities (expert_id, capacity) VALUES (?, ?)';
    this.connection.run(sql, JSON.stringify(capacity.expertId), JSON.stringify(capacity));
  }

  capacities({ afterId = '', limit = -1 } = {}): Capacity[] {
    const sql = 'SELECT capacity FROM capacities WHERE expert_id > ? ORDER BY expert_id LIMIT ?';
    const after = afterId === '' ? '' : JSON.stringify(afterId);
    return this.connection
      .all<{ capacity: string }>(sql, after, limit)
      .map(({ capacity }) => JSON.parse(capacity));
  }

  held(expertId: string): HeldCapacity {
    const id = JSON.stringify(expertId);
    const stated = this.connection.get<{ capacity: string }>(
      'SELECT capacity FROM capacities WHERE expert_id = ?',
      id,
    );
    const sql = `
      SELECT task FROM offers o JOIN routed_tasks t ON t.id = o.task_id
      WHERE o.expert_id = ? AND o.is_held = 1 ORDER BY o.id`;
    const held = this.connection.all<{ task: string }>(sql, id).map(({ task }) => JSON.parse(task));
    return { capacity: stated && JSON.parse(stated.capacity), held };
  }

  seekOthers(taskId: string): void {
    const sql = "UPDATE routed_tasks SET state = 'escalating' WHERE state IN ('open', 'filled') AND id = ?";
    this.connection.run(sql, JSON.stringify(taskId));
  }

  rename(expertId: string, newId: string): void {
    const [from, to] = [JSON.stringify(expertId), JSON.stringify(newId)];
    this.connection.run('UPDATE OR IGNORE offers SET expert_id = ? WHERE expert_id = ?', to, from);
    for (const column of ['task', 'queue'])
      this.connection.run(
        `UPDATE routed_tasks SET ${column} = replace(${column}, ?1, ?2) WHERE instr(${column}, ?1) > 0`,
        from,
        to,
      );
    this.connection.run(
      `UPDATE OR IGNORE capacities SET expert_id = ?2, capacity = json_set(capacity, '$.expertId', ?3)
       WHERE expert_id = ?1`,
      from,
      to,
      newId,
    );
    this.connection.run('DELETE FROM capacities WHERE expert_id = ?', from);
  }

  forget(expertId: string): void {
    const id = JSON.stringify(expertId);
    this.connection.run('DELETE FROM capacities WHERE expert_id = ?', id);
    this.connection.run(
      `UPDATE routed_tasks SET state = 'escalating' WHERE state IN ('open', 'filled') AND id IN
        (SELECT task_id FROM offers WHERE expert_id = ? AND is_held = 1)`,
      id,
    );
    this.connection.run('DELETE FROM offers WHERE expert_id = ?', id);
    this.connection.run(
      `UPDATE routed_tasks SET queue =
        (SELECT json_group_array(json(value)) FROM json_each(queue) WHERE value ->> '$.expertId' <> ?1)
       WHERE EXISTS (SELECT 1 FROM json_each(queue) WHERE value ->> '$.expertId' = ?1)`,
      expertId,
    );
  }
}

function toTask({ task, terms, queue, ...rest }: TaskRow): RoutedTask {
  return { task: JSON.parse(task), terms: JSON.parse(terms), queue: JSON.parse(queue), ...rest };
}

/** Field by field: the driver adds one of its own to a single row. */
function toOffer({ id, score, state, offeredAt, expiresAt, ...row }: OfferRow): Offer {
  const ids = { taskId: JSON.parse(row.taskId), expertId: JSON.parse(row.expertId) };
  const ended = row.endedAt === null ? {} : { endedAt: row.endedAt };
  const finished = row.finishedAt === null ? {} : { finishedAt: row.finishedAt };
  return { id, ...ids, score, state, offeredAt, expiresAt, ...ended, ...finished };
}
