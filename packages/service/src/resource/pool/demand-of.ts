import {
  type CodeCount,
  type Criterion,
  type PoolCounts,
  type ProjectSpec,
  type TaxonomyKind,
  taxonomyCodes,
} from '@expertmatch/matcher';

/** What projects ask for of one kind, beside how many experts state it. */
interface Demand {
  readonly code: string;
  readonly name: string;
  readonly projects: number;
  /** Projects for which it is a must. */
  readonly required: number;
  readonly experts: number;
}

/** What some projects ask for, what most ask for first, beside the experts of a pool. */
export function demandOf(specs: readonly ProjectSpec[], pool: PoolCounts) {
  const asked = (kind: TaxonomyKind, supply: readonly CodeCount[], codesOf: CodesOf) =>
    demands(specs, codesOf, supply, namesOf(kind));
  return {
    projects: specs.length,
    specialties: asked('specialty', pool.specialties, (one) => (one.kind === 'specialty' ? one.codes : [])),
    credentials: asked('credential', pool.credentials, (one) => (one.kind === 'credential' ? one.codes : [])),
    jurisdictions: asked('place', pool.jurisdictions, (one) =>
      one.kind === 'credential' ? one.jurisdictions : [],
    ),
  };
}

type CodesOf = (criterion: Criterion) => readonly string[];

function demands(
  specs: readonly ProjectSpec[],
  codesOf: CodesOf,
  supply: readonly CodeCount[],
  names: ReadonlyMap<string, string>,
): Demand[] {
  const experts = new Map(supply.map((one) => [one.code, one.experts]));
  const askedIn = specs.map(({ criteria }) => new Set(criteria.flatMap(codesOf)));
  const requiredIn = specs.map(
    ({ criteria }) => new Set(criteria.filter(({ necessity }) => necessity === 'must').flatMap(codesOf)),
  );
  const codes = new Set(askedIn.flatMap((some) => [...some]));
  const found = Array.from(codes, (code): Demand => {
    const projects = askedIn.filter((some) => some.has(code)).length;
    const required = requiredIn.filter((some) => some.has(code)).length;
    return { code, name: names.get(code) ?? code, projects, required, experts: experts.get(code) ?? 0 };
  });
  return found.sort((a, b) => b.projects - a.projects || (a.code < b.code ? -1 : 1));
}

function namesOf(kind: TaxonomyKind): ReadonlyMap<string, string> {
  return new Map(taxonomyCodes(kind).map(({ code, name }) => [code, name]));
}
