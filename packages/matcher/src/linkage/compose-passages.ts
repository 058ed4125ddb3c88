import type { Passage } from '../domain/passage.js';
import { plainWords } from './plain-words.js';
import { unite } from './unite.js';

/** Of an older passage's words, so many that stand in a newer passage make it a repetition. */
const REPEATED_SHARE = 0.8;

/**
 * The passages of several records, newest record first. What an older record says again in nearly the same words is
 * kept once, so that a document that comes in two versions proves no more than it does in one.
 */
export function composePassages(newestFirst: readonly (readonly Passage[])[]): Passage[] {
  return unite(newestFirst, isRepeated);
}

function isRepeated(newer: Passage, older: Passage): boolean {
  const said = wordsOf(newer.text);
  const words = [...wordsOf(older.text)];
  return words.filter((word) => said.has(word)).length >= words.length * REPEATED_SHARE;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(plainWords(text).split(' '));
}
