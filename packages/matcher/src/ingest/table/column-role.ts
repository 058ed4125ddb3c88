import { COLUMN_HEADINGS } from './column-headings.js';

/** What a column of a table says of a person. */
export type ColumnRole = keyof typeof COLUMN_HEADINGS;

/** All roles. */
export const COLUMN_ROLES = Object.keys(COLUMN_HEADINGS) as readonly ColumnRole[];

const ROLES: ReadonlyMap<string, ColumnRole> = new Map(
  COLUMN_ROLES.flatMap((role) => COLUMN_HEADINGS[role].map((heading) => [heading, role] as const)),
);

/** Words before a heading that say no more than that it is the person's. */
const PERSONAL =
  /^(?:candidate|expert|applicant|person|employee|provider|physician|doctor|nurse|attorney|lawyer|judge|clinician|consultant|member|contact|current|primary|secondary|main|latest|most recent)s? /;

/** The role that folded words name as a heading. */
export function roleOfWords(words: string): ColumnRole | undefined {
  return ROLES.get(words) ?? ROLES.get(words.replace(PERSONAL, ''));
}
