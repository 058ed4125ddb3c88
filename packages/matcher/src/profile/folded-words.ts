import { neutralWords } from '../taxonomy/neutral-word.js';

/** What a taxonomy does not know, as a code: its words, lower case, joined by hyphens. */
export function foldedWords(name: string): string {
  return neutralWords(name)
    .toLowerCase()
    .replace(/[^\p{L}\d+#.]+/gu, '-')
    .replace(/^-|[-.]$/g, '');
}
