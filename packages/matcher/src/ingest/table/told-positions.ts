import { namesRegionsOnly } from '../../taxonomy/regions.js';
import { dateRange } from '../record/date-words.js';
import { joinParts } from '../record/join-parts.js';
import type { RecordPosition } from '../record/person-record.js';
import { present } from '../record/present.js';
import { splitList } from '../record/split-list.js';

const YEARS_BEHIND = /,\s*((?:\d{4}(?:\s*[-–]\s*(?:\d{4}|present)?)?(?:,\s*|$))+)$/i;
const YEARS = /(\d{4})(\s*[-–]\s*(\d{4})?)?/g;

/** One statement of a career: what was said before the years, at its commas, and each time. */
interface Statement {
  readonly parts: readonly string[];
  readonly dates: readonly string[];
}

/**
 * The positions of a career told in one cell, `Law clerk, District Court, 1978-1980; Private practice, Chicago, 1993-`:
 * one for each time, where every statement ends with years; else the text as it is.
 */
export function toldPositions(text: string): readonly RecordPosition[] {
  const statements = splitList(text, false).map(statementOf);
  if (statements.length === 0 || statements.some((one) => one === undefined)) return [{ text }];
  const told = statements.filter((one) => one !== undefined);
  const [first, ...others] = told;
  const around = first === undefined || others.length === 0 ? undefined : employerOf(first);
  return told.flatMap((one, at) => positionsOf(one, around, at === 0));
}

function statementOf(piece: string): Statement | undefined {
  const [behind, years = ''] = YEARS_BEHIND.exec(piece) ?? [];
  if (behind === undefined) return undefined;
  const parts = piece.slice(0, -behind.length).split(/,\s+/);
  return { parts, dates: [...years.matchAll(YEARS)].map(([, from, open, to]) => rangeOf(from, open, to)) };
}

function rangeOf(from: string | undefined, open: string | undefined, to: string | undefined): string {
  return dateRange(from, to, open !== undefined) ?? '';
}

/** The employer that all goes on about, where the first statement names it alone: `County Office, 1978-1990; clerk, 1978`. */
function employerOf({ parts }: Statement): string | undefined {
  return parts.length === 1 ? parts[0] : undefined;
}

function positionsOf(
  { parts, dates }: Statement,
  around: string | undefined,
  isFirst: boolean,
): readonly RecordPosition[] {
  const [title = '', ...others] = parts;
  const isEmployer = isFirst && others.length === 0 && around !== undefined;
  const where = others.length === 0 ? present({ organisation: around }) : placeOrEmployer(others);
  return dates.map((when) => ({ ...(isEmployer ? {} : { title }), ...where, dates: when }));
}

function placeOrEmployer(parts: readonly string[]): Pick<RecordPosition, 'location' | 'organisation'> {
  const words = joinParts(parts, ', ');
  if (words === undefined) return {};
  return namesRegionsOnly(words) ? { location: words } : { organisation: words };
}
