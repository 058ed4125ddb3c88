import type { Span } from '../domain/span.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { jurisdictionsIn } from './jurisdictions.js';

const COMMA = /[,;]\s+(?![^()]{0,200}\))(?=\p{Lu})/gu;

/** "Minnesota (2012), Eighth Circuit (2013)": a bar and a court in one list are a statement each; else the whole is one. */
export function barsAndCourts(masked: string, span: Span): Span[] {
  const text = masked.slice(span.start, span.end);
  const credentials = CREDENTIALS.find(text, { abbreviations: true });
  if (!credentials.some(({ code }) => code === 'court-admission')) return [span];
  const parts: Span[] = [];
  let start = 0;
  for (const { index, 0: comma } of [...text.matchAll(COMMA), { index: text.length, 0: '' }]) {
    parts.push({ start: span.start + start, end: span.start + index });
    start = index + comma.length;
  }
  return parts.every((part) => names(masked.slice(part.start, part.end))) ? parts : [span];
}

function names(words: string): boolean {
  return jurisdictionsIn(words).length > 0 || CREDENTIALS.find(words, { abbreviations: true }).length > 0;
}
