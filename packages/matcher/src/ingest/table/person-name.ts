import { areCredentialLetters } from './credential-letters.js';

/** A name as a cell has it, taken apart. */
export interface PersonName {
  readonly name: string;
  /** Letters behind it: `MD`, `FACP`. */
  readonly credentials: readonly string[];
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/**
 * The parts of a name with commas: `Ada Fictional, MD, FACP` has letters behind it, `Fictional, Ada B., Jr.` has the family
 * name first.
 */
export function personName(text: string): PersonName {
  const parts = text
    .replace(/\[(\p{L}*)\]/gu, '$1')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const behind = parts.findIndex((_, at) => at > 0 && areCredentialLetters(parts.slice(at)));
  const credentials = behind < 0 ? [] : parts.splice(behind);
  const suffixes = parts.slice(1).filter((part) => SUFFIX.test(part));
  const names = parts.filter((part, k) => k === 0 || !SUFFIX.test(part));
  const [family, given] = names;
  const ordered = names.length === 2 ? [`${given} ${family}`] : [names.join(', ')];
  return { name: [...ordered, ...suffixes].join(' '), credentials };
}
