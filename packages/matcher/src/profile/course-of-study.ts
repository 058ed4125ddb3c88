import type { EducationEntry } from '../domain/expert-profile.js';
import { overlaps, type Span } from '../domain/span.js';
import type { OutlineEducation } from '../ingest/outline.js';
import { CITIES } from '../taxonomy/cities.js';
import { degreeRank } from '../taxonomy/degree-level.js';
import { PLACES } from '../taxonomy/places.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { credentialMentions } from './credential-mentions.js';
import { dateRanges, dates } from './date-range.js';
import { foldedWords } from './folded-words.js';
import { sliceMasked } from './identity-mask.js';
import { located } from './located.js';
import { namesSchool } from './school-name.js';

/** A degree's level alone, as only an entry of education may call it: "Bachelor", "Master's". */
const BARE_LEVEL: readonly (readonly [RegExp, string])[] = [
  [/\bdoctor(?:ate|al)\b/i, 'doctorate'],
  [/\bmaster/i, 'master-degree'],
  [/\bbachelor/i, 'bachelor-degree'],
  [/\bassociate/i, 'associate-degree'],
];
const UNFINISHED =
  /\bin progress\b|\bpursuing\b|\benrolled\b|\banticipated\b|\bongoing\b|\bincomplete\b|\bunfinished\b|\bnot (?:yet )?(?:completed|finished)\b|\bcoursework (?:toward|completed)|\bwithdrew\b|\bleft the\b|\bdropped out\b|\bno degree\b|\bdiscontinued\b|\ball but dissertation\b|\bABD\b|\bexpected\b(?=[\s:,()]*(?:$|graduat|complet|to |in |by |(?:\p{L}+\.?,? +)?20\d\d))/imu;
/** Beside a degree only: who is a candidate for a licence has the degree. */
const CANDIDATE = /\bcandidate\b/i;
/** Lines below a degree that tell of other things than its field. */
const BESIDES =
  /^\s*(?:relevant |selected )?(?:coursework|courses|thesis|dissertation|minor|gpa|honou?rs|awards?|activities)\b.*$/gimu;
/** "in Philosophy", ", Philosophy": what stands behind a degree up to the next mark. */
const SUBJECT =
  /^[\s.)]*(?:degree|with honou?rs|\(?hons?\.?\)?)?\s*(?:\b(?:in|of)\s|[,:–-]\s)\s*(?<subject>\p{L}[\p{L}&' -]{2,50}?)\s*(?=[,;|(\n\t\d\uFFFC]|\s[–—-]\s|\s(?:from|at)\s|$)/u;

/** Reads a course of study: its degree, what was studied, from when to when, and whether it is finished. */
export function courseOfStudy(masked: string, entry: OutlineEducation): EducationEntry {
  const words = entry.dates && masked.slice(entry.dates.start, entry.dates.end);
  const range = words === undefined ? undefined : dateRanges(words)[0];
  const end = range === undefined ? dates(words ?? '')[0]?.date : range.to;
  const degree = degreeOf(masked, entry);
  return {
    ...(degree && { code: degree.code }),
    fields: fieldsOf(masked, entry, degree),
    inProgress: isInProgress(masked, entry),
    ...located('degree', masked, entry.degree),
    ...located('field', masked, entry.field),
    ...located('institution', masked, entry.institution),
    ...(range && { start: range.from }),
    ...(end !== undefined && { end }),
    span: entry.span,
  };
}

/** What the lines down to the degree and its dates say; below stands what the studies were about. */
function isInProgress(masked: string, { span, degree, dates: when }: OutlineEducation): boolean {
  const last = Math.max(degree?.end ?? span.start, when?.end ?? span.start);
  const lineEnd = masked.indexOf('\n', last);
  const head = masked.slice(span.start, lineEnd === -1 ? span.end : Math.min(lineEnd, span.end));
  const words =
    degree === undefined ? '' : (/^[^,;(\n]*/.exec(masked.slice(degree.start, span.end))?.[0] ?? '');
  return UNFINISHED.test(head) || CANDIDATE.test(words);
}

interface NamedDegree extends Span {
  readonly code: string;
}

/** The highest degree that the entry names. */
function degreeOf(masked: string, { degree }: OutlineEducation): NamedDegree | undefined {
  if (degree === undefined) return undefined;
  const text = masked.slice(degree.start, degree.end);
  const named = credentialMentions(text, undefined, true, '').map(({ type, start, end }) => ({
    code: type.code,
    start: degree.start + start,
    end: degree.start + end,
  }));
  const highest = named
    .filter(({ code }) => degreeRank(code) >= 0)
    .sort((a, b) => degreeRank(b.code) - degreeRank(a.code))[0];
  return highest ?? bareDegree(text, degree.start);
}

function bareDegree(text: string, offset: number): NamedDegree | undefined {
  for (const [pattern, code] of BARE_LEVEL) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const word = /^[\p{L}'’]+/u.exec(text.slice(found.index))?.[0] ?? '';
    return { code, start: offset + found.index, end: offset + found.index + word.length };
  }
  return undefined;
}

function fieldsOf(masked: string, entry: OutlineEducation, degree: NamedDegree | undefined): string[] {
  const { span, institution, field } = entry;
  const alone = institution !== undefined && !(degree && overlaps(institution, degree));
  const others = alone ? [institution] : [];
  const text = sliceMasked(masked, span, others).replace(BESIDES, '');
  const codes = SPECIALTIES.find(text, { abbreviations: false }).map(({ code }) => code);
  if (codes.length > 0) return [...new Set(codes)];
  const subject = field
    ? masked.slice(field.start, field.end)
    : degree && subjectIn(sliceMasked(masked, { start: degree.end, end: span.end }, others));
  return subject === undefined || subject === '' ? [] : [foldedWords(subject)];
}

/** @param behind what stands behind a degree */
function subjectIn(behind: string): string | undefined {
  const subject = SUBJECT.exec(behind)?.groups?.['subject'] ?? '';
  if (namesSchool(subject)) return undefined;
  const isPlace = [CITIES, PLACES].some((one) => one.find(subject, { abbreviations: true })[0]?.start === 0);
  return isPlace ? undefined : subject;
}
