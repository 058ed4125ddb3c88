import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NURSE } from './people.js';
import { TestService } from './running-service.js';

interface Entry {
  readonly actor: string;
  readonly action: string;
  readonly subject: string | null;
}

describe('the audit', () => {
  let on: TestService;
  let expertId = '';
  beforeAll(async () => {
    on = await TestService.start();
    expertId = (await on.call('POST', '/v1/experts', { json: NURSE })).body.expert.id;
  });
  afterAll(() => on.dispose());

  it('tells what was done and served, by which key, page by page, and holds', async () => {
    await on.call('POST', '/v1/matches', { json: { text: 'nurse' } });
    await on.call('GET', `/v1/experts/${expertId}?reveal=identity`);
    await on.call('PATCH', `/v1/experts/${expertId}`, { json: { remote: true } });
    const { body: made } = await on.call('POST', '/v1/keys', { json: { name: 'k', scopes: ['read'] } });
    await on.call('POST', '/v1/matches', { key: made.key, json: { text: 'nurse' } });
    expect((await on.call('GET', '/v1/audit', { key: made.key })).status).toBe(403);
    const beyond = await on.call('POST', '/v1/matches?reveal=identity', {
      key: made.key,
      json: { text: 'nurse' },
      headers: { 'idempotency-key': 'beyond' },
    });
    expect(beyond.status).toBe(403);
    await on.call('DELETE', `/v1/keys/${made.id}`);
    const entries: Entry[] = [];
    let path = '/v1/audit?limit=3';
    while (path !== '') {
      const { body, headers, text } = await on.call('GET', path);
      expect(text).not.toMatch(/Odalys|Brennick/);
      entries.push(...body.items);
      path = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1] ?? '';
    }
    const admin = on.key.slice(3, 19);
    expect(entries.map(({ action, actor }) => [action, actor])).toEqual([
      ['key', 'operator'],
      ['import', admin],
      ['ranking', admin],
      ['reveal', admin],
      ['patch', admin],
      ['key', admin],
      ['ranking', made.id],
      ['key', made.id],
      ['key', made.id],
      ['key', admin],
    ]);
    expect((await on.call('GET', `/v1/audit?about=${made.id}&action=key`)).body.items).toHaveLength(4);
    const verdict = await on.call('GET', '/v1/audit/verify');
    expect(verdict.body).toMatchObject({ sound: true, entries: 10, head: { sequence: 10 } });
    const { hash } = verdict.body.head;
    expect((await on.call('GET', `/v1/audit/verify?head=${hash}`)).body.sound).toBe(true);
    expect((await on.call('GET', `/v1/audit/verify?head=${'f'.repeat(64)}`)).body.sound).toBe(false);
  });

  it('tells the newest first where that is asked for', async () => {
    for (let k = 0; k < 3; k++) await on.call('POST', '/v1/matches', { json: { text: 'nurse' } });
    const oldest: Entry[] = (await on.call('GET', '/v1/audit')).body.items;
    const page = await on.call('GET', '/v1/audit?order=newest&limit=2');
    const rest = await on.call('GET', `/v1/audit?order=newest&cursor=${page.body.nextCursor}`);
    expect([...page.body.items, ...rest.body.items]).toEqual(oldest.toReversed());
  });

  it('tells when a key is used after its end, once', async () => {
    const expiresAt = new Date(Date.now() + 2_000).toISOString();
    const json = { name: 'short', scopes: ['read'], expiresAt };
    const { body: made } = await on.call('POST', '/v1/keys', { json });
    const status = async () => (await on.send('GET', '/v1/experts', { key: made.key })).status;
    await expect.poll(status, { timeout: 20_000 }).toBe(401);
    expect(await status()).toBe(401);
    await on.send('GET', '/v1/experts', { key: `${made.key.slice(0, -2)}xx` });
    const { items } = (await on.call('GET', `/v1/audit?about=${made.id}`)).body;
    expect(items).toMatchObject([
      { actor: on.key.slice(3, 19), data: { event: 'made' } },
      { actor: made.id, data: { event: 'refused', reason: 'expired' } },
    ]);
  });

  it('is of one workspace only', async () => {
    const { body } = await on.call('POST', '/v1/workspaces', { json: { id: 'north' } });
    const { items } = (await on.call('GET', '/v1/audit', { key: body.key.key })).body;
    expect(items).toMatchObject([{ action: 'key', subject: body.key.id, actor: 'operator' }]);
  });

  it('and feedback are in what is exported of a person', async () => {
    const { body: project } = await on.call('POST', '/v1/projects', { json: { text: 'nurse' } });
    const json = { projectId: project.id, expertId, verdict: 'hired' };
    const { body: feedback } = await on.call('POST', '/v1/feedback', { json });
    const { body, headers } = await on.call('GET', `/v1/experts/${expertId}/export`);
    expect(body).toMatchObject({ identity: { name: 'Odalys Brennick' }, feedback: [feedback] });
    expect(headers.get('content-disposition')).toMatch(/^attachment/);
  });

  it('is all that stays when a person is erased: no byte under the data directory tells of them', async () => {
    const table = 'name,headline\nOdalys Brennick,Nurse\nOdalys Brennick,Nurse,surplus,surplus\n';
    const form = new FormData();
    form.append('file', new Blob([table]), 'Brennick.csv');
    const { body: run } = await on.call('POST', '/v1/imports', { raw: form });
    await on.call('GET', `/v1/imports/${run.id}/events`);
    const again = { 'idempotency-key': 'match' };
    await on.call('POST', '/v1/matches?reveal=identity', { json: { text: 'nurse' }, headers: again });
    for (const { id } of (await on.call('GET', '/v1/experts')).body.items)
      expect((await on.call('DELETE', `/v1/experts/${id}`)).body).toMatchObject({
        expertId: id,
        complete: true,
      });
    expect(filesWith(on.dir, /Odalys|Brennick|RN9281734/i)).toEqual([]);
    expect((await on.call('GET', `/v1/experts/${expertId}`)).status).toBe(404);
    expect((await on.call('GET', '/v1/audit/verify')).body.sound).toBe(true);
  });
});

function filesWith(dir: string, pattern: RegExp): string[] {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((name) => join(dir, name));
  return files.filter((file) => statSync(file).isFile() && pattern.test(readFileSync(file, 'latin1') + file));
}
