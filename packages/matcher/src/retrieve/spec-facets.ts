import type {
  AvailabilityCriterion,
  CredentialCriterion,
  Criterion,
  EducationCriterion,
  ExperienceCriterion,
  LocationCriterion,
  RateCriterion,
  SkillCriterion,
  SpecialtyCriterion,
  TitleCriterion,
} from '../domain/criterion.js';
import { DEGREE_LEVELS } from '../domain/degree-level.js';
import type { ProjectSpec } from '../domain/project-spec.js';
import { tellingWords } from '../profile/compare-titles.js';
import { askedTitles } from '../profile/position-title.js';
import { Bitset } from '../search/bitset.js';
import type { SearchIndex } from '../search/search-index.js';
import { credentialKinds } from '../taxonomy/credential-kinds.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { professionsAsked } from '../taxonomy/professions.js';
import { SKILLS } from '../taxonomy/skills.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { RATE_STEP } from './facet-keys.js';

/** Where facets are looked up. */
interface FacetScope {
  /** The experts that have one of the facets. */
  having(...keys: readonly string[]): Bitset;
  readonly everyone: Bitset;
  /** The day to judge by, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** What the facets tell of a criterion: who may satisfy it, and whose profiles say nothing that rules it out. */
interface CriterionFacets {
  readonly has: Bitset;
  readonly silent: Bitset;
}

/** What the facets tell of a spec. */
export interface SpecFacets {
  readonly everyone: Bitset;
  /** One for each criterion, in their order; undefined for those of which facets tell nothing. */
  readonly byCriterion: readonly (CriterionFacets | undefined)[];
}

/** Looks every criterion up, in their order. */
export function specFacets(
  { criteria, asOf }: ProjectSpec,
  { facets, everyone }: Pick<SearchIndex, 'facets' | 'everyone'>,
): SpecFacets {
  const scope = { having: (...keys: readonly string[]) => facets.having(...keys), everyone, asOf };
  return { everyone, byCriterion: criteria.map((criterion) => criterionFacets(criterion, scope)) };
}

/** Looks a criterion up; undefined for those of which facets tell nothing. */
function criterionFacets(criterion: Criterion, scope: FacetScope): CriterionFacets | undefined {
  switch (criterion.kind) {
    case 'credential':
      return credentialFacets(criterion, scope);
    case 'specialty':
      return specialtyFacets(criterion, scope);
    case 'title':
      return titleFacets(criterion, scope);
    case 'skill':
      return skillFacets(criterion, scope);
    case 'language':
      return told(
        scope,
        [criterion.code, ...(criterion.alternatives ?? [])].map((code) => `language:${code}`),
        ['languages'],
      );
    case 'location':
      return locationFacets(criterion, scope);
    case 'rate':
      return rateFacets(criterion, scope);
    case 'availability':
      return availabilityFacets(criterion, scope);
    case 'experience':
      return experienceFacets(criterion, scope);
    case 'education':
      return educationFacets(criterion, scope);
    case 'text':
      return undefined;
  }
}

/** Those with one of the keys, and those without any of the keys that would make the lack of them known. */
function told(scope: FacetScope, keys: readonly string[], telling: readonly string[]): CriterionFacets {
  return { has: scope.having(...keys), silent: scope.everyone.andNot(scope.having(...telling)) };
}

function credentialFacets(
  { codes, jurisdictions, specialty, orSpecialties = [] }: CredentialCriterion,
  scope: FacetScope,
): CriterionFacets {
  const kinds = credentialKinds(codes);
  const held = codes.flatMap((code) => {
    const anywhere = jurisdictions.length === 0 || CREDENTIALS.get(code)?.jurisdictional === false;
    return anywhere
      ? [`credential:${code}`]
      : [...jurisdictions, '?'].map((place) => `credential:${code}@${place}`);
  });
  const { has, silent } = told(
    scope,
    held,
    kinds.map((kind) => `credential-kind:${kind}`),
  );
  const titled = jurisdictions.length === 0 ? professionsAsked(codes).map((one) => `titled:${one}`) : [];
  const proved = specialty === undefined ? has : has.and(boardBits([specialty, ...orSpecialties], scope));
  return { has: proved.or(scope.having(...titled)), silent };
}

function boardBits(specialties: readonly string[], scope: FacetScope): Bitset {
  const fields = specialties.map((one) => `board:${one}`);
  const broader = specialties.flatMap((one) => SPECIALTIES.ancestors(one).map((code) => `board-in:${code}`));
  return scope.having(...fields, 'board:?', ...broader);
}

function specialtyFacets({ codes }: SpecialtyCriterion, scope: FacetScope): CriterionFacets {
  const named = codes.map((code) => `specialty:${code}`);
  const broader = codes.flatMap((code) => SPECIALTIES.ancestors(code).map((one) => `practises:${one}`));
  const settings = codes.every((code) => SPECIALTIES.get(code)?.setting === true);
  return told(scope, [...named, ...broader], settings ? [] : ['practises']);
}

/** Those with all words without which no title is near, and those without any title. */
function titleFacets({ titles }: TitleCriterion, scope: FacetScope): CriterionFacets {
  const has = askedTitles(titles)
    .map((title) => tellingWords(title).map((word) => scope.having(`title:${word}`)))
    .flatMap(([first, ...others]) => (first === undefined ? [] : others.reduce((a, b) => a.and(b), first)))
    .reduce((a, b) => a.or(b), new Bitset());
  return { has, silent: scope.everyone.andNot(scope.having('titled')) };
}

function skillFacets({ codes }: SkillCriterion, scope: FacetScope): CriterionFacets {
  const named = codes.map((code) => `skill:${code}`);
  const broader = codes.flatMap((code) => SKILLS.ancestors(code).map((one) => `names-skill:${one}`));
  return { has: scope.having(...named, ...broader), silent: scope.everyone };
}

function locationFacets({ regions }: LocationCriterion, scope: FacetScope): CriterionFacets {
  if (regions.length === 0) return { has: scope.having('located'), silent: scope.everyone };
  const within = regions.map((region) => `place:${region}`);
  const around = regions.map((region) => `lives-in:${region.split('-')[0]}`);
  return told(scope, [...within, ...around], ['located']);
}

function rateFacets({ maxPerHour, currency }: RateCriterion, scope: FacetScope): CriterionFacets {
  const steps = range(0, Math.floor(maxPerHour / RATE_STEP)).map((step) => `rate:${currency}:${step}`);
  return told(scope, steps, [`rated:${currency}`]);
}

function availabilityFacets(
  { hoursPerWeek, remote }: AvailabilityCriterion,
  scope: FacetScope,
): CriterionFacets {
  const enough = range(Math.floor((hoursPerWeek ?? 0) / 2), 168).map((hours) => `hours:${hours}`);
  const hours = told(scope, enough, ['hours']);
  const allowed = hours.has.or(hours.silent);
  const silent = remote === true ? allowed.andNot(scope.having('on-site')) : allowed;
  return { has: scope.having('available').and(silent), silent };
}

function experienceFacets(
  { minYears, withinYears }: ExperienceCriterion,
  scope: FacetScope,
): CriterionFacets {
  const today = Number(scope.asOf.slice(0, 4));
  const latest = today - Math.floor(minYears / 2) + 1;
  const since = range(latest - 90, latest).map((year) => `since:${year}`);
  const { has, silent } = told(scope, since, ['dated']);
  if (withinYears === undefined) return { has, silent };
  const until = range(today - Math.ceil(withinYears), today + 90).map((year) => `until:${year}`);
  return { has: has.and(scope.having('until:now', ...until)), silent };
}

function educationFacets({ minLevel }: EducationCriterion, scope: FacetScope): CriterionFacets {
  const enough = DEGREE_LEVELS.slice(DEGREE_LEVELS.indexOf(minLevel)).map((level) => `degree:${level}`);
  return told(scope, enough, ['studied']);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, k) => from + k);
}
