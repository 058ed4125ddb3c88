import type { PartialDate } from '../domain/partial-date.js';
import { dates } from './date-range.js';

const LEAD =
  /\b(?:(?:available|availability|free|can (?:start|begin)|start(?:ing|s)?|beginning|begins?)(?: date)?|from|as of|no earlier than|no later than|not before)\b[\s:]*(?:(?:only|from|on|in|by|as of|as from|starting|no later than|latest|the|of|beginning of|early|mid|late|end of)[\s-]+)*/giu;
const STARTS = /\b(?:start|begin|available)/i;
const DEADLINE = /\b(?:by|before|no later than)\s+/giu;
const AT_ONCE =
  /\b(?:available|can (?:start|begin)|start(?:ing)?|availability|free)\b[\s:]*(?:date:?\s+)?(?:immediately|at once|right away|straight away|now|asap|today|any ?time)\b|\b(?:immediately|immediate) (?:available|availability|start)\b/iu;

/** The start that a text offers or asks for; undefined for ranges ("from May 2015 to 2019") and bare years. */
export function statedStart(text: string): PartialDate | undefined {
  const deadlines = STARTS.test(text) ? [...text.matchAll(DEADLINE)] : [];
  for (const match of [...text.matchAll(LEAD), ...deadlines]) {
    const from = match.index + match[0].length;
    const ahead = text.slice(from, from + 40);
    const found = dates(ahead)[0];
    if (found === undefined || found.start > 0 || found.date.length < 'YYYY-MM'.length) continue;
    if (!/^\s*(?:-|–|—|to|until|till|through)\s/u.test(ahead.slice(found.end))) return found.date;
  }
  return undefined;
}

/** Whether a text says that work can begin at once. */
export function startsAtOnce(text: string): boolean {
  return AT_ONCE.test(text);
}
