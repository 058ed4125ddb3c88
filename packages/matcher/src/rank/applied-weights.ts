import type { Category } from '../domain/criterion.js';
import { ExpertMatchError } from '../domain/expert-match-error.js';
import type { CategoryWeights, ProjectSpec } from '../domain/project-spec.js';
import { CATEGORIES } from '../spec/category-weights.js';

const MILLION = 1_000_000;

/**
 * Weights after the categories without a criterion gave theirs to the others; they sum to 1.
 * Errors: `invalid_spec` when there is no criterion.
 */
export function appliedWeights({ criteria, weights }: ProjectSpec): CategoryWeights {
  if (criteria.length === 0) {
    const message = 'the spec at "criteria" cannot be ranked with: it has no requirement, give it one';
    throw new ExpertMatchError('invalid_spec', { path: 'criteria' }, message);
  }
  const spoken = new Set(criteria.map(({ kind }) => kind));
  const asked = CATEGORIES.map(
    (category) => [category, spoken.has(category) ? weights[category] : 0] as const,
  );
  const even = CATEGORIES.map((category) => [category, spoken.has(category) ? 1 : 0] as const);
  const each = asked.some(([, weight]) => weight > 0) ? asked : even;
  const sum = each.reduce((all, [, weight]) => all + weight, 0);
  return Object.fromEntries(each.map(([category, weight]) => [category, weight / sum])) as CategoryWeights;
}

/**
 * Weight of each criterion, in their order: its category's, in equal shares. Whole millionths that sum to 1, so
 * that the points of a profile that meets everything are exactly 100.
 */
export function criterionWeights(spec: ProjectSpec): number[] {
  const byCategory = appliedWeights(spec);
  const shares = new Map<Category, number>();
  for (const { kind } of spec.criteria) shares.set(kind, (shares.get(kind) ?? 0) + 1);
  return inMillionths(spec.criteria.map(({ kind }) => byCategory[kind] / (shares.get(kind) ?? 1)));
}

/** Rounds the running sums rather than the weights, so that no rounding is lost. */
function inMillionths(weights: readonly number[]): number[] {
  let sum = 0;
  return weights.map((weight) => {
    const before = Math.round(sum * MILLION);
    sum += weight;
    return (Math.round(sum * MILLION) - before) / MILLION;
  });
}
