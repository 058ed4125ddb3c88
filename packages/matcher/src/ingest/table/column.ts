import type { FieldUse } from '../record/field-use.js';
import type { ColumnRole } from './column-role.js';

/** A column's meaning. */
export interface Column {
  /** As written; empty where the table has no headings. */
  readonly heading: string;
  /** As a person reads it. */
  readonly label: string;
  /** What it says of a person, in the order in which one cell says it; several where a cell says several things. */
  readonly roles: readonly ColumnRole[];
  /** Tells repeated groups apart: `Degree (2)` is the second course of study. 1 where the heading has no number. */
  readonly index: number;
  /** What becomes of a column without a role. */
  readonly use: FieldUse;
  /** Whether its cells are written in capitals throughout, which then say nothing. */
  readonly isShouted: boolean;
}

const IDENTITY_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'personId',
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

const NAMING_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'personId',
  'id',
  'name',
  'lastName',
  'email',
  'link',
]);

/** Whether a column says who a row is about. */
export function isIdentifying({ roles }: Pick<Column, 'roles'>): boolean {
  return roles.some((role) => NAMING_ROLES.has(role));
}

/** Whether a column can say something of a person's work. */
export function isProfessionalColumn({ roles, heading, use }: Column): boolean {
  return roles.length === 0
    ? heading !== '' && use === 'rest'
    : roles.some((role) => !IDENTITY_ROLES.has(role));
}
