import { useEffect, useRef, useState } from 'preact/hooks';
import { answered, api } from '../api/client.js';
import { mayDo } from '../api/session.js';
import { invalidate, problemOf, useQuery } from '../api/useQuery.js';
import { tell } from '../design/toasts.js';
import { type Draft, draftOf, specInputOf } from './draft.js';
import { projectName } from './projectName.js';

/** How long nothing is changed before a brief is kept as it is, in ms. */
const QUIET_MS = 600;

/** A brief that is kept, and what is being changed of it. Changes are kept by themselves, for whoever may. */
export function useDraft(projectId: string) {
  const path = { projectId };
  const query = useQuery(`project ${projectId}`, (signal) =>
    answered(api.GET('/v1/projects/{projectId}', { params: { path }, signal })),
  );
  const [draft, setDraft] = useState<Draft>();
  const keeping = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (query.data !== undefined && draft === undefined) setDraft(draftOf(query.data.understood));
  }, [query.data]);
  const keep = async (changed: Draft) => {
    try {
      await answered(
        api.PATCH('/v1/projects/{projectId}', { params: { path }, body: { spec: specInputOf(changed) } }),
      );
      invalidate('projects');
    } catch (failure) {
      tell(`The brief is not kept: ${problemOf(failure).message}`, { tone: 'failed' });
    }
  };
  const put = (changed: Draft) => {
    setDraft(changed);
    clearTimeout(keeping.current);
    if (mayDo('write')) keeping.current = setTimeout(() => keep(changed), QUIET_MS);
  };
  const change = (changed: Draft, said?: string) => {
    const before = draft;
    put(changed);
    if (said !== undefined && before !== undefined) tell(said, { undo: () => put(before) });
  };
  const name = query.data && projectName(query.data);
  return { query, name, draft, change };
}
