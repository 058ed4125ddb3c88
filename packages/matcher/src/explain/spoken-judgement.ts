import type { ExpertProfile } from '../domain/expert-profile.js';
import type { WeighedJudgement } from '../rank/weighed-judgement.js';
import type { CriterionWords } from './criterion-words.js';
import { wordsFor } from './words-for.js';

/** A judgement with the words in which it is told. */
export interface SpokenJudgement extends WeighedJudgement {
  readonly words: CriterionWords;
}

/** Finds the words for a judgement of a profile. */
export function spoken(weighed: WeighedJudgement, profile: ExpertProfile): SpokenJudgement {
  const [span] = weighed.judgement.spans;
  const words = wordsFor(weighed.criterion, { profile, ...(span !== undefined && { span }) });
  return { ...weighed, words };
}
