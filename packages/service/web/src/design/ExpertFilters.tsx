import {
  type ExpertFilter,
  FILTER_FIELDS,
  type FilterField,
  filterChange,
  NO_FILTER,
} from '../api/expertFilter.js';
import { type Choice, filterChoices, filterWords, nameOfValue } from '../api/filterChoices.js';
import type { Schemas } from '../api/Schemas.js';
import { useCodeNames } from '../api/useCodeNames.js';
import { Button } from './Button.js';
import { Field } from './Field.js';
import { inDigits } from './inDigits.js';
import './ExpertFilters.css';

const LABELS: Readonly<Record<FilterField, string>> = {
  specialty: 'Specialty',
  credential: 'Credential',
  jurisdiction: 'In force in',
  location: 'Location',
  language: 'Language',
  minYears: 'Years of work',
  hoursPerWeek: 'Hours a week',
  remote: 'Works from',
};

interface ExpertFiltersProps {
  readonly filter: ExpertFilter;
  /** Absent until they are counted. */
  readonly counts: Schemas['PoolCounts'] | undefined;
  /** Whether the choices are seen at first. */
  readonly isOpen: boolean;
  /** Takes changes of the address. */
  readonly onChange: (changes: Readonly<Record<string, string | null>>) => void;
}

/** What experts can be filtered by, each choice with how many it would leave. */
export function ExpertFilters({ filter, counts, isOpen, onChange }: ExpertFiltersProps) {
  const names = useCodeNames();
  const choices = counts && filterChoices(counts);
  const inUse = counts ? filterWords(filter, counts, names) : [];
  return (
    <details class="expert-filters" open={isOpen}>
      <summary>
        Filters{inUse.length > 0 && <span class="expert-filters-used">: {inUse.join(', ')}</span>}
      </summary>
      <form aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
        {FILTER_FIELDS.map((field) => (
          <FilterSelect
            key={field}
            label={LABELS[field]}
            value={filter[field]?.toString() ?? ''}
            nameOf={(value) => nameOfValue(field, value, choices?.[field] ?? [], names)}
            choices={choices?.[field] ?? []}
            isDisabled={field === 'jurisdiction' && filter.credential === undefined}
            onChange={(value) => onChange(filterChange(field, value))}
          />
        ))}
        <Button tone="quiet" disabled={Object.keys(filter).length === 0} onClick={() => onChange(NO_FILTER)}>
          Clear the filters
        </Button>
      </form>
    </details>
  );
}

interface FilterSelectProps {
  readonly label: string;
  readonly value: string;
  /** What a value is called that is none of the choices. */
  readonly nameOf: (value: string) => string;
  readonly choices: readonly Choice[];
  readonly isDisabled: boolean;
  readonly onChange: (value: string) => void;
}

function FilterSelect({ label, value, nameOf, choices, isDisabled, onChange }: FilterSelectProps) {
  const isKnown = value === '' || choices.some((one) => one.value === value);
  return (
    <Field label={label}>
      <select
        value={value}
        disabled={isDisabled}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        <option value="">{isDisabled ? 'Credential first' : 'Any'}</option>
        {!isKnown && <option value={value}>{nameOf(value)} (0)</option>}
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name} ({inDigits(one.experts)})
          </option>
        ))}
      </select>
    </Field>
  );
}
