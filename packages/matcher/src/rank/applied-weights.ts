import type { Category, Criterion } from '../domain/criterion.js';
import type { CategoryWeights, ProjectSpec } from '../domain/project-spec.js';
import { CATEGORIES } from '../spec/category-weights.js';

/** A must-have carries twice the share of a nice-to-have within its category. */
const MUST_SHARES = 2;

/** A category in which nothing is a must counts for half: a wish in passing must not outweigh a condition. */
const WISHES_ONLY = 0.5;

/** Weights after the categories without a criterion gave theirs to the others; they sum to 1. */
export function appliedWeights({ criteria, weights }: ProjectSpec): CategoryWeights {
  const parts = CATEGORIES.map((category) => [category, partOf(category, criteria)] as const);
  const asked = parts.map(([category, part]) => [category, weights[category] * part] as const);
  const each = asked.some(([, weight]) => weight > 0) ? asked : parts;
  const sum = each.reduce((all, [, weight]) => all + weight, 0);
  return Object.fromEntries(each.map(([category, weight]) => [category, weight / sum])) as CategoryWeights;
}

/** Weight of each criterion, in their order: its category's, divided by shares; they sum to 1. */
export function criterionWeights(spec: ProjectSpec): number[] {
  const byCategory = appliedWeights(spec);
  const shares = new Map<string, number>();
  for (const one of spec.criteria) shares.set(one.kind, (shares.get(one.kind) ?? 0) + sharesOf(one));
  return spec.criteria.map((one) => (byCategory[one.kind] * sharesOf(one)) / (shares.get(one.kind) ?? 1));
}

function partOf(category: Category, criteria: readonly Criterion[]): number {
  const own = criteria.filter(({ kind }) => kind === category);
  if (own.length === 0) return 0;
  return own.some(({ necessity }) => necessity === 'must') ? 1 : WISHES_ONLY;
}

function sharesOf({ necessity }: Criterion): number {
  return necessity === 'must' ? MUST_SHARES : 1;
}
