import type { Passage } from '../../domain/passage.js';
import type { PassageFits } from '../../retrieve/passage-fits.js';
import { type Judgement, unknown } from '../judgement.js';
import { passageSimilarities, textFit } from '../text-evidence.js';

/** From these values on, a free text counts as met, or as met in part. */
const MET_FROM = 0.6;
const PARTIAL_FROM = 0.25;
const QUOTED_PASSAGES = 2;

/**
 * How well the passages speak to a free text. Never `missing`: silence of a profile is `unknown`.
 */
export function judgeText(passages: readonly Passage[], fits: PassageFits): Judgement {
  const similarities = passageSimilarities(fits);
  const value = textFit(similarities);
  if (value < PARTIAL_FROM) return { ...unknown('Little in the profile speaks to this.'), value };
  const nearest = similarities
    .map((similarity, at) => ({ similarity, at }))
    .sort((a, b) => b.similarity - a.similarity || a.at - b.at)
    .slice(0, QUOTED_PASSAGES);
  const spans = nearest.flatMap(({ at }) => passages[at]?.span ?? []);
  const met = value >= MET_FROM;
  const reason = met ? 'Several parts of the profile speak to this.' : 'Some of the profile speaks to this.';
  return { status: met ? 'met' : 'partial', value, reason, spans };
}
