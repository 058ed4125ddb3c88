import type { Schemas } from '../api/Schemas.js';
import type { CodeNames } from '../api/useCodeNames.js';
import { Button } from '../design/Button.js';
import { languageName, placeName } from './criterionLabel.js';
import { type ExpertFilter, NO_FILTER } from './filterInAddress.js';
import './FilterBar.css';

interface FilterBarProps {
  readonly filter: ExpertFilter;
  /** Absent until they are counted. */
  readonly counts: Schemas['PoolCounts'] | undefined;
  readonly names: CodeNames;
  readonly change: (changes: Readonly<Record<string, string | null>>) => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly experts: number;
}

const MAX_CHOICES = 60;

/** Narrows the ranking down; each choice says how many it leaves. */
export function FilterBar({ filter, counts, names, change }: FilterBarProps) {
  const of = (group: readonly Schemas['CodeCount'][] = [], label = (one: Schemas['CodeCount']) => one.name) =>
    group.slice(0, MAX_CHOICES).map((one) => ({ value: one.code, label: label(one), experts: one.experts }));
  const from = (group: readonly Schemas['ThresholdCount'][] = [], unit: string) =>
    group.map((one) => ({ value: `${one.from}`, label: `${one.from}+ ${unit}`, experts: one.experts }));
  const groups: readonly (readonly [keyof ExpertFilter, string, readonly Choice[]])[] = [
    ['specialty', 'Field', of(counts?.specialties)],
    ['credential', 'Credential', of(counts?.credentials)],
    ...(filter.credential === undefined
      ? []
      : [
          [
            'jurisdiction',
            'Where in force',
            of(counts?.jurisdictions, ({ code }) => placeName(code, names)),
          ] as const,
        ]),
    ['location', 'Location', of(counts?.locations, ({ code }) => placeName(code, names))],
    ['language', 'Language', of(counts?.languages, ({ code }) => languageName(code))],
    ['minYears', 'Years', from(counts?.years, 'years')],
    ['hoursPerWeek', 'Hours', from(counts?.hoursPerWeek, 'h a week')],
  ];
  return (
    <search class="filter-bar" aria-label="Filters">
      {groups.map(([name, label, choices]) => (
        <FilterSelect
          key={name}
          label={label}
          value={filter[name]?.toString()}
          choices={choices}
          onChange={(value) =>
            change(name === 'credential' ? { credential: value, jurisdiction: null } : { [name]: value })
          }
        />
      ))}
      <label class="check">
        <input
          type="checkbox"
          checked={filter.remote === true}
          onChange={({ currentTarget }) => change({ remote: currentTarget.checked ? 'true' : null })}
        />
        Remote {counts && <span class="faint">{counts.remote}</span>}
      </label>
      {Object.keys(filter).length > 0 && (
        <Button tone="quiet" onClick={() => change(NO_FILTER)}>
          Clear
        </Button>
      )}
    </search>
  );
}

interface FilterSelectProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string | null) => void;
}

function FilterSelect({ label, value, choices, onChange }: FilterSelectProps) {
  const isListed = value === undefined || choices.some((choice) => choice.value === value);
  return (
    <select
      aria-label={label}
      class={value === undefined ? undefined : 'is-set'}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
    >
      <option value="">{label}</option>
      {!isListed && <option value={value}>{value} (0)</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label} ({choice.experts})
        </option>
      ))}
    </select>
  );
}
