import { join } from 'node:path';
import { sampleSet } from '@expertmatch/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gender, gendered, worded } from './gendered-samples.js';
import { SAMPLES, withMatcher } from './sample-matcher.js';
import { largestChange, SampleScorer, type Scores, scoresIn } from './sample-scores.js';

/** Each set of samples is read, embedded and scored for dozens of briefs. */
const PATIENCE_MS = 240_000;
const NONE = { points: 0, where: 'nowhere' };

const GENDERED_BRIEFS = [
  'Wound care physician. {Subject} must hold a Florida licence; {possessive} reports go to the {chair}, who sends {object} cases.',
  '{Seller} of medical devices, at ease among surgeons, in the city {subject} calls {owner}',
  'Requirements:\n- {Chair} of an ethics board, or its {speaker}\n- Licensed in Texas {reflexive}',
  'Translator German to English who has sworn in {officer} and {server} alike, {address} Ambrosetti among {object}',
];

function briefsIn(gender: Gender): Map<string, string> {
  return new Map(GENDERED_BRIEFS.map((brief) => [brief, worded(gender, brief)]));
}

describe('scores', () => {
  const scorer = new SampleScorer();
  let feminine: Scores;

  beforeAll(async () => {
    feminine = await scorer.scoresOf(gendered(sampleSet, 'feminine'));
  }, PATIENCE_MS);
  afterAll(() => scorer.dispose());

  it.each(['masculine', 'neutral'] as const)(
    'are the same to the last digit whether profiles are written in feminine or in %s words',
    async (gender) => {
      const other = await scorer.scoresOf(gendered(sampleSet, gender));
      expect(largestChange(feminine, other)).toEqual(NONE);
    },
    PATIENCE_MS,
  );

  it('are the same to the last digit whichever words a brief is written in', async () => {
    await withMatcher(async (matcher) => {
      await matcher.import([join(SAMPLES, 'experts')]);
      const scores = await scoresIn(matcher, briefsIn('feminine'));
      expect(largestChange(scores, await scoresIn(matcher, briefsIn('masculine')))).toEqual(NONE);
      expect(largestChange(scores, await scoresIn(matcher, briefsIn('neutral')))).toEqual(NONE);
    });
  });
});
