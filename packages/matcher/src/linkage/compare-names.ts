import type { PersonName } from './person-name.js';

/**
 * How two names compare. `compound`: one has a family name that the other has among several; `given` and `family`:
 * only that part is the same.
 */
export type NameLikeness = 'same' | 'misspelt' | 'initial' | 'compound' | 'given' | 'family' | 'other';

type Part = 'same' | 'misspelt' | 'initial' | 'other';

/** Compares given and family names, in either order; middle names and generations are told apart elsewhere. */
export function compareNames(a: PersonName, b: PersonName): NameLikeness {
  const straight = compareParts(comparePart(a.given, b.given), comparePart(a.family, b.family));
  if (straight === 'same') return straight;
  if (a.given === b.family && a.family === b.given) return 'same';
  if (straight === 'given' && sharesFamilyName(a, b)) return 'compound';
  return straight;
}

function compareParts(given: Part, family: Part): NameLikeness {
  if (given === 'other') return family === 'same' ? 'family' : 'other';
  if (family === 'same') return given;
  if (given !== 'same') return 'other';
  return family === 'misspelt' ? 'misspelt' : 'given';
}

function comparePart(a: string | undefined, b: string | undefined): Part {
  if (a === b) return a === undefined || a.length === 1 ? 'initial' : 'same';
  if (a === undefined || b === undefined) return 'other';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short) ? 'initial' : 'other';
  return isOneSlip(short, long) ? 'misspelt' : 'other';
}

function sharesFamilyName(a: PersonName, b: PersonName): boolean {
  const whole = ({ middle, family }: PersonName) => [...middle, family].filter((word) => word.length > 2);
  return whole(a).includes(b.family) || whole(b).includes(a.family);
}

/** Whether two words of five letters or more differ by one letter put in, left out, changed, or two exchanged. */
function isOneSlip(short: string, long: string): boolean {
  if (short.length < 5 || long.length - short.length > 1) return false;
  let k = 0;
  while (k < short.length && short[k] === long[k]) k += 1;
  const exchanged = `${short.slice(0, k)}${short[k + 1]}${short[k]}${short.slice(k + 2)}`;
  const skip = long.length === short.length ? k + 1 : k;
  return short.slice(skip) === long.slice(k + 1) || exchanged === long;
}
