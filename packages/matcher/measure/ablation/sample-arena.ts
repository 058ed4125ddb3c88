import type { FictionalData } from '../fictional-data.js';
import { isOf } from '../samples/sample-briefs.js';
import { scorerOf, type Variant } from '../scoring/variant.js';
import type { Arena } from './arena.js';
import { outcomes } from './outcomes.js';

type JudgedSample = FictionalData['samples'][number];

/** The sample briefs: the share that ranks the expert it was written for above everybody else. */
export function sampleArena({ samples, people }: FictionalData): Arena<Variant> {
  return {
    name: 'sample briefs',
    metric: `of ${samples.length} ↑`,
    measure: async (variant) => outcomes(samples.map((one) => isFound(one, [...people.keys()], variant))),
  };
}

function isFound(
  { sample, prepared }: JudgedSample,
  expertIds: readonly string[],
  variant: Variant,
): boolean {
  const score = scorerOf(variant, prepared);
  const eligible = expertIds
    .flatMap((id) => score(id) ?? [])
    .filter((one) => one.score.eligibility !== 'excluded');
  const wanted = eligible.find(({ expert }) => isOf(expert, sample.expert));
  if (wanted === undefined) return false;
  return eligible.every((one) => one === wanted || one.score.score < wanted.score.score);
}
