import type { Criterion } from '../domain/criterion.js';
import type { CategoryWeights, ProjectSpec } from '../domain/project-spec.js';
import { CATEGORIES } from '../spec/category-weights.js';

/** A must-have carries twice the share of a nice-to-have within its category. */
const MUST_SHARES = 2;

/** Weights after the categories without a criterion gave theirs to the others; they sum to 1. */
export function appliedWeights({ criteria, weights }: ProjectSpec): CategoryWeights {
  const kinds = new Set(criteria.map(({ kind }) => kind));
  const asked = CATEGORIES.map(
    (category) => [category, kinds.has(category) ? weights[category] : 0] as const,
  );
  const total = asked.reduce((sum, [, weight]) => sum + weight, 0);
  const each =
    total > 0 ? asked : asked.map(([category]) => [category, kinds.has(category) ? 1 : 0] as const);
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

function sharesOf({ necessity }: Criterion): number {
  return necessity === 'must' ? MUST_SHARES : 1;
}
