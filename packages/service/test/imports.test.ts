import { existsSync, mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestService } from './running-service.js';

const HEAD = 'name,e-mail,Tätigkeit,company,skills';

function people(rows: number, wrongRow = -1): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const line = `Perrin Aldous ${at},p${at}@aldous.example,Nurse of ward ${at},Ward ${at} Hospital,triage ${at}`;
    return at === wrongRow ? `${line},surplus,surplus` : line;
  });
  return [HEAD, ...lines, ''].join('\n');
}

function form(content: string, name: string, fields: Readonly<Record<string, string>> = {}): FormData {
  const data = new FormData();
  for (const [field, value] of Object.entries(fields)) data.append(field, value);
  data.append('file', new Blob([content]), name);
  return data;
}

describe('imports', () => {
  let on: TestService;
  beforeAll(async () => {
    on = await TestService.start();
  });
  afterAll(() => on.dispose());

  const ended = async (place: string) => {
    const { text } = await on.call('GET', `${place}/events`);
    const events = text.split('\n\n').filter((event) => event.startsWith('event: '));
    const told = events.map((event) => /^event: (\w+)\ndata: (.+)$/.exec(event) ?? []);
    return told.map(([, name, data = '{}']) => ({ name, run: JSON.parse(data) }));
  };

  it('are accepted, watched to their end, and leave no upload behind', async () => {
    const raw = form(people(30), 'Aldous family.csv', { mapping: '{"columns":{"Tätigkeit":"headline"}}' });
    const { status, body, headers, text } = await on.call('POST', '/v1/imports', { raw });
    expect([status, body.state]).toEqual([202, 'waiting']);
    expect(text).not.toContain('Aldous');
    const place = headers.get('location') ?? '';
    const events = await ended(place);
    expect((await on.call('HEAD', `${place}/events`)).headers.get('content-type')).toMatch(/event-stream/);
    expect(events.map(({ name }) => name).lastIndexOf('end')).toBe(events.length - 1);
    expect(events.at(-1)?.run).toMatchObject({ state: 'done', counts: { imported: 30, failed: 0 } });
    expect((await on.call('GET', place)).body).toEqual(events.at(-1)?.run);
    expect((await on.call('GET', '/v1/experts?limit=100')).body.items).toHaveLength(30);
    expect((await on.call('GET', '/v1/experts?limit=1')).body.items[0].profile.headline.value).toMatch(
      /^Nurse of ward/,
    );
    await expect.poll(() => readdirSync(join(on.dir, 'imports'))).toEqual([]);
    expect(readdirSync(join(on.dir, 'uploads'))).toEqual([]);
    const revealed = await on.call('POST', '/v1/matches?reveal=identity', {
      json: { text: 'nurse', limit: 1 },
    });
    expect(revealed.body.matches[0].sources[0].file).toBe('upload.csv');
    expect(revealed.text).not.toContain(on.dir);
  });

  it('say what could not be stored: where and why, and what stands there to who may see it', async () => {
    const { headers } = await on.call('POST', '/v1/imports', { raw: form(people(3, 1), 'Aldous.csv') });
    const place = headers.get('location') ?? '';
    expect((await ended(place)).at(-1)?.run).toMatchObject({ state: 'done', counts: { failed: 1 } });
    const blind = await on.call('GET', `${place}/errors`);
    expect(blind.body.items).toEqual(
      [{ row: 2, code: 'invalid_record', column: expect.any(String) }].map((row) =>
        expect.objectContaining({ row: row.row, code: row.code }),
      ),
    );
    expect(blind.text).not.toMatch(/Aldous|aldous/);
    const full = await on.call('GET', `${place}/errors?reveal=identity`);
    expect(full.body.items[0]).toMatchObject({
      file: 'upload.csv',
      message: expect.stringContaining('upload.csv'),
    });
    expect(full.text).not.toContain(on.dir);
    expect(full.body.items[0].cells).toContainEqual(['name', 'Perrin Aldous 1']);
    const { body: importer } = await on.call('POST', '/v1/keys', { json: { name: 'i', scopes: ['import'] } });
    const refused = await on.call('GET', `${place}/errors?reveal=identity`, { key: importer.key });
    expect(refused.status).toBe(403);
    const again = await on.call('POST', `${place}/retry`);
    expect(again.status).toBe(202);
    expect(again.body.retryOf).toBe(Number(place.split('/').at(-1)));
    expect((await ended(again.headers.get('location') ?? '')).at(-1)?.run.counts.failed).toBe(1);
    expect((await on.call('POST', `${place}/resume`)).body.code).toBe('import_not_resumable');
  });

  it('give what failed as a table, which can be mended and imported', async () => {
    const { headers } = await on.call('POST', '/v1/imports', { raw: form(people(4, 2), 'Aldous.csv') });
    const place = headers.get('location') ?? '';
    await ended(place);
    const accept = { accept: 'text/csv' };
    const csv = await on.call('GET', `${place}/errors`, { headers: accept });
    expect(csv.status).toBe(200);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('content-disposition')).toMatch(/^attachment; filename="import-\d+-errors.csv"$/);
    const [head = '', row = '', ...rest] = csv.text.split('\r\n');
    expect(rest).toEqual(['']);
    expect(head).toContain('name,e-mail,Tätigkeit,company,skills');
    expect(row).toMatch(/^Perrin Aldous 2,.*,upload\.csv,3,/);
    const mended = csv.text.replaceAll('surplus', '');
    const again = await on.call('POST', '/v1/imports', { raw: form(mended, 'mended.csv') });
    const run = (await ended(again.headers.get('location') ?? '')).at(-1)?.run;
    expect(run.counts).toMatchObject({ imported: 1, failed: 0 });
    const { body: importer } = await on.call('POST', '/v1/keys', { json: { name: 'i', scopes: ['import'] } });
    const refused = await on.call('GET', `${place}/errors`, { key: importer.key, headers: accept });
    expect(refused.status).toBe(403);
    const reveals = await on.call('GET', '/v1/audit?action=reveal&limit=100');
    expect(reveals.body.items.at(-1)).toMatchObject({ data: { import: Number(place.split('/').at(-1)) } });
  });

  it('show no cell of the other rows of a person either, unless who they are may be seen', async () => {
    const rows = ['Perrin Aldous,p@aldous.example,Nurse,A,x', 'Perrin Aldous,p@aldous.example,Nurse,B,x,y,y'];
    const mapping = '{"join":"e-mail"}';
    const raw = form([HEAD, ...rows, ''].join('\n'), 'a.csv', { mapping });
    const { headers } = await on.call('POST', '/v1/imports', { raw });
    const place = headers.get('location') ?? '';
    expect((await ended(place)).at(-1)?.run.counts.failed).toBeGreaterThan(0);
    const { text } = await on.call('GET', `${place}/errors`);
    expect(text).not.toMatch(/aldous/i);
    const csv = await on.call('GET', `${place}/errors`, { headers: { accept: 'text/csv' } });
    expect(csv.text).not.toContain(on.dir);
  });

  it('are stopped when asked to, and gone on with where they were', async () => {
    const { headers } = await on.call('POST', '/v1/imports', { raw: form(people(2_000), 'many.csv') });
    const place = headers.get('location') ?? '';
    expect((await on.call('POST', `${place}/cancel`)).status).toBe(202);
    const stopped = (await ended(place)).at(-1)?.run;
    expect(stopped.state).toBe('cancelled');
    expect(stopped.counts.imported).toBeLessThan(2_000);
    expect((await on.call('POST', `${place}/cancel`)).body.code).toBe('import_not_running');
    expect(existsSync(join(on.dir, 'imports'))).toBe(true);
    expect((await on.call('POST', `${place}/resume`)).status).toBe(202);
    expect((await on.call('POST', `${place}/cancel`)).status).toBe(202);
    expect((await ended(place)).at(-1)?.run.state).toBe('cancelled');
  });

  it('that were left behind long ago are taken away when the workspace is opened', async () => {
    const old = new Date(Date.now() - 30 * 24 * 60 * 60_000);
    for (const folder of ['imports', 'uploads']) {
      mkdirSync(join(on.dir, folder, 'left'), { recursive: true });
      utimesSync(join(on.dir, folder, 'left'), old, old);
    }
    const again = await on.again();
    await again.close();
    expect(existsSync(join(on.dir, 'imports', 'left'))).toBe(false);
    expect(existsSync(join(on.dir, 'uploads', 'left'))).toBe(false);
  });

  it('are previewed without a cell of theirs', async () => {
    const raw = form(people(5), 'a.csv');
    const { body, text } = await on.call('POST', '/v1/imports/preview', { raw });
    expect(body).toMatchObject({ files: 1, people: 5, failed: 0 });
    expect(body.tables[0].columns.map(({ heading }: { heading: string }) => heading)).toEqual(
      HEAD.split(','),
    );
    expect(text).not.toMatch(/Aldous|aldous/);
    expect(body.fields).toContain('specialty');
  });

  it('are previewed with their first rows by who may see them, which is told', async () => {
    const raw = form(people(7), 'a.csv');
    const { body } = await on.call('POST', '/v1/imports/preview?reveal=identity', { raw });
    const [first, ...others] = body.tables[0].columns;
    expect(first.cells).toEqual(
      people(7)
        .split('\n')
        .slice(1, 6)
        .map((line) => line.split(',')[0]),
    );
    expect(others.every(({ cells }: { cells: string[] }) => cells.length === 5)).toBe(true);
    const { items } = (await on.call('GET', '/v1/audit?action=reveal&order=newest&limit=1')).body;
    expect(items[0].data).toEqual({ preview: 7 });
  });

  it('are previewed as they would be read, by the ending of the name as well', async () => {
    const rows = 'name;headline\nPerrin Aldous;Nurse;surplus;surplus\nRuy Montclar;Notary\n';
    const { body } = await on.call('POST', '/v1/imports/preview', { raw: form(rows, 'a.csv') });
    expect(body).toMatchObject({ people: 1, failed: 1, tables: [{ layout: 'semicolon, UTF-8' }] });
    await expect.poll(() => readdirSync(join(on.dir, 'uploads'))).toEqual([]);
  });

  it('refuse a mapping that cannot be used, and a form without a file', async () => {
    for (const mapping of ['{', '{"columns":{"a":"no such field"}}', '{"colums":{}}']) {
      const raw = form(people(1), 'a.csv', { mapping });
      const { body } = await on.call('POST', '/v1/imports', { raw });
      expect(body).toMatchObject({ status: 400, code: 'invalid_mapping' });
    }
    expect((await on.call('POST', '/v1/imports', { raw: new FormData() })).status).toBe(400);
    const other = { raw: 'a', headers: { 'content-type': 'video/mp4' } };
    expect((await on.call('POST', '/v1/imports', other)).status).toBe(415);
    expect(readdirSync(join(on.dir, 'uploads'))).toEqual([]);
  });

  it('take a file as the body itself, named and mapped in the query', async () => {
    const query = new URLSearchParams({ name: '../Beruf.csv', mapping: '{"columns":{"Beruf":"headline"}}' });
    const headers = { 'content-type': 'text/csv' };
    const raw = 'name,Beruf\nPerrin Aldous,Notary of the ninth ward\n';
    const begun = await on.call('POST', `/v1/imports?${query}`, { raw, headers });
    expect(begun.status).toBe(202);
    const run = (await ended(begun.headers.get('location') ?? '')).at(-1)?.run;
    expect(run).toMatchObject({ state: 'done', counts: { imported: 1, failed: 0 } });
    const preview = await on.call('POST', '/v1/imports/preview', { raw, headers });
    expect(preview.body).toMatchObject({ people: 1 });
    const empty = await on.call('POST', '/v1/imports', { raw: '', headers });
    expect(empty.body).toMatchObject({ status: 400, code: 'invalid_request' });
    const packed = { ...headers, 'content-encoding': 'gzip' };
    expect((await on.call('POST', '/v1/imports', { raw, headers: packed })).status).toBe(415);
    const wrong = await on.call('POST', '/v1/imports?mapping={', { raw, headers });
    expect(wrong.body.code).toBe('invalid_mapping');
    expect(readdirSync(join(on.dir, 'uploads'))).toEqual([]);
  });

  it('are listed newest first, page by page', async () => {
    const seen: number[] = [];
    let path = '/v1/imports?limit=2';
    while (path !== '') {
      const { body, headers } = await on.call('GET', path);
      seen.push(...body.items.map(({ id }: { id: number }) => id));
      path = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1] ?? '';
    }
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual([...seen].sort((a, b) => b - a));
    expect((await on.call('GET', '/v1/imports/999999')).body.code).toBe('import_not_found');
  });

  it('go on when a service stops, which does not wait for who watches', async () => {
    const service = await on.again();
    const headers = { authorization: `Bearer ${on.key}` };
    const body = form(people(300), 'later.csv');
    const begun = await fetch(`${service.url}/v1/imports`, { method: 'POST', headers, body });
    const place = begun.headers.get('location') ?? '';
    const watching = await fetch(`${service.url}${place}/events`, { headers });
    await service.close();
    expect(await watching.text()).not.toContain('event: end');
    expect((await ended(place)).at(-1)?.run).toMatchObject({ state: 'done', counts: { failed: 0 } });
  });

  it('wait when the worker stops, and are gone on with by the next', async () => {
    const worker = on.work();
    await on.worker.close();
    const { headers } = await on.call('POST', '/v1/imports', { raw: form(people(2_000), 'long.csv') });
    const place = headers.get('location') ?? '';
    const run = async () => (await on.call('GET', place)).body;
    await expect.poll(async () => (await run()).counts.unchanged, { timeout: 60_000 }).toBeGreaterThan(0);
    await worker.close();
    const { state, counts } = await run();
    expect(state).toBe('waiting');
    const next = on.work();
    const end = (await ended(place)).at(-1)?.run;
    await next.close();
    expect(end).toMatchObject({ state: 'done', counts: { failed: 0 } });
    expect(end.counts.imported + end.counts.unchanged).toBe(2_000);
    expect(counts.imported + counts.unchanged).toBeLessThanOrEqual(2_000);
  });

  it('keep their files however long they wait for a worker', async () => {
    const here = await TestService.start();
    await here.worker.close();
    const old = new Date(Date.now() - 30 * 24 * 60 * 60_000);
    const { headers } = await here.call('POST', '/v1/imports', { raw: form(people(3), 'waits.csv') });
    const [waiting = ''] = readdirSync(join(here.dir, 'imports'));
    utimesSync(join(here.dir, 'imports', waiting), old, old);
    const worker = here.work();
    const { text } = await here.call('GET', `${headers.get('location')}/events`);
    await worker.close();
    await here.dispose();
    expect(text).toMatch(/event: end\ndata: .*"state":"done"/);
  });
});
