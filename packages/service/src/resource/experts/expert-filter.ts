import { ExpertMatchError, type SpecInput } from '@expertmatch/matcher';
import type { ExpertFilter } from '../../contract/experts.js';
import { RequestProblem } from '../../problem/request-problem.js';

type Requirement = Exclude<NonNullable<SpecInput['mustHave']>[number], string>;
/** A requirement, and the field of the query that asks for it. */
type Asked = readonly [field: keyof ExpertFilter, requirement: Requirement];

/** The spec that a filter asks for; undefined when it asks for nothing. */
export function filterSpec(filter: ExpertFilter): SpecInput | undefined {
  const mustHave = asked(filter).map(([, requirement]) => requirement);
  return mustHave.length === 0 ? undefined : { mustHave };
}

/** A code that nobody knows, told as the field of the query that has it; other errors as they are. */
export function filterProblem(error: unknown, filter: ExpertFilter): unknown {
  if (!(error instanceof ExpertMatchError) || error.code !== 'invalid_spec') return error;
  const at = Number(/^mustHave\.(\d+)/.exec('path' in error.data ? error.data.path : '')?.[1] ?? 0);
  const [field = 'specialty'] = asked(filter)[at] ?? [];
  const errors = [{ path: `query.${field}`, detail: error.message }];
  return new RequestProblem('invalid_request', `"query.${field}" is not as it must be`, errors);
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
