import { foldHeading, headingUse } from '../record/field-use.js';
import { COLUMN_HEADINGS } from './column-headings.js';

/** What a column of a table says of a person. */
export type ColumnRole = keyof typeof COLUMN_HEADINGS;

const ROLES: ReadonlyMap<string, ColumnRole> = new Map(
  (Object.keys(COLUMN_HEADINGS) as ColumnRole[]).flatMap((role) =>
    COLUMN_HEADINGS[role].map((heading) => [heading, role] as const),
  ),
);

/** Words before a heading that say no more than that it is the person's. */
const PERSONAL =
  /^(?:candidate|expert|applicant|person|employee|provider|physician|doctor|nurse|attorney|lawyer|judge|clinician|consultant|member|contact|current|primary|secondary|main|latest|most recent)s? /;

const NUMBERED = /^(.*\D) (\d{1,2})$/;

/** A column's meaning. `index` tells repeated groups apart: `Degree (2)` is the second course of study. */
export interface Column {
  readonly heading: string;
  readonly role?: ColumnRole;
  /** 1 where the heading has no number. */
  readonly index: number;
}

function roleOf(words: string): ColumnRole | undefined {
  return ROLES.get(words) ?? ROLES.get(words.replace(PERSONAL, ''));
}

/**
 * What a heading means. Spelling with capitals, hyphens, underscores or brackets makes no difference, nor
 * does the name of a table before a dot (`people.first_name`).
 */
export function columnOf(heading: string): Column {
  const folded = foldHeading(heading);
  const [, stem = folded, number = '1'] = NUMBERED.exec(folded) ?? [];
  const role = roleOf(folded) ?? roleOf(stem) ?? roleOf(foldHeading(heading.replace(/^.*\./, '')));
  return { heading: heading.trim(), index: Number(number), ...(role === undefined ? {} : { role }) };
}

const IDENTITY_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'id',
  'name',
  'firstName',
  'middleName',
  'lastName',
  'suffix',
  'email',
  'phone',
  'link',
  'street',
  'postalCode',
]);

/** Whether a column says who a row is about. */
export function isIdentifying({ role }: Column): boolean {
  return role === 'id' || role === 'name' || role === 'lastName' || role === 'email' || role === 'link';
}

/** Whether a column can say something of a person's work. */
export function isProfessionalColumn({ role, heading }: Column): boolean {
  return role === undefined ? heading !== '' && headingUse(heading) === 'rest' : !IDENTITY_ROLES.has(role);
}
