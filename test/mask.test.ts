import { join } from 'node:path';
import type { Expert, Maskable, MatchAnswer } from '@expertmatch/matcher';
import { sampleSet } from '@expertmatch/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOf } from '../packages/matcher/measure/samples/sample-briefs.js';
import { EXCHANGES } from './masked-samples.js';
import { answers, BRIEFS } from './sample-briefs.js';
import { SAMPLES, withMatcher } from './sample-matcher.js';
import { largestChange, SampleScorer } from './sample-scores.js';

/** Each set of samples is read, embedded and scored for dozens of briefs. */
const PATIENCE_MS = 240_000;
const KINDS = ['schools', 'employers', 'dates', 'places'] as const;

describe('scores under a mask', () => {
  const scorer = new SampleScorer();
  afterAll(() => scorer.dispose());

  it.each<readonly [string, readonly Maskable[]]>([
    ...KINDS.map((kind) => [kind, [kind]] as const),
    ['all of them', KINDS],
  ])(
    'of %s are the same to the last digit when these are exchanged for others',
    async (_, mask) => {
      const exchanged = mask.reduce((set, kind) => EXCHANGES[kind](set), sampleSet);
      const own = await scorer.scoresOf(sampleSet, mask);
      const other = await scorer.scoresOf(exchanged, mask);
      expect(largestChange(own, other)).toEqual({ points: 0, where: 'nowhere' });
    },
    PATIENCE_MS,
  );
});

describe('the sample experts with schools, employers, dates and places masked', () => {
  let found: Map<string, MatchAnswer>;
  let experts: Map<string, Expert>;
  let revealed: Map<string, Expert>;

  beforeAll(async () => {
    await withMatcher(
      async (matcher) => {
        await matcher.import([join(SAMPLES, 'experts')]);
        expect(await matcher.import([join(SAMPLES, 'experts')])).toMatchObject({
          imported: 0,
          unchanged: 62,
        });
        found = await answers(matcher);
        const ids = matcher.list().map(({ id }) => id);
        experts = new Map(ids.map((id) => [id, matcher.get(id)]));
        revealed = new Map(ids.map((id) => [id, matcher.reveal(id)]));
      },
      { mask: KINDS },
    );
  }, PATIENCE_MS);

  it('name none of their schools, employers and cities in passages, quotes and profiles', () => {
    const told = sampleSet.people.flatMap(({ education, experience }) => [
      ...education.map(({ school }) => school),
      ...experience.map(({ organisation }) => organisation),
    ]);
    const licences = JSON.stringify(sampleSet.people.map(({ credentials }) => credentials));
    const cities = sampleSet.people.map(({ place }) => place.city).filter((city) => !licences.includes(city));
    const secret = [...new Set([...told, ...cities])].filter((name) => name !== 'Own office');
    const shown = [
      ...[...experts.values()].flatMap(({ passages, profile }) => [
        ...passages.map(({ text }) => text),
        JSON.stringify(profile),
      ]),
      ...[...found.values()].flatMap(({ matches }) =>
        matches.flatMap(({ criteria }) =>
          criteria.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
        ),
      ),
    ];
    for (const text of shown) expect(secret.filter((name) => text.includes(name))).toEqual([]);
  });

  it('are quoted by the characters that the spans name', () => {
    const quotes = [...found.values()].flatMap(({ matches }) =>
      matches.flatMap(({ expertId, criteria }) =>
        criteria.flatMap(({ evidence }) => evidence.map((one) => ({ ...one, expertId }))),
      ),
    );
    expect(quotes.length).toBeGreaterThan(250);
    expect(quotes.some(({ quote }) => quote.includes('▒'))).toBe(true);
    for (const { expertId, quote, start, end } of quotes)
      expect(experts.get(expertId)?.text.slice(start, end)).toBe(quote);
  });

  it('are shown in full on their own', () => {
    for (const [id, { text, profile, identity }] of revealed) {
      expect(text).not.toContain('▒');
      expect(text.length).toBe(experts.get(id)?.text.length);
      expect(identity.withheld).toBeUndefined();
      expect(profile).toEqual(experts.get(id)?.identity.withheld?.profile);
    }
    const schools = [...revealed.values()].flatMap(({ profile }) =>
      profile.education.map((one) => one.institution),
    );
    expect(schools.filter((one) => one !== undefined).length).toBeGreaterThan(50);
  });

  it('have no place, and years of experience as before', () => {
    for (const [id, { profile }] of experts) {
      const full = revealed.get(id)?.profile;
      expect(profile.location).toBeUndefined();
      expect(profile.experience.map(({ start, end }) => [start, end])).toEqual(
        full?.experience.map(({ start, end }) => [start, end]),
      );
      expect(profile.credentials.flatMap(({ jurisdiction }) => jurisdiction ?? [])).toEqual(
        full?.credentials.flatMap(({ jurisdiction }) => jurisdiction ?? []),
      );
      expect(profile.education.some(({ end, institution }) => end ?? institution)).toBe(false);
    }
  });

  it('still rank the expert whom a brief was written for first', () => {
    for (const { file, expert } of BRIEFS) {
      const first = found.get(file)?.matches[0];
      expect(first && isOf(first, expert), file).toBe(true);
    }
  });
});
