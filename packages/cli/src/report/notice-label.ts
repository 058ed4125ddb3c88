import type { SourceNotice } from '@expertmatch/matcher';
import { count } from '../text/count.js';

const WHAT: Readonly<Record<SourceNotice['kind'], string>> = {
  'hidden-text': 'text that nobody sees on the page',
  'repeated-words': 'the same words over and over',
};

/** `text that nobody sees on the page, 1204 characters, left out`. */
export function noticeLabel({ kind, characters }: SourceNotice): string {
  return `${WHAT[kind]}, ${count(characters, 'character')}, left out`;
}
