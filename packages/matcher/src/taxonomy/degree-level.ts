import { DEGREE_LEVELS, type DegreeLevel } from '../domain/degree-level.js';
import { CREDENTIALS } from './credentials.js';

/** The highest level that a degree or one of its broader degrees has; undefined for what is no degree. */
export function degreeLevel(code: string): DegreeLevel | undefined {
  const levels = [code, ...CREDENTIALS.ancestors(code)].map((one) => CREDENTIALS.get(one)?.level);
  return DEGREE_LEVELS.findLast((level) => levels.includes(level));
}

/** The place of a degree's level in `DEGREE_LEVELS`; -1 for what is no degree. */
export function degreeRank(code: string): number {
  const level = degreeLevel(code);
  return level === undefined ? -1 : DEGREE_LEVELS.indexOf(level);
}
