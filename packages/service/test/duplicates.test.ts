import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IDENTIFYING, NURSE } from './people.js';
import { TestService } from './running-service.js';

/** Perhaps the same as NURSE: the name, the field and the town, and nothing that says more. */
const PERHAPS = {
  name: NURSE.name,
  headline: NURSE.headline,
  location: NURSE.location,
  summary: 'Nurse who sees patients with burns.',
} as const;

describe('experts who may be one person', () => {
  let on: TestService;
  let first = '';
  let second = '';
  let third = '';
  beforeAll(async () => {
    on = await TestService.start();
    const add = async (json: object) => (await on.call('POST', '/v1/experts', { json })).body.expert.id;
    first = await add(NURSE);
    second = await add(PERHAPS);
    third = await add({ ...PERHAPS, summary: 'Nurse who dresses wounds of the foot.' });
  });
  afterAll(() => on.dispose());

  const pairs = async (query = '') => (await on.call('GET', `/v1/duplicates${query}`)).body.items;
  const settle = (act: string, json: object) => on.call('POST', `/v1/duplicates/${act}`, { json });
  const hasPair = async (a: string, b: string) =>
    (await pairs()).some(({ expertIds }: { expertIds: string[] }) => `${expertIds}` === `${[a, b].sort()}`);

  it('are listed with what speaks for it, and say nothing of who they are', async () => {
    const { body, text } = await on.call('GET', '/v1/duplicates');
    expect(text).not.toMatch(IDENTIFYING);
    const weights = body.items.map(({ weight }: { weight: number }) => weight);
    expect(weights).toEqual(weights.toSorted((a: number, b: number) => b - a));
    for (const { expertIds, experts, evidence } of body.items) {
      expect(experts.map(({ id }: { id: string }) => id)).toEqual(expertIds);
      expect(evidence).toContainEqual(expect.objectContaining({ field: 'name', outcome: 'same' }));
    }
  });

  it('show who they are to a key that may, and both reveals are told', async () => {
    const [{ experts, expertIds }] = await pairs('?reveal=identity&limit=1');
    expect(experts[1].identity.name).toBe(NURSE.name);
    const told = await on.call('GET', '/v1/audit?action=reveal');
    expect(told.body.items.map(({ subject }: { subject: string }) => subject)).toEqual(expertIds);
  });

  it('come page by page, and go on where the last pair was settled meanwhile', async () => {
    const all = await pairs();
    expect(all.length).toBeGreaterThan(1);
    const { body } = await on.call('GET', '/v1/duplicates?limit=1');
    expect((await settle('keep-apart', { expertIds: body.items[0].expertIds })).status).toBe(204);
    expect(await pairs(`?cursor=${body.nextCursor}`)).toEqual(all.slice(1));
    expect((await settle('unsettle', { expertIds: body.items[0].expertIds })).status).toBe(204);
    expect(await pairs()).toEqual(all);
  });

  it('are merged into the one who is kept, and parted again', async () => {
    const merged = await settle('merge', { keptId: first, joinedId: second });
    expect(merged.body).toEqual({ expertId: first, merged: true });
    expect((await settle('merge', { keptId: second, joinedId: first })).body).toEqual({
      expertId: first,
      merged: false,
    });
    expect((await on.call('GET', `/v1/experts/${second}`)).body.id).toBe(first);
    const merge = { keptId: first, joinedId: second, reason: { by: 'person' } };
    expect((await on.call('GET', '/v1/merges')).body.items).toMatchObject([{ ...merge, expertId: first }]);
    expect((await on.call('GET', `/v1/experts/${second}/merges`)).body.items).toEqual([merge]);
    expect((await on.call('POST', `/v1/experts/${first}/unmerge`)).body).toEqual(merge);
    expect((await on.call('POST', `/v1/experts/${first}/unmerge`)).body.code).toBe('not_merged');
    expect((await on.call('GET', '/v1/merges')).body.items).toEqual([]);
    expect(await hasPair(first, second)).toBe(false);
    await settle('unsettle', { expertIds: [first, second] });
    expect(await hasPair(first, second)).toBe(true);
  });

  it('are merged one after the other, each merge listed with who has the records now', async () => {
    await settle('merge', { keptId: second, joinedId: third });
    await settle('merge', { keptId: first, joinedId: second });
    const { body } = await on.call('GET', '/v1/merges?limit=1');
    expect(body.items).toMatchObject([{ keptId: first, joinedId: second }]);
    const older = await on.call('GET', `/v1/merges?cursor=${body.nextCursor}`);
    expect(older.body.items).toMatchObject([{ keptId: second, joinedId: third, expertId: first }]);
    expect(await pairs()).toEqual([]);
    expect((await on.call('GET', `/v1/experts/${first}/merges`)).body.items).toHaveLength(2);
  });

  it('leave an entry in the audit for each that is settled', async () => {
    const { items } = (await on.call('GET', '/v1/audit')).body;
    const acts = new Set(items.map(({ action }: { action: string }) => action));
    expect([...acts]).toEqual(expect.arrayContaining(['merge', 'unmerge', 'tell-apart', 'unsettle']));
  });
});
