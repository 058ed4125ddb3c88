import type { Span } from '../domain/span.js';
import type { OutlineExperience } from '../ingest/outline.js';
import { nursingUnitsIn } from '../taxonomy/nursing-units.js';
import { professionsIn } from '../taxonomy/professions.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { isPractitionerTitle } from './role.js';

/** A nursing specialty, and the words for the unit that tell it. */
export interface NursingField extends Span {
  readonly code: string;
}

const NURSE_LETTERS = /\b(?:RN|LPN|LVN|NP|APRN)\b/u;

/** The fields of a nurse's position, by the units that its title, employer and the lines of those name. */
export function positionNursingFields(masked: string, entry: OutlineExperience): NursingField[] {
  const { span, title, organisation, dates } = entry;
  if (title === undefined) return [];
  const last = Math.max(title.end, organisation?.end ?? 0, dates?.end ?? 0);
  const lineEnd = masked.indexOf('\n', last);
  const end = lineEnd === -1 || lineEnd > span.end ? span.end : lineEnd;
  return nursingFields(masked, title, { start: span.start, end });
}

/** The fields that the units named in `within` stand for, if the title is a nurse's; its own words tell first. */
export function nursingFields(masked: string, title: Span, within: Span): NursingField[] {
  const words = masked.slice(title.start, title.end);
  if (!isNurse(words) || !isPractitionerTitle(words)) return [];
  return nursingUnitsIn(masked.slice(within.start, within.end)).map(({ code, start, end }) => ({
    code,
    start: within.start + start,
    end: within.start + end,
  }));
}

function isNurse(title: string): boolean {
  return (
    NURSE_LETTERS.test(title) ||
    professionsIn(title).some(({ proofs }) => proofs.some((proof) => NURSING_PROOFS.has(proof))) ||
    SPECIALTIES.find(title, { abbreviations: false }).some(
      ({ code }) => SPECIALTIES.get(code)?.field === 'nursing',
    )
  );
}

const NURSING_PROOFS: ReadonlySet<string> = new Set(['rn', 'lpn', 'np']);
