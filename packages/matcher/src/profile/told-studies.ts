import type { Credential } from '../domain/credential.js';
import type { EducationEntry } from '../domain/expert-profile.js';
import { overlaps } from '../domain/span.js';
import type { Outline } from '../ingest/outline.js';
import { courseOfStudy } from './course-of-study.js';

/** "in Statistics (2018)", "degree in applied physics": a degree's own subject, up to the next mark. */
const SUBJECT = /^\s+(?:degree\s+)?(?:in|of)\s+\p{L}[^,;|.\n]*/u;

/**
 * The studies that a profile tells of outside its education section together with what was studied: "PhD in Statistics
 * (2018)" in a paragraph.
 */
export function toldStudies(
  masked: string,
  { education }: Outline,
  credentials: readonly Credential[],
): EducationEntry[] {
  return credentials
    .filter(({ kind, status }) => kind === 'degree' && status === 'stated')
    .filter(({ span }) => !education.some((entry) => overlaps(entry.span, span)))
    .flatMap(({ span, name }) => studiesOf(masked, masked.indexOf(name, span.start), name.length));
}

function studiesOf(masked: string, start: number, length: number): EducationEntry[] {
  const degree = { start, end: start + length };
  const subject = SUBJECT.exec(masked.slice(degree.end))?.[0];
  if (subject === undefined) return [];
  const entry = courseOfStudy(masked, { span: { start, end: degree.end + subject.length }, degree });
  return entry.fields.length === 0 ? [] : [entry];
}
