import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BackupError, backUp, type RunningService } from '#index.js';
import { ATTORNEY, NURSE, TRANSLATOR } from './people.js';
import { TestService } from './running-service.js';

const MANY = 400;
/** Byte 18 of an SQLite file: 2 where readers and a writer do not wait for each other. */
const WRITE_VERSION_AT = 18;

describe('a backup', () => {
  let on: TestService;
  let place: string;
  beforeAll(async () => {
    on = await TestService.start();
    place = mkdtempSync(join(tmpdir(), 'expertmatch-backup-'));
    for (const json of [NURSE, ATTORNEY, TRANSLATOR]) await on.call('POST', '/v1/experts', { json });
    await on.call('POST', '/v1/projects', { json: { text: 'patent attorney' } });
  });
  afterAll(async () => {
    await on.dispose();
    rmSync(place, { recursive: true, force: true });
  });

  const ask = async (service: RunningService, key: string, text: string) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ text });
    return (await fetch(`${service.url}/v1/matches`, { method: 'POST', headers, body })).json();
  };
  const verdictOf = async (service: RunningService) => {
    const headers = { authorization: `Bearer ${on.key}` };
    return (await fetch(`${service.url}/v1/audit/verify`, { headers })).json();
  };

  it('answers as the original did, with its keys, workspaces and a sound audit', async () => {
    const { body: north } = await on.call('POST', '/v1/workspaces', { json: { id: 'north' } });
    await on.call('POST', '/v1/experts', { key: north.key.key, json: NURSE });
    await on.call('POST', '/v1/webhooks', {
      json: { url: 'https://hooks.example/', events: ['match.found'] },
    });
    const into = join(place, 'copy');
    expect(await backUp(on.dir, into)).toEqual({ dir: into, workspaces: 2, databases: 5 });
    for (const file of readdirSync(into, { recursive: true, encoding: 'utf8' }))
      if (/\.(?:db|sqlite)$/.test(file)) expect(readFileSync(join(into, file))[WRITE_VERSION_AT]).toBe(2);
    expect(readFileSync(join(into, 'seal.key'))).toEqual(readFileSync(join(on.dir, 'seal.key')));
    expect(statSync(join(into, 'seal.key')).mode & 0o777).toBe(0o600);
    const briefs = ['wound care nurse', 'patent attorney in New York', 'German translator'];
    const before = await Promise.all(briefs.map((text) => ask(on.service, on.key, text)));
    const restored = await on.again({ dir: into });
    try {
      expect(restored.firstKey).toBeUndefined();
      const after = await Promise.all(briefs.map((text) => ask(restored, on.key, text)));
      expect(after).toEqual(before);
      expect(await ask(restored, north.key.key, briefs[0] ?? '')).toMatchObject({ matches: [{}] });
      expect(await verdictOf(restored)).toMatchObject({ sound: true });
    } finally {
      await restored.close();
    }
  });

  it('is made while an import goes on, which goes on in the place of the original', async () => {
    const live = join(place, 'live');
    const first = await on.again({ dir: live });
    const firstWorker = on.work({ dir: live });
    const send = async (service: RunningService, method: string, path: string, body?: FormData) => {
      const headers = { authorization: `Bearer ${first.firstKey}` };
      const answer = await fetch(`${service.url}${path}`, { method, headers, ...(body && { body }) });
      return { status: answer.status, text: await answer.text() };
    };
    const rows = Array.from({ length: MANY }, (_, k) => `Perrin Aldous ${k},Nurse of ward ${k}`);
    const raw = new FormData();
    raw.append('file', new Blob([['name,headline', ...rows, ''].join('\n')]), 'many.csv');
    expect((await send(first, 'POST', '/v1/imports', raw)).status).toBe(202);
    const events = send(first, 'GET', '/v1/imports/1/events');
    await backUp(live, join(place, 'during'));
    await firstWorker.close();
    await first.close();
    await events;
    renameSync(live, join(place, 'lost'));
    renameSync(join(place, 'during'), live);
    const restored = await on.again({ dir: live });
    const worker = on.work({ dir: live });
    try {
      await send(restored, 'GET', '/v1/imports/1/events');
      const run = JSON.parse((await send(restored, 'GET', '/v1/imports/1')).text);
      expect(run).toMatchObject({ state: 'done', counts: { imported: MANY, failed: 0 } });
      expect(JSON.parse((await send(restored, 'GET', '/v1/audit/verify')).text).sound).toBe(true);
    } finally {
      await worker.close();
      await restored.close();
    }
  });

  it('takes the place of nothing, and leaves nothing behind when it cannot be made', async () => {
    await expect(backUp(on.dir, place)).rejects.toThrow(BackupError);
    const nothing = mkdtempSync(join(place, 'nothing-'));
    await expect(backUp(nothing, join(place, 'none'))).rejects.toThrow(/no data directory/);
    expect(existsSync(join(place, 'none'))).toBe(false);
    expect(readdirSync(place).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
