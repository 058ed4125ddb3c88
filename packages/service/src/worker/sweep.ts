import type { Workspaces } from '../workspace/workspaces.js';
import type { Duty } from './duty.js';

/** Workspaces that are looked into in one go: the others have their turn in the next ones. */
const WORKSPACES_AT_ONCE = 20;

/** Finds in the stores what is to be done, and has it done, whatever became of the queue. */
export class Sweep {
  readonly #workspaces: Workspaces;
  readonly #duties: readonly Duty[];
  readonly #onTrouble: (error: unknown) => void;
  #lastId = '';

  /** @param onTrouble told of a workspace that cannot be looked into; the others still are */
  constructor(workspaces: Workspaces, duties: readonly Duty[], onTrouble: (error: unknown) => void) {
    this.#workspaces = workspaces;
    this.#duties = duties;
    this.#onTrouble = onTrouble;
  }

  /** Looks into the next workspaces, after the last into the first again. */
  async next(): Promise<void> {
    const some = this.#workspaces.list(WORKSPACES_AT_ONCE, this.#lastId);
    this.#lastId = some.length < WORKSPACES_AT_ONCE ? '' : (some.at(-1)?.id ?? '');
    for (const { id } of some) await this.#lookInto(id).catch(this.#onTrouble);
  }

  /** One that was taken out meanwhile has nothing left to do. */
  async #lookInto(id: string): Promise<void> {
    if (this.#workspaces.get(id) === undefined) return;
    await this.#workspaces.use(id, async (workspace) => {
      for (const duty of this.#duties)
        for (const { reference, dueAt } of await duty.due(workspace))
          await workspace.jobs.add(duty.kind, reference, dueAt);
    });
  }
}
