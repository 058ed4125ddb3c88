import { parseRoutingPolicy, type RoutingPolicy, type SqlConnection } from '@expertmatch/matcher';

/** By which policy a workspace routes, and up to where webhooks were told of it. */
export class RoutingState {
  readonly #database: SqlConnection;

  constructor(database: SqlConnection) {
    this.#database = database;
  }

  /** The policy of the last plan that was committed; that of no wishes before the first. */
  get policy(): RoutingPolicy {
    const row = this.#database.get<{ policy: string | null }>('SELECT policy FROM routing');
    const today = new Date().toISOString().slice(0, 10);
    return row?.policy ? { ...JSON.parse(row.policy), from: today } : parseRoutingPolicy({}, today);
  }

  keep(policy: RoutingPolicy): void {
    this.#database.run('UPDATE routing SET policy = ?', JSON.stringify(policy));
  }

  /** The entry of the audit up to which webhooks were told. */
  get told(): number {
    return this.#database.get<{ told: number }>('SELECT told FROM routing')?.told ?? 0;
  }

  tell(sequence: number): void {
    this.#database.run('UPDATE routing SET told = ?', sequence);
  }
}
