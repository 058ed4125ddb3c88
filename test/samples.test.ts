import { join } from 'node:path';
import type { Expert, MatchAnswer } from '@expertmatch/matcher';
import { beforeAll, describe, expect, it } from 'vitest';
import { isOf } from '../packages/matcher/measure/samples/sample-briefs.js';
import { answers, BRIEFS } from './sample-briefs.js';
import { SAMPLES, withMatcher } from './sample-matcher.js';

describe('the sample experts', () => {
  let found: Map<string, MatchAnswer>;
  let experts: Map<string, Expert>;
  let imported = 0;
  let again = { imported: 0, unchanged: 0, embedded: 0 };

  beforeAll(async () => {
    await withMatcher(async (matcher) => {
      imported = (await matcher.import([join(SAMPLES, 'experts')])).imported;
      again = await matcher.import([join(SAMPLES, 'experts')]);
      found = await answers(matcher);
      experts = new Map(matcher.list().map(({ id }) => [id, matcher.get(id)]));
    });
  });

  it('are all imported once, and embed nothing the second time', () => {
    expect(imported).toBe(62);
    expect(again).toMatchObject({ imported: 0, unchanged: 62, embedded: 0 });
  });

  it.each(BRIEFS)('$file ranks its expert first, and no near miss above', ({ file, expert, nearMisses }) => {
    const matches = found.get(file)?.matches ?? [];
    expect(matches[0] && isOf(matches[0], expert), `first: ${matches[0]?.sources[0]?.file}`).toBe(true);
    expect(matches[0]?.eligibility).toBe('eligible');
    const first = matches[0]?.score ?? 0;
    for (const miss of nearMisses) {
      const match = matches.find((one) => isOf(one, miss));
      expect(match?.score ?? 0, `${miss.file}: ${miss.why}`).toBeLessThan(first);
    }
  });

  it('quotes exactly the characters that the spans name', () => {
    const evidence = [...found.values()].flatMap(({ matches }) =>
      matches.flatMap(({ expertId, criteria }) =>
        criteria.flatMap((one) => one.evidence.map((quote) => ({ expertId, quote }))),
      ),
    );
    expect(evidence.length).toBeGreaterThan(250);
    for (const { expertId, quote } of evidence) {
      expect(experts.get(expertId)?.text.slice(quote.start, quote.end)).toBe(quote.quote);
      expect(quote.quote.trim()).not.toBe('');
    }
  });

  it('proves everything that is met or met in part', () => {
    const results = [...found.values()].flatMap(({ matches }) => matches.flatMap(({ criteria }) => criteria));
    const unproved = results.filter(
      ({ status, evidence }) => /met|partial/.test(status) && evidence.length === 0,
    );
    expect(unproved.map(({ criterion }) => criterion)).toEqual([]);
    const proved = results.filter(({ status, evidence }) => status === 'unknown' && evidence.length > 0);
    expect(proved).toEqual([]);
  });

  it('tells who came close, and which must-have stood in the way', () => {
    const { nearMisses = [], matches = [] } = found.get('01-wound-care-physician.txt') ?? {};
    const inTheWay = nearMisses.map(({ sources, criteria }) => {
      const failed = criteria.filter(
        ({ criterion, status }) => criterion.necessity === 'must' && status === 'missing',
      );
      return `${sources[0]?.file.split('/').at(-1)}: ${failed.map(({ reason }) => reason).join(' ')}`;
    });
    expect(inTheWay).toEqual([
      'candidate-02.pdf: Asks USD 260/h, over USD 120/h.',
      'candidate-11.pdf: The medical licence is for Georgia, not for Florida.',
      'candidate-30.txt: The medical licence for Florida expired 2025-01.',
    ]);
    expect(nearMisses.every(({ eligibility }) => eligibility === 'excluded')).toBe(true);
    const ids = new Set(matches.map(({ expertId }) => expertId));
    expect(nearMisses.some(({ expertId }) => ids.has(expertId))).toBe(false);
  });

  it('has scores that are the sum of their contributions, best first', () => {
    for (const { matches } of found.values()) {
      const scores = matches.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      for (const { score, criteria } of matches) {
        const units = criteria.reduce((sum, { contribution }) => sum + Math.round(contribution * 10_000), 0);
        expect(score).toBe(units / 10_000);
      }
    }
  });

  it('keeps names, e-mails and phone numbers out of every passage', () => {
    for (const { identity, passages } of experts.values()) {
      const text = passages.map((one) => one.text).join('\n');
      expect(identity.name).toBeDefined();
      for (const word of (identity.name ?? '').split(/\s+/)) expect(text).not.toContain(word);
      for (const told of [...identity.emails, ...identity.phones]) expect(text).not.toContain(told);
    }
  });

  it('gives an expert the same score alone, among all, and whatever the limit', async () => {
    await withMatcher(async (matcher) => {
      const [{ file = '', brief = '', expert } = {}] = BRIEFS;
      await matcher.import([join(SAMPLES, 'experts', expert?.file ?? '')]);
      const [alone] = (await matcher.match(brief, { limit: 1 })).matches;
      const [among] = found.get(file)?.matches ?? [];
      expect(alone?.score).toBe(among?.score);
      expect(alone?.criteria).toEqual(among?.criteria);
      const [wide] = (await matcher.match(brief, { limit: 50 })).matches;
      expect(wide).toEqual(alone);
    });
  });
});
