import type { SourceNotice } from '@expertmatch/matcher';
import { count } from '../text/count.js';

const LABEL: Readonly<Record<SourceNotice['kind'], (characters: string) => string>> = {
  'hidden-text': (characters) => `text that nobody sees on the page, ${characters}, left out`,
  'repeated-words': (characters) => `the same words over and over, ${characters}, left out`,
  'read-by-ocr': (characters) => `read by OCR, ${characters}: may hold mistakes`,
};

/** `text that nobody sees on the page, 1204 characters, left out`. */
export function noticeLabel({ kind, characters }: SourceNotice): string {
  return LABEL[kind](count(characters, 'character'));
}
