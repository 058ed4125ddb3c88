import type { ExpertProfile } from '../../domain/expert-profile.js';
import type { Maskable, MaskPolicy } from '../../domain/mask-policy.js';
import { overlaps, type Span } from '../../domain/span.js';
import type { Outline, OutlineExperience } from '../../ingest/outline.js';
import { dateRanges, dates } from '../date-range.js';
import { statedCredentials } from '../find-credentials.js';
import { textLines } from '../text-line.js';
import { employerSpans } from './employer-spans.js';
import { nameRecurrences } from './name-recurrences.js';
import { placesNamed } from './places-named.js';
import { schoolSpans } from './school-spans.js';

const BETWEEN = /^[^\S\n]*[,;&|·–—-]?[^\S\n]*$/u;

/** A document as it was read before anything was withheld. */
export interface ReadRecord {
  /** The text with identity masked. */
  readonly masked: string;
  readonly outline: Outline;
  readonly profile: ExpertProfile;
}

const FINDERS: Readonly<Record<Maskable, (record: ReadRecord) => Span[]>> = {
  schools: ({ masked, outline }) => withRecurrences(masked, schoolSpans(masked, outline)),
  employers: ({ masked, outline }) => withRecurrences(masked, employerSpans(masked, outline)),
  dates: dateSpans,
  places: placeSpans,
};

/** Every character of a document that a policy withholds, in order. */
export function withheldSpans(record: ReadRecord, policy: MaskPolicy): Span[] {
  return joined(
    record.masked,
    policy.flatMap((kind) => FINDERS[kind](record)),
  );
}

/** Commas and the like between two withheld stretches tell of how many words there were: they go too. */
function joined(masked: string, spans: readonly Span[]): Span[] {
  const groups: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = groups.at(-1);
    if (last !== undefined && BETWEEN.test(masked.slice(last.end, span.start)))
      groups[groups.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else groups.push(span);
  }
  return groups;
}

function withRecurrences(masked: string, named: readonly Span[]): Span[] {
  return [
    ...named,
    ...nameRecurrences(
      masked,
      named.map(({ start, end }) => masked.slice(start, end)),
    ),
  ];
}

/** All dates but those of licences and of the time offered. */
function dateSpans(record: ReadRecord): Span[] {
  const { masked, outline, profile } = record;
  const entries = [...outline.experience, ...outline.education].flatMap(({ dates: own }) => own ?? []);
  const kept = [
    ...licenceSpans(record),
    ...outline.availability,
    ...(profile.availability ? [profile.availability.span] : []),
  ];
  return [...entries, ...outside([...dateRanges(masked), ...dates(masked)], kept)];
}

/** All places but those of licences. */
function placeSpans(record: ReadRecord): Span[] {
  const { masked, outline } = record;
  const stated = [outline.location, ...outline.experience.map(({ location }) => location)];
  const own = stated.flatMap((span) => span ?? []);
  const cities = outline.experience.flatMap((entry) => cityBehindEmployer(masked, entry));
  const names = [
    ...outline.experience.map(({ organisation }) => organisation),
    ...outline.education.map(({ institution }) => institution),
  ].flatMap((span) => span ?? []);
  return [...own, ...cities, ...outside(placesNamed(masked, own, names), licenceSpans(record))];
}

/** "Gulfstrand Center, Bradenton": what follows the employer is a place, known or not. */
function cityBehindEmployer(masked: string, { organisation, asides = [] }: OutlineExperience): Span[] {
  if (organisation === undefined) return [];
  return asides.filter(({ start }) => /^[,\s]{1,3}$/.test(masked.slice(organisation.end, start)));
}

/** Statements of licences, admissions and certificates; among studies only the line of a licence. */
function licenceSpans({ masked, outline }: ReadRecord): Span[] {
  const stated = statedCredentials(masked, outline).filter(({ kind }) => kind !== 'degree');
  return stated.flatMap(({ kind, name, span }) => {
    if (!outline.education.some((study) => overlaps(study.span, span))) return [span];
    return kind === 'certificate' ? [] : linesWith(masked, span, name);
  });
}

function linesWith(masked: string, { start, end }: Span, words: string): Span[] {
  return textLines(masked.slice(start, end))
    .filter(({ text }) => text.includes(words))
    .map((line) => ({ start: start + line.start, end: start + line.end }));
}

function outside(spans: readonly Span[], kept: readonly Span[]): Span[] {
  return spans.filter((span) => !kept.some((one) => overlaps(one, span)));
}
