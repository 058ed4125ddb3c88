import type { SqlConnection } from '@expertmatch/matcher';

/** Up to where webhooks were told of routing. */
export class RoutingState {
  readonly #database: SqlConnection;

  constructor(database: SqlConnection) {
    this.#database = database;
  }

  /** The entry of the audit up to which webhooks were told. */
  get told(): number {
    return this.#database.get<{ told: number }>('SELECT told FROM routing')?.told ?? 0;
  }

  tell(sequence: number): void {
    this.#database.run('UPDATE routing SET told = ?', sequence);
  }
}
