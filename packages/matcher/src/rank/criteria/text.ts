import type { Passage } from '../../domain/passage.js';
import type { PassageFits } from '../../retrieve/passage-fits.js';
import { type Judgement, unknown } from '../judgement.js';
import type { TextCurve } from '../text-curve.js';
import { passageSimilarities, textEvidence } from '../text-evidence.js';

/** From this value on a free text counts as met: most people for whom a brief was written reach it. */
export const MET_FROM = 0.6;
/** From this value on it counts as met in part: hardly anybody of another field reaches it. */
export const PARTIAL_FROM = 0.25;

/**
 * How well the passages speak to a free text. Never `missing`: silence of a profile is `unknown`.
 */
export function judgeText(passages: readonly Passage[], fits: PassageFits, curve: TextCurve): Judgement {
  const similarities = passageSimilarities(fits);
  const value = curve(textEvidence(similarities));
  if (value < PARTIAL_FROM) return { ...unknown('Little in the profile speaks to this.'), value };
  const spans = nearestOf(similarities).flatMap((at) => passages[at]?.span ?? []);
  const met = value >= MET_FROM;
  const reason = met ? 'Several parts of the profile speak to this.' : 'Some of the profile speaks to this.';
  return { status: met ? 'met' : 'partial', value, reason, spans };
}

/** Where the best and the second best stand; the earlier of equals first. */
function nearestOf(similarities: readonly number[]): number[] {
  let first = -1;
  let second = -1;
  for (let at = 0; at < similarities.length; at++) {
    const one = similarities[at] ?? 0;
    if (first === -1 || one > (similarities[first] ?? 0)) {
      second = first;
      first = at;
    } else if (second === -1 || one > (similarities[second] ?? 0)) second = at;
  }
  return [first, second].filter((at) => at !== -1);
}
