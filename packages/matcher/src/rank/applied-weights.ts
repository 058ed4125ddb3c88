import type { Category, Criterion } from '../domain/criterion.js';
import { ExpertMatchError } from '../domain/expert-match-error.js';
import type { CategoryWeights, ProjectSpec } from '../domain/project-spec.js';
import { CATEGORIES } from '../spec/category-weights.js';

/** How much more a condition counts than a wish. */
export interface Emphasis {
  /** Shares of a must-have within its category; a nice-to-have has one. */
  readonly mustShares: number;
  /** What a category in which nothing is a must counts for: a wish in passing must not outweigh a condition. */
  readonly wishesOnly: number;
}

const EMPHASIS: Emphasis = { mustShares: 2, wishesOnly: 0.5 };

const MILLION = 1_000_000;

/**
 * Weights after the categories without a criterion gave theirs to the others; they sum to 1.
 * Errors: `invalid_spec` when there is no criterion.
 */
export function appliedWeights(
  { criteria, weights }: ProjectSpec,
  emphasis: Emphasis = EMPHASIS,
): CategoryWeights {
  if (criteria.length === 0) {
    const message = 'the spec at "criteria" cannot be ranked with: it has no requirement, give it one';
    throw new ExpertMatchError('invalid_spec', { path: 'criteria' }, message);
  }
  const parts = CATEGORIES.map((category) => [category, partOf(category, criteria, emphasis)] as const);
  const asked = parts.map(([category, part]) => [category, weights[category] * part] as const);
  const each = asked.some(([, weight]) => weight > 0) ? asked : parts;
  const sum = each.reduce((all, [, weight]) => all + weight, 0);
  return Object.fromEntries(each.map(([category, weight]) => [category, weight / sum])) as CategoryWeights;
}

/**
 * Weight of each criterion, in their order: its category's, divided by shares. Whole millionths that sum to 1, so
 * that the points of a profile that meets everything are exactly 100.
 */
export function criterionWeights(spec: ProjectSpec, emphasis: Emphasis = EMPHASIS): number[] {
  const byCategory = appliedWeights(spec, emphasis);
  const sharesOf = ({ necessity }: Criterion) => (necessity === 'must' ? emphasis.mustShares : 1);
  const shares = new Map<string, number>();
  for (const one of spec.criteria) shares.set(one.kind, (shares.get(one.kind) ?? 0) + sharesOf(one));
  return inMillionths(
    spec.criteria.map((one) => (byCategory[one.kind] * sharesOf(one)) / (shares.get(one.kind) ?? 1)),
  );
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

function partOf(category: Category, criteria: readonly Criterion[], { wishesOnly }: Emphasis): number {
  const own = criteria.filter(({ kind }) => kind === category);
  if (own.length === 0) return 0;
  return own.some(({ necessity }) => necessity === 'must') ? 1 : wishesOnly;
}
