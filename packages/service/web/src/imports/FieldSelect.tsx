import type { Schemas } from '../api/Schemas.js';
import { spoken } from '../api/words.js';

type PreviewedColumn = Schemas['ImportPreview']['tables'][number]['columns'][number];

interface FieldSelectProps {
  readonly column: PreviewedColumn;
  readonly fields: readonly string[];
  /** What was said of the column; undefined: nothing. */
  readonly correction: string | null | undefined;
  /** undefined: as it is found. */
  readonly onChange: (field: string | null | undefined) => void;
}

const AS_FOUND = ':found';
const LEFT_OUT = ':left-out';
const WORDS_OF_USE: Readonly<Record<PreviewedColumn['use'], string>> = {
  field: '',
  other: 'Text of the profile',
  apart: 'Kept, not searched',
  sensitive: 'Not read: sensitive',
  left_out: 'Left out',
};

/** How a column is read, to be corrected. */
export function FieldSelect({ column, fields, correction, onChange }: FieldSelectProps) {
  const { heading, number, fields: found, use } = column;
  const asFound = found.map(spoken).join(' + ') || WORDS_OF_USE[use];
  const value = correction === undefined ? AS_FOUND : (correction ?? LEFT_OUT);
  const choose = (chosen: string) => {
    if (chosen === AS_FOUND) onChange(undefined);
    else onChange(chosen === LEFT_OUT ? null : chosen);
  };
  return (
    <select
      class={correction === undefined ? 'mapping-select' : 'mapping-select mapping-said'}
      aria-label={`${heading || `Column ${number}`} is read as`}
      value={value}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value={AS_FOUND}>{correction === undefined ? asFound : 'As it is found'}</option>
      <option value={LEFT_OUT}>Leave it out</option>
      <option value="other">Text of the profile</option>
      {fields.map((field) => (
        <option key={field} value={field}>
          {spoken(field)}
        </option>
      ))}
    </select>
  );
}
