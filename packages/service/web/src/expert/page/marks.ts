import type { Schemas } from '../../api/Schemas.js';
import type { CodeNames } from '../../api/useCodeNames.js';
import { languageName, nameOf } from '../../api/words.js';
import type { Status } from '../../design/StatusMark.js';

/** A stretch of the text that something is told by. */
export interface TextMark {
  /** Offsets in UTF-16 units, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** What it tells, as a person reads it. */
  readonly label: string;
  readonly tone: Status | 'fact';
}

/** A stretch of the text with all that it tells; nothing where `marks` is empty. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  /** The most telling, which is the shortest, first. */
  readonly marks: readonly TextMark[];
}

/** Cuts a text where marks begin and end, so that marks may overlap. */
export function stretchesOf(text: string, marks: readonly TextMark[]): Stretch[] {
  const bounds = new Set([0, text.length]);
  for (const { start, end } of marks) for (const at of [start, end]) if (at <= text.length) bounds.add(at);
  const cuts = [...bounds].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    const covering = marks.filter((mark) => mark.start <= start && mark.end >= end);
    return { start, text: text.slice(start, end), marks: covering.sort(shortestFirst) };
  });
}

function shortestFirst(a: TextMark, b: TextMark): number {
  return a.end - a.start - (b.end - b.start);
}

/** Where the profile was read. */
export function factMarks(profile: Schemas['ExpertProfile'], names: CodeNames): TextMark[] {
  const { credentials, experience, education, specialties, languages, rate, availability } = profile;
  const fact = (label: string, span: { readonly start: number; readonly end: number }): TextMark => ({
    ...span,
    label,
    tone: 'fact',
  });
  return [
    ...credentials.map(({ name, span }) => fact(`Credential: ${name}`, span)),
    ...experience.flatMap(({ title }) => (title ? [fact(`Position: ${title.value}`, title.span)] : [])),
    ...education.flatMap(({ degree }) => (degree ? [fact(`Education: ${degree.value}`, degree.span)] : [])),
    ...specialties.map(({ code, span }) => fact(`Specialty: ${nameOf(names, code)}`, span)),
    ...languages.map(({ code, span }) => fact(`Language: ${languageName(code)}`, span)),
    ...(rate ? [fact('Rate', rate.span)] : []),
    ...(availability ? [fact('Availability', availability.span)] : []),
  ];
}

/** What speaks for and against a match. */
export function evidenceMarks({ criteria }: Schemas['Match']): TextMark[] {
  return criteria.flatMap(({ evidence, reason, status }) =>
    evidence.map(({ start, end }) => ({ start, end, label: reason, tone: status })),
  );
}
