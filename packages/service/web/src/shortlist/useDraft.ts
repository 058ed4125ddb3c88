import { useEffect, useState } from 'preact/hooks';
import { answered, api } from '../api/client.js';
import { mayDo } from '../api/session.js';
import { invalidate, useQuery } from '../api/useQuery.js';
import { workName } from '../api/workName.js';
import { tell } from '../design/toasts.js';
import { DraftKeeper, etagIn } from './DraftKeeper.js';
import { type Draft, draftOf } from './draft.js';

/** A brief that is kept, and what is being changed of it. Changes are kept by themselves, for whoever may. */
export function useDraft(projectId: string) {
  const query = useQuery(`projects ${projectId}`, (signal) => readProject(projectId, signal));
  const [draft, setDraft] = useState<Draft>();
  const [isInConflict, setConflict] = useState(false);
  const [keeper] = useState(
    () =>
      new DraftKeeper({
        projectId,
        onKept: () => invalidate('projects'),
        onConflict: () => setConflict(true),
        onFailure: ({ message }) => tell(`The brief is not kept: ${message}`, { tone: 'failed' }),
      }),
  );
  useEffect(() => {
    if (query.data === undefined || query.data.etag === keeper.etag || !keeper.isIdle) return;
    keeper.etag = query.data.etag;
    setDraft(draftOf(query.data.project.understood));
  }, [query.data]);
  useKeptOnLeaving(keeper);
  const put = (changed: Draft) => {
    setDraft(changed);
    if (mayDo('write')) keeper.put(changed);
  };
  const change = (changed: Draft, said?: string) => {
    const before = draft;
    put(changed);
    if (said !== undefined && before !== undefined) tell(said, { undo: () => put(before) });
  };
  const settle = (whose: 'mine' | 'theirs') => {
    setConflict(false);
    if (whose === 'mine') return keeper.insist();
    keeper.giveUp();
    query.reload();
  };
  const name = query.data && workName(query.data.project, 'Brief');
  return { query, name, draft, change, isInConflict, settle };
}

async function readProject(projectId: string, signal: AbortSignal) {
  const call = api.GET('/v1/projects/{projectId}', { params: { path: { projectId } }, signal });
  const project = await answered(call);
  return { project, etag: etagIn((await call).response) };
}

/** What waits to be kept is kept when one goes elsewhere, or the page goes away. */
function useKeptOnLeaving(keeper: DraftKeeper): void {
  useEffect(() => {
    const leave = () => keeper.flush(true);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      void keeper.flush();
    };
  }, [keeper]);
}
