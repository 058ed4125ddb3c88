import { credentialsNamedIn } from '../../taxonomy/credential-letters.js';

/** `MD`, `Ph.D.`, `RN-BC`, `MD FACP`. */
const LETTERS = /^\p{Lu}[\p{L}.-]{0,9}(?:[ /]\p{Lu}[\p{L}.-]{0,9})*$/u;

/** Whether all items look like letters behind a name, and one of them is known: `MD` and `FACP`. */
export function areCredentialLetters(items: readonly string[]): boolean {
  return items.length > 0 && items.every((item) => isLetters(item)) && items.some(isKnown);
}

function isLetters(item: string): boolean {
  return LETTERS.test(item) && (item.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

function isKnown(item: string): boolean {
  const letters = item.replace(/\./g, '');
  return credentialsNamedIn(letters, { abbreviations: true }).some(({ form }) => form === 'abbreviation');
}
