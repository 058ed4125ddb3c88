import { z } from 'zod';
import { ExpertMatchError } from '../../domain/expert-match-error.js';
import { COLUMN_ROLES, type ColumnRole } from './column-role.js';

const FIELDS: readonly string[] = COLUMN_ROLES;
/** A column whose text is kept with the profile as it is. */
const OTHER = 'other';

const fieldSchema = z.string().refine((field) => field === OTHER || FIELDS.includes(field), {
  error: ({ input }) =>
    `"${String(input)}" is no field: use one of ${[...FIELDS, OTHER].join(', ')}, or null to leave the column out`,
});

/** How the columns of tables are to be read, as a mapping file has it. */
export const columnMappingSchema = z.strictObject({
  /**
   * By heading, spelling aside, or by number from the left (`#3`): the field or fields that a column says, `other` for
   * text kept as it is, null for nothing. Columns that are not named here are mapped by heading and content.
   */
  columns: z.record(z.string(), z.union([fieldSchema, z.array(fieldSchema).min(1), z.null()])).default({}),
  /** The heading of the column whose rows are one person's where it says the same. */
  join: z.string().min(1).optional(),
});

/** A mapping as it is given: `{ "columns": { "Fach": "specialty", "Notes": null }, "join": "nid" }`. */
export type ColumnMapping = z.input<typeof columnMappingSchema>;

/** What a mapping says of one column. */
export interface GivenColumn {
  readonly heading: string;
  readonly roles: readonly ColumnRole[];
  readonly use: 'rest' | 'dropped';
}

/** A mapping, checked. */
export interface GivenMapping {
  readonly columns: readonly GivenColumn[];
  readonly join?: string;
}

/**
 * Checks a mapping.
 * @param join a heading that counts before the mapping's own
 * @throws {ExpertMatchError} `invalid_mapping`
 */
export function givenMapping(mapping: ColumnMapping = {}, join?: string): GivenMapping {
  const { success, data, error } = columnMappingSchema.safeParse(mapping);
  if (!success) throw invalidMapping(error);
  const columns = Object.entries(data.columns).map(([heading, field]): GivenColumn => {
    const fields = field === null ? [] : [field].flat();
    const roles = COLUMN_ROLES.filter((role) => fields.includes(role));
    return { heading, roles, use: field === null ? 'dropped' : 'rest' };
  });
  const by = join ?? data.join;
  return { columns, ...(by !== undefined && { join: by }) };
}

function invalidMapping({ issues }: z.ZodError): ExpertMatchError {
  const [issue] = issues;
  const path = issue?.path.map(String).join('.') ?? '';
  const message = `the mapping of columns cannot be used: ${path === '' ? '' : `${path}: `}${issue?.message ?? ''}`;
  return new ExpertMatchError('invalid_mapping', { path }, message);
}
