import type { ExpertProfile } from '../domain/expert-profile.js';
import type { PartialDate } from '../domain/partial-date.js';
import { overlaps, type Span } from '../domain/span.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { degreeLevel } from '../taxonomy/degree-level.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { foldedWords } from './folded-words.js';

const FIELD_IN_NAME = /\b(?:of|in) (?!Science$|Arts$|Philosophy$|Research$)(?:Science in )?([^,]+)/;
const FIELDS_OF_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  CREDENTIALS.all
    .filter(({ kind }) => kind === 'degree')
    .map(({ code, name }) => {
      const subject = FIELD_IN_NAME.exec(name)?.[1] ?? '';
      const known = SPECIALTIES.find(subject, { abbreviations: false }).map((one) => one.code);
      return [code, known.length > 0 || subject === '' ? known : [foldedWords(subject)]];
    }),
);

/** A degree that a profile states, finished or not. */
export interface HeldDegree {
  /** Code of the taxonomy; it has a level. */
  readonly code: string;
  /** As in `EducationEntry`; empty when the source does not say what was studied. */
  readonly fields: readonly string[];
  /** Whether the source tells of studies that go on or were broken off. */
  readonly inProgress: boolean;
  /** When it was or will be granted. */
  readonly granted?: PartialDate;
  readonly span: Span;
}

/** The degrees of a profile: those of its courses of study, and those stated elsewhere only ("Ada Moor, PhD"). */
export function heldDegrees({ education, credentials }: ExpertProfile): HeldDegree[] {
  const studied = education.flatMap(({ code, fields, inProgress, start, end, span }) => {
    if (code === undefined || degreeLevel(code) === undefined) return [];
    const goesOn = inProgress || (start !== undefined && end === undefined);
    const granted = end !== undefined && { granted: end };
    return [{ code, fields: [...fields, ...fieldOfName(code)], inProgress: goesOn, ...granted, span }];
  });
  const isElsewhere = (span: Span) => !education.some((entry) => overlaps(entry.span, span));
  const stated = credentials
    .filter(({ code, status, span }) => {
      const counts = status !== 'inactive' && degreeLevel(code) !== undefined;
      return counts && isElsewhere(span) && !studied.some((one) => one.code === code);
    })
    .map(({ code, status, span }) => ({
      code,
      fields: fieldOfName(code),
      inProgress: status === 'pending',
      span,
    }));
  return [...studied, ...stated];
}

/**
 * Whether a degree was granted by the day.
 * @param asOf `YYYY-MM-DD`
 */
export function isFinished({ inProgress, granted }: HeldDegree, asOf: string): boolean {
  return !inProgress && (granted === undefined || granted <= asOf.slice(0, granted.length));
}

/** "Master of Business Administration" says what was studied, "Master of Science" does not. */
function fieldOfName(code: string): readonly string[] {
  return FIELDS_OF_NAMES.get(code) ?? [];
}
