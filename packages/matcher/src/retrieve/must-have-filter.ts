import type {
  AvailabilityCriterion,
  CredentialCriterion,
  Criterion,
  ExperienceCriterion,
  LocationCriterion,
  RateCriterion,
  SpecialtyCriterion,
} from '../domain/criterion.js';
import type { ProjectSpec } from '../domain/project-spec.js';
import { Bitset } from '../search/bitset.js';
import type { FacetIndex } from '../search/facet-index.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { RATE_STEP } from './facet-keys.js';

/** What a filter may look at. */
interface Scope {
  readonly facets: FacetIndex;
  /** Every expert. */
  readonly all: Bitset;
  readonly asOf: string;
}

/**
 * The experts that no must-have rules out by its facets. Never leaves out an expert whom the criteria
 * themselves would let pass; dates and exact amounts are judged by the criteria.
 */
export function mustHaveFilter(spec: ProjectSpec, facets: FacetIndex, all: Bitset): Bitset {
  const scope = { facets, all, asOf: spec.asOf };
  return spec.criteria
    .filter(({ necessity }) => necessity === 'must')
    .reduce((allowed, criterion) => allowed.and(notMissing(criterion, scope)), all);
}

/** Has one of the keys, or none of the keys that would make the lack of them known. */
function notMissing(criterion: Criterion, scope: Scope): Bitset {
  switch (criterion.kind) {
    case 'credential':
      return credentialFilter(criterion, scope);
    case 'specialty':
      return specialtyFilter(criterion, scope);
    case 'language':
      return hasOrSilent(scope, [`language:${criterion.code}`], ['languages']);
    case 'location':
      return locationFilter(criterion, scope);
    case 'rate':
      return rateFilter(criterion, scope);
    case 'availability':
      return availabilityFilter(criterion, scope);
    case 'experience':
      return experienceFilter(criterion, scope);
    case 'skill':
    case 'text':
      return scope.all;
  }
}

function hasOrSilent(scope: Scope, keys: readonly string[], telling: readonly string[]): Bitset {
  return union(scope, keys)
    .or(scope.all.andNot(union(scope, telling)))
    .and(scope.all);
}

function union({ facets }: Scope, keys: readonly string[]): Bitset {
  return keys.reduce((set, key) => set.or(facets.bits(key)), new Bitset());
}

function credentialFilter({ codes, jurisdictions, specialty }: CredentialCriterion, scope: Scope): Bitset {
  const kinds = [...new Set(codes.flatMap((code) => CREDENTIALS.get(code)?.kind ?? []))];
  const places =
    jurisdictions.length === 0 || CREDENTIALS.get(codes[0] ?? '')?.jurisdictional === false
      ? undefined
      : [...jurisdictions, '?'];
  const held = codes.flatMap((code) =>
    places ? places.map((place) => `credential:${code}@${place}`) : [`credential:${code}`],
  );
  const silent = scope.all.andNot(
    union(
      scope,
      kinds.map((kind) => `credential-kind:${kind}`),
    ),
  );
  const inField = specialty === undefined ? scope.all : boardFilter(specialty, scope);
  return union(scope, held).and(inField).or(silent).and(scope.all);
}

function boardFilter(specialty: string, scope: Scope): Bitset {
  const broader = SPECIALTIES.ancestors(specialty).map((one) => `board-in:${one}`);
  return union(scope, [`board:${specialty}`, 'board:?', ...broader]);
}

function specialtyFilter({ codes }: SpecialtyCriterion, scope: Scope): Bitset {
  const named = codes.map((code) => `specialty:${code}`);
  const broader = codes.flatMap((code) => SPECIALTIES.ancestors(code).map((one) => `practises:${one}`));
  return hasOrSilent(scope, [...named, ...broader], ['practises']);
}

function locationFilter({ regions }: LocationCriterion, scope: Scope): Bitset {
  if (regions.length === 0) return scope.all;
  const within = regions.map((region) => `place:${region}`);
  const around = regions.map((region) => `lives-in:${region.split('-')[0]}`);
  return hasOrSilent(scope, [...within, ...around], ['located']);
}

function rateFilter({ maxPerHour, currency }: RateCriterion, scope: Scope): Bitset {
  const steps = range(0, Math.floor(maxPerHour / RATE_STEP)).map((step) => `rate:${currency}:${step}`);
  return hasOrSilent(scope, steps, [`rated:${currency}`]);
}

function availabilityFilter({ hoursPerWeek, remote }: AvailabilityCriterion, scope: Scope): Bitset {
  const enough =
    hoursPerWeek === undefined
      ? scope.all
      : hasOrSilent(
          scope,
          range(Math.floor(hoursPerWeek / 2), 168).map((hours) => `hours:${hours}`),
          ['hours'],
        );
  return remote === true ? enough.andNot(scope.facets.bits('on-site')) : enough;
}

function experienceFilter({ minYears }: ExperienceCriterion, scope: Scope): Bitset {
  const latest = Number(scope.asOf.slice(0, 4)) - Math.floor(minYears / 2) + 1;
  return hasOrSilent(
    scope,
    range(latest - 90, latest).map((year) => `since:${year}`),
    ['dated'],
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, k) => from + k);
}
