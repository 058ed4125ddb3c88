import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ExpertMatchError } from '#domain/expert-match-error.js';
import { LiveIndex } from '#retrieve/live-index.js';
import type { ExpertStore } from '#store/expert-store.js';
import { openStore } from '#store/open-store.js';
import { SPACE, sampleExpert, sampleVectors } from '../store/sample-expert.js';

/** So many changes are worth a snapshot. */
const MANY = 1_000;

describe('a live index', () => {
  let dir: string;
  let store: ExpertStore;

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'expertmatch-live-'));
    store = openStore({ dir, space: SPACE });
  });

  afterEach(() => {
    store.close();
    rmSync(dir, { recursive: true, force: true });
  });

  const put = (from: number, to: number) => {
    const experts = Array.from({ length: to - from }, (_, at) => sampleExpert(from + at));
    store.putAll(experts, sampleVectors(...experts));
  };
  const open = () => LiveIndex.open(store, dir, false);
  const snapshot = () => readFileSync(join(dir, 'index', 'CURRENT'), 'utf8');

  it('goes on after a turn that failed', async () => {
    const busy = new ExpertMatchError('store_busy', { dir, waitedMs: 1 }, 'busy');
    let fails = false;
    const changesSince = store.changesSince.bind(store);
    Object.assign(store, {
      changesSince: (sequence: number) => {
        if (fails) throw busy;
        return changesSince(sequence);
      },
    });
    const live = await open();
    put(0, 1);
    fails = true;
    await expect(live.catchUp()).rejects.toBe(busy);
    fails = false;
    await live.catchUp();
    expect(live.behind).toBe(0);
  });

  it('saves itself when the next start would have much to do', async () => {
    put(0, MANY - 1);
    const live = await open();
    await live.saveIfWorth(0);
    expect(snapshot).toThrow('ENOENT');
    put(MANY - 1, MANY);
    await live.catchUp();
    await live.saveIfWorth(0);
    expect(snapshot()).toMatch(new RegExp(`^${MANY}-`));
    const next = await open();
    expect([next.rebuilt, next.index.experts]).toEqual([undefined, MANY]);
  });

  it('does not save itself while changes come in', async () => {
    put(0, MANY);
    const live = await open();
    await live.saveIfWorth(3_600_000);
    expect(snapshot).toThrow('ENOENT');
  });

  it('does not save what another process has saved', async () => {
    put(0, MANY);
    const lives = [await open(), await open()] as const;
    await lives[0].saveIfWorth(0);
    const saved = snapshot();
    await lives[1].saveIfWorth(0);
    expect(snapshot()).toBe(saved);
  });

  it('is not waited for while it is saved', async () => {
    put(0, MANY);
    const live = await open();
    const ended: string[] = [];
    const saving = live.save().then(() => ended.push('save'));
    await live.catchUp().then(() => ended.push('catch up'));
    await saving;
    expect(ended).toEqual(['catch up', 'save']);
  });
});
