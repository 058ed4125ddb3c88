import type { ExpertFilter, FilterField } from './expertFilter.js';
import type { Schemas } from './Schemas.js';
import type { CodeNames } from './useCodeNames.js';
import { languageName } from './words.js';

/** A value that a field of a filter can have, what it is called, and how many experts it would leave. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly experts: number;
}

/** The values of each field that somebody among the counted has. */
export function filterChoices(
  counts: Schemas['PoolCounts'],
): Readonly<Record<FilterField, readonly Choice[]>> {
  return {
    specialty: counts.specialties.map(ofCode),
    credential: counts.credentials.map(ofCode),
    jurisdiction: counts.jurisdictions.map(ofCode),
    location: counts.locations.map(ofCode),
    language: counts.languages.map(ofCode),
    minYears: counts.years.map((one) => atLeast(one, 'years')),
    hoursPerWeek: counts.hoursPerWeek.map((one) => atLeast(one, 'hours')),
    remote: [{ value: 'true', name: 'Remote', experts: counts.remote }],
  };
}

/** What is filtered by, as a person reads it. */
export function filterWords(
  filter: ExpertFilter,
  counts: Schemas['PoolCounts'],
  names: CodeNames,
): readonly string[] {
  const choices = Object.entries(filterChoices(counts));
  return choices.flatMap(([field, known]) => {
    const value = filter[field as FilterField]?.toString();
    return value === undefined ? [] : [nameOfValue(field as FilterField, value, known, names)];
  });
}

/** What a value is called, whether somebody among the counted has it or not. */
export function nameOfValue(
  field: FilterField,
  value: string,
  known: readonly Choice[],
  names: CodeNames,
): string {
  const otherwise = field === 'language' ? languageName(value) : names.get(value);
  return known.find((one) => one.value === value)?.name ?? otherwise ?? value;
}

function ofCode({ code, name, experts }: Schemas['CodeCount']): Choice {
  return { value: code, name, experts };
}

function atLeast({ from, experts }: Schemas['ThresholdCount'], unit: string): Choice {
  return { value: String(from), name: `${from} ${unit} or more`, experts };
}
