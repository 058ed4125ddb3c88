import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blindText, type Matcher, openMatcher } from '#index.js';
import { EMBEDDER } from './import-desk.js';

const NURSE = {
  id: 'n-17',
  name: 'Odalys Brennick',
  email: 'odalys@brennick.example',
  headline: 'Wound care nurse',
  summary: 'Odalys Brennick heals chronic wounds. Reach her at +1 305 555 0142.',
  credentials: [{ name: 'Registered Nurse', jurisdiction: 'Florida', number: 'RN281734' }],
  location: { region: 'Florida', countryCode: 'US' },
  rate: 80,
  currency: 'USD',
};

describe('a matcher', () => {
  const root = mkdtempSync(join(tmpdir(), 'expertmatch-add-'));
  let matcher: Matcher;
  beforeAll(async () => {
    matcher = await openMatcher({ dir: join(root, 'data'), embedder: EMBEDDER });
  });
  afterAll(async () => {
    await matcher.close();
    rmSync(root, { recursive: true, force: true });
  });

  const write = (name: string, content: unknown) => {
    const path = join(root, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };

  it('adds one person, once, and lets a record with the same id take the place of the first', async () => {
    const first = await matcher.imports.add(write('a.json', NURSE), { file: 'profile' });
    expect(first).toMatchObject({ outcome: 'stored', unsure: [] });
    expect(await matcher.imports.add(write('b.json', NURSE), { file: 'profile' })).toEqual({
      ...first,
      outcome: 'unchanged',
    });
    const changed = await matcher.imports.add(write('c.json', { ...NURSE, rate: 95 }), { file: 'profile' });
    expect(changed).toEqual({ ...first, outcome: 'replaced' });
    expect(matcher.get(first.expertId).profile.rate?.amountPerHour).toBe(95);
    expect(matcher.stats().experts).toBe(1);
    expect(matcher.imports.list()).toEqual([]);
  });

  it('refuses a file that tells of several people, or of nobody, and stores nothing', async () => {
    const two = write('two.json', [NURSE, { name: 'Tamsin Orrery', headline: 'Patent attorney' }]);
    await expect(matcher.imports.add(two, { file: 'two.json' })).rejects.toMatchObject({
      code: 'limit_exceeded',
    });
    await expect(matcher.imports.add(write('none.txt', ''), { file: 'none.txt' })).rejects.toMatchObject({
      code: 'unreadable_document',
    });
    expect(matcher.stats().experts).toBe(1);
  });

  it('selects who is proved to satisfy every requirement, in order of id', async () => {
    await matcher.imports.add(write('d.json', { name: 'Tamsin Orrery', headline: 'Patent attorney' }), {
      file: 'profile',
    });
    const inFlorida = { mustHave: [{ kind: 'location' as const, regions: ['US-FL'] }] };
    const found = await matcher.select(inFlorida);
    expect(found.map(({ identity }) => identity.name)).toEqual(['Odalys Brennick']);
    expect(await matcher.select(inFlorida, { afterId: found[0]?.id ?? '' })).toEqual([]);
  });

  it('shows a text without what says who the person is, at the same places', () => {
    const experts = matcher.list().map(({ id }) => matcher.get(id));
    const texts = experts.map(blindText);
    expect(texts.join()).not.toMatch(/Odalys|Brennick|305|@|281734/);
    expect(texts.join()).toContain('heals chronic wounds');
    expect(texts.map(({ length }) => length)).toEqual(experts.map(({ text }) => text.length));
  });

  it('adds what a newer record tells of a known expert', async () => {
    const nurse = matcher.list().find(({ headline }) => headline === 'Wound care nurse');
    const expertId = nurse?.id ?? '';
    const newer = {
      basics: { label: 'Wound care nurse' },
      rate: 120,
      currency: 'USD',
      hoursPerWeek: 15,
      meta: { lastModified: '2026-11-01T08:00:00Z' },
    };
    await matcher.imports.addTo(expertId, write('f.json', newer), { file: 'newer.json' });
    const { profile, identity } = matcher.get(expertId);
    expect(profile.rate?.amountPerHour).toBe(120);
    expect(profile.availability?.hoursPerWeek).toBe(15);
    expect(profile.location?.region).toBe('US-FL');
    expect(identity.name).toBe('Odalys Brennick');
    const nobody = matcher.imports.addTo('0'.repeat(24), write('g.json', newer), { file: 'newer.json' });
    await expect(nobody).rejects.toMatchObject({ code: 'expert_not_found' });
    expect(matcher.stats().experts).toBe(2);
  });
});
