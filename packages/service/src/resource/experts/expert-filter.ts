import { ExpertMatchError, makeSpec, type SpecInput } from '@expertmatch/matcher';
import type { ExpertFilter } from '../../contract/expert-filter.js';
import { RequestProblem } from '../../problem/request-problem.js';

type Requirement = Exclude<NonNullable<SpecInput['mustHave']>[number], string>;
/** A requirement, and the field of the query that asks for it. */
type Asked = readonly [field: keyof ExpertFilter, requirement: Requirement];

/**
 * The spec that a filter asks for; undefined when it asks for nothing.
 * @param place where the filter stands in the request: `query`, `filter`
 * Errors: `invalid_request` where a code is none, told as the field that has it.
 */
export function filterSpec(filter: ExpertFilter, place = 'query'): SpecInput | undefined {
  const mustHave = asked(filter).map(([, requirement]) => requirement);
  if (mustHave.length === 0) return undefined;
  try {
    makeSpec({ mustHave }, new Date().toISOString().slice(0, 10));
  } catch (error) {
    throw filterProblem(error, filter, place);
  }
  return { mustHave };
}

function filterProblem(error: unknown, filter: ExpertFilter, place: string): unknown {
  if (!(error instanceof ExpertMatchError) || error.code !== 'invalid_spec') return error;
  const at = Number(/^mustHave\.(\d+)/.exec('path' in error.data ? error.data.path : '')?.[1] ?? 0);
  const [field = 'specialty'] = asked(filter)[at] ?? [];
  const path = `${place}.${field}`;
  return new RequestProblem('invalid_request', `"${path}" is not as it must be`, [
    { path, detail: error.message },
  ]);
}

function asked(filter: ExpertFilter): Asked[] {
  return [...skillsAsked(filter), ...termsAsked(filter)];
}

function skillsAsked({ specialty, credential, jurisdiction, language, minYears }: ExpertFilter): Asked[] {
  const jurisdictions = jurisdiction === undefined ? [] : [jurisdiction];
  return [
    ...given('specialty', specialty, (code) => ({ kind: 'specialty', codes: [code] })),
    ...given('credential', credential, (code) => ({ kind: 'credential', codes: [code], jurisdictions })),
    ...given('language', language, (code) => ({ kind: 'language', code })),
    ...given('minYears', minYears, (years) => ({ kind: 'experience', minYears: years })),
  ];
}

function termsAsked({ location, maxRate, currency = '', hoursPerWeek, remote }: ExpertFilter): Asked[] {
  return [
    ...given('location', location, (region) => ({ kind: 'location', regions: [region] })),
    ...given('maxRate', maxRate, (maxPerHour) => ({ kind: 'rate', maxPerHour, currency })),
    ...given('hoursPerWeek', hoursPerWeek, (hours) => ({ kind: 'availability', hoursPerWeek: hours })),
    ...given('remote', remote, (isRemote) => ({ kind: 'availability', remote: isRemote })),
  ];
}

function given<Value>(
  field: keyof ExpertFilter,
  value: Value | undefined,
  requirement: (value: Value) => Requirement,
): Asked[] {
  return value === undefined ? [] : [[field, requirement(value)]];
}
