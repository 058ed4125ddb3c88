import type { EducationCriterion } from '../../domain/criterion.js';
import { DEGREE_LEVELS } from '../../domain/degree-level.js';
import type { ExpertProfile } from '../../domain/expert-profile.js';
import { type HeldDegree, heldDegrees, isFinished } from '../../profile/held-degrees.js';
import { CREDENTIALS } from '../../taxonomy/credentials.js';
import { degreeRank } from '../../taxonomy/degree-level.js';
import { SPECIALTIES } from '../../taxonomy/specialties.js';
import { anyOf } from '../../taxonomy/spoken-list.js';
import { better, type Judgement, met, missing, partial, unknown } from '../judgement.js';
import { studyName, wantedDegree } from '../wanted-degree.js';

/** Value of a degree high enough of which the profile does not say the field, or says another. */
const UNSTATED_FIELD = 0.6;
const OTHER_FIELD = 0.4;
/** Value of a degree high enough that is not finished. */
const IN_PROGRESS = 0.3;

/**
 * Whether the profile states a finished degree of the level or above, in one of the fields where some are asked for.
 * One in another field, or one in progress, satisfies in part. A profile with lower degrees only lacks it; one that
 * states no degree says nothing.
 */
export function judgeEducation(
  criterion: EducationCriterion,
  profile: ExpertProfile,
  asOf: string,
): Judgement {
  const degrees = heldDegrees(profile)
    .map((one) => ({ ...one, inProgress: !isFinished(one, asOf) }))
    .flatMap(withImplied);
  if (degrees.length === 0)
    return unknown(`The profile states no degree; ${wantedDegree(criterion)} is asked for.`);
  const wanted = DEGREE_LEVELS.indexOf(criterion.minLevel);
  const enough = degrees.filter(({ code }) => degreeRank(code) >= wanted);
  if (enough.length > 0) return enough.map((one) => judgeDegree(one, criterion)).reduce(better);
  const highest = degrees.reduce((a, b) => (degreeRank(b.code) > degreeRank(a.code) ? b : a));
  return missing(
    `The highest degree stated is ${nameOf(highest)}; ${wantedDegree(criterion)} is asked for.`,
    [highest.span],
  );
}

/** Who studies for a degree has the one that it builds on. */
function withImplied(degree: HeldDegree): HeldDegree[] {
  if (!degree.inProgress) return [degree];
  const implied = CREDENTIALS.get(degree.code)?.implies ?? [];
  return [degree, ...implied.map((code) => ({ code, fields: [], inProgress: false, span: degree.span }))];
}

function judgeDegree(degree: HeldDegree, criterion: EducationCriterion): Judgement {
  const { fields, inProgress, span } = degree;
  const name = nameOf(degree);
  if (inProgress)
    return partial(IN_PROGRESS, `Studies for ${name}; the profile does not say that it is finished.`, [span]);
  const said = `Has ${name}`;
  if (criterion.fields.length === 0 || fields.some((field) => isAsked(field, criterion)))
    return met(`${said}.`, [span]);
  const wanted = anyOf(criterion.fields.map(studyName));
  return fields.length === 0
    ? partial(UNSTATED_FIELD, `${said}; the profile does not say whether in ${wanted}.`, [span])
    : partial(OTHER_FIELD, `${said}, not in ${wanted}.`, [span]);
}

function isAsked(studied: string, { fields, orRelated }: EducationCriterion): boolean {
  if (fields.some((asked) => SPECIALTIES.isA(studied, asked) || hasWords(studied, asked))) return true;
  const area = SPECIALTIES.get(studied)?.field;
  return (
    orRelated === true && area !== undefined && fields.some((one) => SPECIALTIES.get(one)?.field === area)
  );
}

/** "American history" is history. */
function hasWords(studied: string, asked: string): boolean {
  const words = studied.split('-');
  return asked.split('-').every((word) => words.includes(word));
}

function nameOf({ code, fields }: HeldDegree): string {
  const name = CREDENTIALS.get(code)?.name ?? code;
  return fields.length === 0 ? `"${name}"` : `"${name}" in ${fields.map(studyName).join(' and ')}`;
}
