import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ATTORNEY, NURSE, TRANSLATOR } from './people.js';
import { TestService } from './running-service.js';

const SCHOLAR = {
  name: 'Corvin Ashgrove',
  headline: 'Nurse',
  summary: 'Nurse with 22 years of experience in wound care.',
  location: { region: 'New York', countryCode: 'US' },
  credentials: [{ name: 'Registered Nurse', jurisdiction: 'New York', status: 'active' }],
  languages: ['English (native)'],
} as const;

interface Counted {
  readonly code: string;
  readonly name: string;
  readonly experts: number;
}

describe('the pool', () => {
  let on: TestService;
  beforeAll(async () => {
    on = await TestService.start();
    for (const json of [NURSE, ATTORNEY, TRANSLATOR, SCHOLAR]) await on.call('POST', '/v1/experts', { json });
  });
  afterAll(() => on.dispose());

  const pool = async (query = '') => (await on.call('GET', `/v1/pool?${query}`)).body;
  const countOf = (counts: readonly Counted[], code: string) =>
    counts.find((one) => one.code === code)?.experts;
  const listed = async (query: string) => (await on.call('GET', `/v1/experts?${query}`)).body.items.length;

  it('is counted by what experts can be filtered by, most first, as the list finds them', async () => {
    const counts = await pool();
    expect(counts.experts).toBe(4);
    for (const [group, field] of [
      ['specialties', 'specialty'],
      ['locations', 'location'],
      ['languages', 'language'],
      ['credentials', 'credential'],
    ] as const) {
      expect(counts[group].length).toBeGreaterThan(1);
      for (const { code, experts } of counts[group])
        expect([code, experts]).toEqual([code, await listed(`${field}=${code}`)]);
      const numbers = counts[group].map(({ experts }: Counted) => experts);
      expect(numbers).toEqual(numbers.toSorted((a: number, b: number) => b - a));
    }
    expect(counts.languages[0]).toMatchObject({ code: 'en', name: 'English', experts: 4 });
    for (const { from, experts } of counts.years)
      expect([from, experts]).toEqual([from, await listed(`minYears=${from}`)]);
    for (const { from, experts } of counts.hoursPerWeek)
      expect([from, experts]).toEqual([from, await listed(`hoursPerWeek=${from}`)]);
  });

  it('counts each group among those whom the other filters leave', async () => {
    const counts = await pool('credential=rn&location=US-NY');
    expect(counts.experts).toBe(1);
    expect(countOf(counts.locations, 'US-FL')).toBe(1);
    expect(countOf(counts.jurisdictions, 'US-NY')).toBe(1);
    expect(countOf(counts.jurisdictions, 'US-FL')).toBeUndefined();
    expect(countOf(counts.credentials, 'rn')).toBe(1);
    expect(counts.credentials.length).toBeGreaterThan(1);
    expect((await pool('credential=rn&jurisdiction=US-FL')).experts).toBe(1);
    expect((await pool('minYears=20')).experts).toBe(1);
    expect((await pool('maxRate=100&currency=USD&hoursPerWeek=15')).experts).toBe(1);
  });

  it.each([
    ['/v1/pool?specialty=xyzzy', 'query.specialty'],
    ['/v1/pool?jurisdiction=US-FL', 'query.jurisdiction'],
    ['/v1/pool?colour=red', 'query'],
  ])('refuses %s', async (path, field) => {
    const { body } = await on.call('GET', path);
    expect(body).toMatchObject({ status: 400, code: 'invalid_request', errors: [{ path: field }] });
  });

  it('is counted among those whom no must-have of a brief rules out', async () => {
    const json = { spec: { mustHave: [{ kind: 'location', regions: ['US'] }] }, filter: { language: 'de' } };
    const { body } = await on.call('POST', '/v1/matches/pool', { json });
    expect(body.experts).toBe(1);
    expect(countOf(body.languages, 'es')).toBe(1);
    expect(countOf(body.locations, 'DE')).toBeUndefined();
    const wrong = { text: 'nurse', filter: { credential: 'xyzzy' } };
    expect((await on.call('POST', '/v1/matches/pool', { json: wrong })).body).toMatchObject({
      errors: [{ path: 'filter.credential' }],
    });
  });

  it('is ranked in part where a filter asks for it, with the scores that all would have', async () => {
    const brief = { text: 'registered nurse for wound care', nearMisses: 5 };
    const rank = async (json: object) => (await on.call('POST', '/v1/matches', { json })).body;
    const all = await rank(brief);
    const some = await rank({ ...brief, filter: { location: 'US-NY' } });
    const ids = (answer: { matches: { expertId: string }[]; nearMisses: { expertId: string }[] }) =>
      [...answer.matches, ...answer.nearMisses].map(({ expertId }) => expertId);
    const inNewYork = (await on.call('GET', '/v1/experts?location=US-NY')).body.items.map(
      ({ id }: { id: string }) => id,
    );
    expect(ids(some).toSorted()).toEqual(inNewYork);
    expect(ids(all)).toHaveLength(4);
    for (const match of some.matches) expect(all.matches).toContainEqual(match);
    expect(some.matches.length + some.excluded).toBe(2);
    const { id } = (await on.call('POST', '/v1/projects', { json: { text: brief.text } })).body;
    const stored = await on.call('GET', `/v1/projects/${id}/matches?nearMisses=5&location=US-NY`);
    expect(stored.body).toEqual(some);
    expect((await on.call('DELETE', `/v1/projects/${id}`)).status).toBe(204);
  });

  it('is weighed against what the stored projects ask for', async () => {
    for (const text of ['Wound care nurse. Must hold an active Florida RN license.', 'Wound care nurse'])
      await on.call('POST', '/v1/projects', { json: { text } });
    const { body } = await on.call('GET', '/v1/pool/demand');
    expect(body.projects).toBe(2);
    const counts = await pool();
    const [first] = body.specialties;
    expect(first).toMatchObject({ projects: 2, experts: countOf(counts.specialties, first.code) });
    expect(body.jurisdictions).toContainEqual({
      code: 'US-FL',
      name: 'Florida',
      projects: 1,
      required: 1,
      experts: 1,
    });
    expect((await on.call('GET', '/v1/pool/demand')).body).toEqual(body);
  });

  it('has names for its codes', async () => {
    const { body } = await on.call('GET', '/v1/codes?kind=language');
    expect(body.items).toContainEqual({ kind: 'language', code: 'es', name: 'Spanish' });
    const all = (await on.call('GET', '/v1/codes')).body.items;
    expect(all.length).toBeGreaterThan(body.items.length);
  });
});
