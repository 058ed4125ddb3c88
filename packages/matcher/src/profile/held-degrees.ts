import type { ExpertProfile } from '../domain/expert-profile.js';
import type { PartialDate } from '../domain/partial-date.js';
import type { Span } from '../domain/span.js';
import { degreeLevel } from '../taxonomy/degree-level.js';

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
    return [{ code, fields, inProgress: goesOn, ...(end !== undefined && { granted: end }), span }];
  });
  const isElsewhere = (span: Span) =>
    !education.some((entry) => entry.span.start < span.end && span.start < entry.span.end);
  const stated = credentials
    .filter(({ code, status, span }) => {
      const counts = status !== 'inactive' && degreeLevel(code) !== undefined;
      return counts && isElsewhere(span) && !studied.some((one) => one.code === code);
    })
    .map(({ code, status, span }) => ({ code, fields: [], inProgress: status === 'pending', span }));
  return [...studied, ...stated];
}

/**
 * Whether a degree was granted by the day.
 * @param asOf `YYYY-MM-DD`
 */
export function isFinished({ inProgress, granted }: HeldDegree, asOf: string): boolean {
  return !inProgress && (granted === undefined || granted <= asOf.slice(0, granted.length));
}
