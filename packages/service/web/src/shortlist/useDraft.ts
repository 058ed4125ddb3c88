import { useEffect, useMemo, useState } from 'preact/hooks';
import { problemOf } from '../api/ApiProblem.js';
import { answered, api } from '../api/client.js';
import { mayDo } from '../api/session.js';
import { invalidate, useQuery } from '../api/useQuery.js';
import { tell } from '../design/toasts.js';
import { type Draft, draftOf, specInputOf } from './draft.js';
import { projectName } from './projectName.js';

/** How long nothing is changed before a brief is kept as it is, in ms. */
const QUIET_MS = 600;

/**
 * A brief that is kept, and what is being changed of it. Changes are kept by themselves, for whoever may, one after the
 * other; at once when the brief is left.
 */
export function useDraft(projectId: string) {
  const path = { projectId };
  const query = useQuery(`projects ${projectId}`, (signal) =>
    answered(api.GET('/v1/projects/{projectId}', { params: { path }, signal })),
  );
  const [changed, setChanged] = useState<Draft>();
  const understood = useMemo(() => query.data && draftOf(query.data.understood), [query.data]);
  const draft = changed ?? understood;
  const keeper = useMemo(() => new DraftKeeper(projectId), [projectId]);
  useEffect(() => () => keeper.keepAtOnce(), [keeper]);
  const put = (next: Draft) => {
    setChanged(next);
    if (mayDo('write')) keeper.keepSoon(next);
  };
  const change = (next: Draft, said?: string) => {
    put(next);
    if (said !== undefined && draft !== undefined) tell(said, { undo: () => put(draft) });
  };
  const name = query.data && projectName(query.data);
  return { query, name, draft, change };
}

class DraftKeeper {
  #waiting: Draft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #kept: Promise<void> = Promise.resolve();

  constructor(readonly projectId: string) {}

  keepSoon(draft: Draft): void {
    this.#waiting = draft;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.keepAtOnce(), QUIET_MS);
  }

  keepAtOnce(): void {
    clearTimeout(this.#timer);
    const draft = this.#waiting;
    this.#waiting = undefined;
    if (draft !== undefined) this.#kept = this.#kept.then(() => keep(this.projectId, draft));
  }
}

async function keep(projectId: string, draft: Draft): Promise<void> {
  const sent = { params: { path: { projectId } }, body: { spec: specInputOf(draft) } };
  try {
    await answered(api.PATCH('/v1/projects/{projectId}', sent));
    invalidate('projects');
  } catch (failure) {
    tell(`The brief is not kept: ${problemOf(failure).message}`, { tone: 'failed' });
  }
}
