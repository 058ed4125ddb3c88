import type { Span } from '../domain/span.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';

const SCHOOL =
  /\b(?:universi|college|school|institut|academy|hochschule|polytechnic|faculty|hospital|clinic|center|centre|medical)/i;
const SMALL_WORD = 'of|for|and|the|at|in|de|del|della|di|la|le|du|des|und|für|&';
/** A run of capitalised words, small ones between them. */
const RUN = new RegExp(
  `\\p{Lu}[\\p{L}.'’&-]*(?:\\s+(?:(?:${SMALL_WORD})\\s+){0,2}\\p{Lu}[\\p{L}.'’&-]*)*`,
  'gu',
);

/** Whether a text names a place of study, hospitals included. */
export function namesSchool(text: string): boolean {
  return SCHOOL.test(text);
}

/** The name of a school in a text that says other things too: `Bachelor of Science University of Bergen 2010`. */
export function schoolName(text: string): Span | undefined {
  const degreeEnd = CREDENTIALS.find(text, { abbreviations: true }).at(-1)?.end ?? 0;
  const runs = [...text.slice(degreeEnd).matchAll(RUN)].map(({ index, 0: words }) => ({
    start: degreeEnd + index,
    end: degreeEnd + index + words.length,
  }));
  return runs.find(({ start, end }) => namesSchool(text.slice(start, end)));
}
