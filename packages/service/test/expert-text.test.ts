import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IDENTIFYING, NURSE } from './people.js';
import { TestService } from './running-service.js';

const PERHAPS = {
  name: NURSE.name,
  headline: NURSE.headline,
  location: NURSE.location,
  summary: 'Nurse who sees patients with burns.',
} as const;

interface Evidence {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

describe('what is known of one expert', () => {
  let on: TestService;
  let id = '';
  let other = '';
  beforeAll(async () => {
    on = await TestService.start();
    id = (await on.call('POST', '/v1/experts', { json: NURSE })).body.expert.id;
    other = (await on.call('POST', '/v1/experts', { json: PERHAPS })).body.expert.id;
    await on.call('POST', '/v1/duplicates/merge', { json: { keptId: id, joinedId: other } });
  });
  afterAll(() => on.dispose());

  const read = async (what: string) => (await on.call('GET', `/v1/experts/${id}/${what}`)).body;

  it('is the text that evidence quotes, blind and revealed, by document', async () => {
    const { body, text: sent } = await on.call('GET', `/v1/experts/${id}/text`);
    expect(sent).not.toMatch(IDENTIFYING);
    const revealed = await read('text?reveal=identity');
    expect(revealed.text).toContain(NURSE.name);
    expect(revealed.text).toHaveLength(body.text.length);
    expect(body.documents).toHaveLength(2);
    expect(body.documents.at(-1).end).toBe(body.text.length);
    for (const [query, { text }] of [
      ['', body],
      ['?reveal=identity', revealed],
    ] as const) {
      const json = { text: 'nurse for burns, Florida RN license' };
      const [match] = (await on.call('POST', `/v1/matches${query}`, { json })).body.matches;
      const quotes: Evidence[] = match.criteria.flatMap((one: { evidence: Evidence[] }) => one.evidence);
      expect(quotes.length).toBeGreaterThan(0);
      for (const { quote, start, end } of quotes) expect(text.slice(start, end)).toBe(quote);
    }
  });

  it('is what became of it, the newest first', async () => {
    await on.call('PATCH', `/v1/experts/${id}`, { json: { remote: true } });
    const { items } = await read('history');
    const times = items.map(({ at }: { at: string }) => at);
    expect(times).toEqual(times.toSorted().toReversed());
    const acts: string[] = items.map(({ act }: { act: string }) => act);
    expect(acts.filter((act) => act === 'read')).toHaveLength(3);
    expect(acts).toEqual(expect.arrayContaining(['import', 'merge', 'reveal', 'patch']));
    expect(acts).not.toContain('ranking');
    expect(items).toContainEqual(expect.objectContaining({ act: 'merge', otherId: other }));
    const [told] = (await read('history?reveal=identity')).items;
    expect(told.act).toBe('reveal');
    await on.call('POST', `/v1/experts/${other}/unmerge`);
    const theirs = (await on.call('GET', `/v1/experts/${other}/history`)).body.items;
    expect(theirs).toContainEqual(expect.objectContaining({ act: 'unmerge', otherId: id }));
  });
});
