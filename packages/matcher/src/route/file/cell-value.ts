import type { z } from 'zod';

/** What a field of a record may be. */
export type FieldSchema = z.core.JSONSchema.BaseSchema | boolean;

const YES = /^(?:true|yes|1)$/i;
const NO = /^(?:false|no|0)$/i;

/**
 * What a cell stands for in a field: a number, yes or no, a list with `;` between its items, else the text. A cell with a
 * JSON object or array is that. What is not of the field's form is left as text, for the check that follows to refuse.
 */
export function cellValue(cell: string, schema: FieldSchema): unknown {
  const type = typeof schema === 'boolean' ? undefined : schema.type;
  if (/^[[{]/.test(cell)) return parsed(cell);
  if (type === 'array') return items(cell);
  if (type === 'number' || type === 'integer') return /^[+-]?[\d.]+$/.test(cell) ? Number(cell) : cell;
  if (type !== 'boolean') return cell;
  if (YES.test(cell)) return true;
  return NO.test(cell) ? false : cell;
}

function items(cell: string): string[] {
  return cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function parsed(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}
