import { type Signal, signal } from '@preact/signals';
import { answered, api } from './client.js';
import type { Schemas } from './Schemas.js';

type Kind = Schemas['Code']['kind'];
type Names = ReadonlyMap<string, string>;

const known = new Map<Kind, Signal<Names>>();

/** The names of the codes of one kind, asked for once; a code stands for itself until they are known. */
export function useNames(kind: Kind): (code: string) => string {
  const names = namesOf(kind).value;
  return (code) => names.get(code) ?? code;
}

function namesOf(kind: Kind): Signal<Names> {
  const before = known.get(kind);
  if (before !== undefined) return before;
  const names = signal<Names>(new Map());
  known.set(kind, names);
  answered(api.GET('/v1/codes', { params: { query: { kind } } })).then(
    ({ items }) => {
      names.value = new Map(items.map(({ code, name }) => [code, name]));
    },
    // Codes are shown, and names are asked for again where they are next wanted.
    () => known.delete(kind),
  );
  return names;
}
