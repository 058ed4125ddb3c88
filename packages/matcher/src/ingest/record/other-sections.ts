import { fieldHeading, fieldUse } from './field-use.js';
import { sectionOf } from './json-sections.js';
import type { RecordSection } from './person-record.js';

/** A field of no known meaning: its key, and its values as plain text. */
export interface OtherField {
  readonly key: string;
  readonly values: readonly string[];
}

/** Fields of no known meaning as `Heading: value` lines. What must not count is left out. */
export function otherSections(
  fields: readonly OtherField[],
): Record<'rest' | 'unused', readonly RecordSection[]> {
  const lines: Record<'rest' | 'unused', string[]> = { rest: [], unused: [] };
  for (const { key, values } of fields) {
    const use = fieldUse(key, values.join(' '));
    if (use !== 'dropped') lines[use].push(`${fieldHeading(key)}: ${values.join(', ')}`);
  }
  return { rest: sectionOf('Other', lines.rest), unused: sectionOf('Not used', lines.unused) };
}
