import { plainWords } from './plain-words.js';

/** A name taken apart, in plain words; one word alone is the family name. */
export interface PersonName {
  /** Absent when the name is one word. */
  readonly given?: string;
  /** What stands between: middle names, the first of two family names. */
  readonly middle: readonly string[];
  readonly family: string;
  /** `jr`, `sr`, `ii`, `iii`, `iv`. */
  readonly generation?: string;
}

const TITLES = new Set(['dr', 'prof', 'professor', 'mr', 'mrs', 'ms', 'miss', 'sir', 'dame', 'hon', 'judge']);
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Takes a name apart: `Dr. Ann B. Lee-Díaz, MD`, `LEE, ANN B.`; undefined when it holds no name. */
export function personName(name: string): PersonName | undefined {
  const words = inOrder(name).filter((word) => !TITLES.has(word));
  const generation = words.find((word, k) => k > 0 && GENERATIONS.has(word));
  const [first, ...rest] = words.filter((word) => word !== generation);
  const family = rest.at(-1) ?? first;
  if (family === undefined) return undefined;
  return {
    ...(rest.length > 0 && first !== undefined && { given: first }),
    middle: rest.slice(0, -1),
    family,
    ...(generation !== undefined && { generation }),
  };
}

/** A family name before a comma comes last; behind the comma of a whole name nothing but a generation counts. */
function inOrder(name: string): string[] {
  const [head = '', ...tail] = name.split(',').map(plainWords);
  const [given, ...rest] = head.includes(' ') ? ['', ...tail] : tail;
  const generations = rest.filter((part) => GENERATIONS.has(part));
  return [given, head, ...generations].join(' ').split(' ').filter(Boolean);
}
