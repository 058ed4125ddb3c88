import { plainName } from '../api/plainName.js';
import { mayDo } from '../api/session.js';
import { useKeys } from '../api/useKeys.js';

/** What keys are called, by id; of none for whoever may not look at keys. */
export function useKeyNames(): ReadonlyMap<string, string> {
  const { data } = useKeys(mayDo('admin'));
  return new Map(data?.map(({ id, name }) => [id, plainName(name)]));
}
