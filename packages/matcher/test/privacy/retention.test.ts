import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Matcher } from '#matcher.js';
import { PrivacyDesk } from './privacy-desk.js';

const DAY_MS = 86_400_000;
const HERS = ['Zephyrina', 'Quillfeather', 'zquill@', 'quokkameter', 'oldpool.csv'];
const OLD = `name,email,headline
Zephyrina Quillfeather,zquill@example.org,Nurse with quokkameter
Tobias Fennmoor,fennmoor@example.org,Surgeon
Zephyrina Quillfeather,zquill@example.org,Nurse,surplus
`;

describe('the retention of people', () => {
  let desk: PrivacyDesk;
  let matcher: Matcher;
  beforeEach(async () => {
    desk = new PrivacyDesk();
    matcher = await desk.open();
  });
  afterEach(() => desk.dispose());

  /** An old import, then a newer source of one of its people; a time at which only the old one is over. */
  const importTwice = async () => {
    await matcher.import([desk.write('oldpool.csv', OLD)]);
    await matcher.saveIndex();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const between = Date.now();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const newer = 'name,email,headline\nTobias Fennmoor,fennmoor@example.org,Surgeon and lecturer\nX,,,,\n';
    await matcher.import([desk.write('newpool.csv', newer)]);
    return new Date(between + 30 * DAY_MS);
  };
  const names = () => matcher.list().map(({ id }) => matcher.get(id).identity.name);

  it('is without end until a period is set', async () => {
    await importTwice();
    const nothing = { expertIds: [], runIds: [], complete: true };
    expect(await matcher.retention.apply({ now: new Date('9999-01-01') })).toEqual({
      ...nothing,
      days: undefined,
    });
    expect(names()).toHaveLength(2);
  });

  it('erases who has no newer source, with the imports as old, and nobody else', async () => {
    const now = await importTwice();
    matcher.retention.setDays(30, { actor: 'test' });
    const hers = matcher.list().find(({ id }) => matcher.get(id).identity.name?.includes('Quill'))?.id;
    const before = new Date(now.getTime() - 30 * DAY_MS).toISOString();
    const due = { days: 30, before, expertIds: [hers], runIds: [1], complete: true };
    expect(desk.found(HERS).length).toBeGreaterThanOrEqual(HERS.length);
    expect(await matcher.retention.apply({ now, dryRun: true })).toEqual(due);
    expect(names()).toHaveLength(2);
    expect(await matcher.retention.apply({ now, actor: 'test' })).toEqual(due);
    expect(names()).toEqual(['Tobias Fennmoor']);
    expect(desk.found(HERS.slice(0, -1))).toEqual([]);
    expect(matcher.imports.get(1)).toMatchObject({
      state: 'done',
      paths: [],
      counts: { imported: 2, failed: 1 },
    });
    expect([...matcher.imports.rows(1)]).toEqual([]);
    expect([...matcher.imports.rows(2)]).toHaveLength(1);
    const actions = [...matcher.audit.list()].filter(({ actor }) => actor === 'test');
    expect(
      actions.map(({ action, subject, data }) => [action, subject, data['days'] ?? data['retentionDays']]),
    ).toEqual([
      ['retention', null, 30],
      ['retention', '1', undefined],
      ['erase', hers, 30],
    ]);
    expect(await matcher.retention.apply({ now })).toMatchObject({ expertIds: [], runIds: [] });
  });

  it('leaves nobody who is old, and no trace, when all are', async () => {
    await importTwice();
    matcher.retention.setDays(1);
    await matcher.retention.apply({ now: new Date(Date.now() + 2 * DAY_MS) });
    expect(names()).toEqual([]);
    expect(desk.found([...HERS, 'Fennmoor', 'newpool'])).toEqual([]);
    expect(matcher.audit.verify()).toMatchObject({ sound: true });
  });

  it('is kept with the data directory, and can be lifted', async () => {
    matcher.retention.setDays(730);
    await desk.close(matcher);
    matcher = await desk.open();
    expect(matcher.retention.days).toBe(730);
    for (const days of [0, -1, 1.5, Number.NaN])
      expect(() => matcher.retention.setDays(days)).toThrow(RangeError);
    matcher.retention.setDays(undefined);
    expect(matcher.retention.days).toBeUndefined();
  });
});
