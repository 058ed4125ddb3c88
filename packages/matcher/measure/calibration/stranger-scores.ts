import type { TextCurve } from '#rank/text-curve.js';
import type { FictionalData } from '../fictional-data.js';
import { scorerOf } from '../scoring/variant.js';
import { fieldOf, strangersTo } from './strangers.js';

/**
 * What people who practise other fields score for the sample briefs that name one field, 0 to 100, must-haves left
 * aside.
 * @param crowd the people and their index; the sample experts, for one
 */
export function strangerScores(
  samples: FictionalData['samples'],
  { people, sources }: Pick<FictionalData, 'people' | 'sources'>,
  curve: TextCurve,
): number[] {
  return samples.flatMap(({ prepared }) => {
    const field = fieldOf(prepared.spec);
    if (field === undefined) return [];
    const score = scorerOf({ name: 'calibrated', curve }, { ...prepared, sources });
    return strangersTo(field, people).flatMap((id) => score(id)?.score.score ?? []);
  });
}
