import type { Schemas } from '../../api/Schemas.js';
import { Button } from '../../design/Button.js';
import { Field } from '../../design/Field.js';
import { inDigits } from '../../design/inDigits.js';
import { type Choice, choicesOf, FILTER_FIELDS, type FilterField, type FilterQuery } from './filter.js';

const LABELS: Readonly<Record<FilterField, string>> = {
  specialty: 'Field of work',
  credential: 'Credential',
  jurisdiction: 'In force in',
  location: 'Location',
  language: 'Language',
  minYears: 'Years of work',
  hoursPerWeek: 'Hours a week',
  remote: 'Works from',
};

interface ExpertFiltersProps {
  readonly filter: FilterQuery;
  /** Undefined until the pool is counted. */
  readonly counts: Schemas['PoolCounts'] | undefined;
  readonly onChange: (field: FilterField, value: string) => void;
  readonly onClear: () => void;
}

/** What the pool can be filtered by, each choice with how many it would leave. */
export function ExpertFilters({ filter, counts, onChange, onClear }: ExpertFiltersProps) {
  const used = Object.keys(filter).length;
  const choices = counts && choicesOf(counts);
  return (
    <details class="expert-filters" open={matchMedia('(width > 64rem)').matches}>
      <summary>Filters{used > 0 && <span class="faint"> · {used} in use</span>}</summary>
      <form class="stack" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
        {FILTER_FIELDS.map((field) => (
          <FilterSelect
            key={field}
            label={LABELS[field]}
            value={filter[field] ?? ''}
            choices={choices?.[field] ?? []}
            isDisabled={field === 'jurisdiction' && filter.credential === undefined}
            onChange={(value) => onChange(field, value)}
          />
        ))}
        <Button tone="quiet" disabled={used === 0} onClick={onClear}>
          Clear the filters
        </Button>
      </form>
    </details>
  );
}

interface FilterSelectProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly isDisabled: boolean;
  readonly onChange: (value: string) => void;
}

function FilterSelect({ label, value, choices, isDisabled, onChange }: FilterSelectProps) {
  const isKnown = value === '' || choices.some((one) => one.value === value);
  return (
    <Field label={label}>
      <select
        value={value}
        disabled={isDisabled}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        <option value="">{isDisabled ? 'Choose a credential first' : 'Any'}</option>
        {!isKnown && <option value={value}>{value} (0)</option>}
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name} ({inDigits(one.experts)})
          </option>
        ))}
      </select>
    </Field>
  );
}
