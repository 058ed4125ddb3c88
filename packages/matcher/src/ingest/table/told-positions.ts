import { namesRegionsOnly } from '../../taxonomy/regions.js';
import { dateRange } from '../record/date-words.js';
import { joinParts } from '../record/join-parts.js';
import type { RecordPosition } from '../record/person-record.js';
import { present } from '../record/present.js';
import { splitList } from '../record/split-list.js';

const YEARS_BEHIND = /[,.]?\s+((?:\d{4}(?:\s*[-–]\s*(?:\d{4}|\d{2}|present)?)?(?:,\s*|$))+)$/i;
const YEARS = /(\d{4})(\s*[-–]\s*(\d{4}|\d{2})?)?/g;
/** Until when a position that goes on lasts, for comparison. */
const NO_END = 9999;
/** "Larkmere, Pennsylvania": a town and the region that it lies in; offices and bodies are named otherwise. */
const OFFICE =
  /\b(?:county|court|office|department|division|university|college|school|commission|committee|board|bar|district|circuit|state|army|navy|force|corps|council|agency|bureau|bank|company|inc|llp)\b/i;
const MAX_WORDS_OF_A_TOWN = 3;

/** One statement of a career: what was said before the years, at its commas, and each time. */
interface Statement {
  readonly parts: readonly string[];
  readonly times: readonly Time[];
}

interface Time {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/**
 * The positions of a career told in one cell, `Law clerk, District Court, 1978-1980; Private practice, Chicago, 1993-`:
 * one for each time, where every statement ends with years; else the text as it is. A name alone is the employer of the
 * titles alone behind it whose years lie within its own: `County Office, 1978-1990; clerk, 1978-1980`.
 */
export function toldPositions(text: string): readonly RecordPosition[] {
  const statements = splitList(text, false).map(statementOf);
  if (statements.length === 0 || statements.some((one) => one === undefined)) return [{ text }];
  const told = statements.filter((one) => one !== undefined);
  let around: Statement | undefined;
  return told.flatMap((one, at) => {
    if (isWithin(one, around)) return positionsOf(one, present({ organisation: around?.parts[0] }));
    around = isWithin(told[at + 1], one) ? one : undefined;
    const [organisation] = one.parts;
    return around === undefined
      ? positionsOf(one)
      : one.times.map(({ words }) => present({ organisation, dates: words }));
  });
}

function statementOf(piece: string): Statement | undefined {
  const [behind, years = ''] = YEARS_BEHIND.exec(piece) ?? [];
  if (behind === undefined) return undefined;
  const parts = piece.slice(0, -behind.length).split(/,\s+/);
  return { parts, times: [...years.matchAll(YEARS)].map(([, from, open, to]) => timeOf(from, open, to)) };
}

function timeOf(from = '', open: string | undefined, end: string | undefined): Time {
  const to = end?.length === 2 ? from.slice(0, 2) + end : end;
  const last = open === undefined ? Number(from) : NO_END;
  return {
    from: Number(from),
    to: to === undefined ? last : Number(to),
    words: dateRange(from, to, open !== undefined) ?? '',
  };
}

/** Whether a statement is a title alone, all of whose years lie within those of a name alone. */
function isWithin(one: Statement | undefined, other: Statement | undefined): boolean {
  if (one?.parts.length !== 1 || other?.parts.length !== 1) return false;
  return one.times.every(({ from, to }) => other.times.some((time) => time.from <= from && to <= time.to));
}

function positionsOf(
  { parts, times }: Statement,
  employer: Pick<RecordPosition, 'organisation'> = {},
): readonly RecordPosition[] {
  const [title = '', ...others] = parts;
  const where = others.length === 0 ? employer : placeOrEmployer(others);
  return times.map(({ words }) => ({ title, ...where, dates: words }));
}

function placeOrEmployer(parts: readonly string[]): Pick<RecordPosition, 'location' | 'organisation'> {
  const words = joinParts(parts, ', ');
  if (words === undefined) return {};
  return namesRegionsOnly(words) || isTown(parts) ? { location: words } : { organisation: words };
}

function isTown([town = '', region = '', ...others]: readonly string[]): boolean {
  const isShort = town.split(/\s+/).length <= MAX_WORDS_OF_A_TOWN;
  return others.length === 0 && isShort && !OFFICE.test(town) && namesRegionsOnly(region);
}
