import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readiness } from '#telemetry/readiness.js';
import { NURSE } from './people.js';
import { RecordedSpans } from './recorded-spans.js';
import { TestService } from './running-service.js';

/** `name{labels} value` of each line of Prometheus' format. */
function figures(text: string): Map<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]));
}

describe('the operator', () => {
  let on: TestService;
  beforeAll(async () => {
    on = await TestService.start();
    await on.call('POST', '/v1/experts', { json: NURSE });
  });
  afterAll(() => on.dispose());

  it('is told when the service is ready, check by check, without a key', async () => {
    await expect.poll(async () => (await on.call('GET', '/readyz', { key: '' })).status).toBe(200);
    const { body } = await on.call('GET', '/readyz', { key: '' });
    expect(body).toEqual({
      ready: true,
      checks: ['store', 'index', 'model', 'queue'].map((name) => ({ name, ready: true })),
    });
  });

  it('is told what failed when it is not', async () => {
    const failures: string[] = [];
    const never = new Promise<never>(() => undefined);
    const report = await readiness(
      [
        { name: 'good', look: async () => 'anything' },
        { name: 'bad', look: () => Promise.reject(new Error('gone')) },
        { name: 'silent', look: () => never },
      ],
      (name) => failures.push(name),
    );
    expect(report).toEqual({
      ready: false,
      checks: [
        { name: 'good', ready: true },
        { name: 'bad', ready: false },
        { name: 'silent', ready: false },
      ],
    });
    expect(failures).toEqual(['bad', 'silent']);
  });

  it('reads figures of requests, stores, index and process, which name nobody', async () => {
    await on.call('POST', '/v1/matches', { json: { text: 'wound care nurse' } });
    await on.call('GET', '/v1/experts/000000000000000000000000');
    await on.send('GET', '/nothing', {});
    const { text, headers } = await on.call('GET', '/metrics');
    expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const found = figures(text);
    const requests = (operation: string, status: number) =>
      found.get(`expertmatch_request_duration_seconds_count{operation="${operation}",status="${status}"}`);
    expect([requests('matchExperts', 200), requests('getExpert', 404), requests('none', 404)]).toEqual([
      1, 1, 1,
    ]);
    expect(found.get('expertmatch_experts')).toBe(1);
    expect(found.get('expertmatch_index_passages')).toBe(found.get('expertmatch_passages'));
    expect(found.get('expertmatch_index_behind_changes')).toBe(0);
    expect(found.get('expertmatch_embedded_texts_total{role="passage"}')).toBeGreaterThan(0);
    expect(found.get('expertmatch_embedding_seconds_total{role="query"}')).toBeGreaterThan(0);
    expect(found.get('process_resident_memory_bytes')).toBeGreaterThan(1e7);
    expect(found.has('nodejs_eventloop_lag_p99_seconds')).toBe(true);
    expect(found.get('expertmatch_jobs{kind="import",state="waiting"}')).toBe(0);
    expect(text).not.toMatch(new RegExp(`default|Odalys|${on.key.slice(3, 19)}`));
  });

  it('alone reads them', async () => {
    const { body } = await on.call('POST', '/v1/workspaces', { json: { id: 'north' } });
    expect((await on.call('GET', '/metrics', { key: body.key.key })).status).toBe(403);
    expect((await on.call('GET', '/metrics', { key: '' })).status).toBe(401);
  });

  it('finds whom another process stored in the index, without a match', async () => {
    const other = await on.again();
    await on.call('POST', '/v1/experts', { json: { headline: 'Notary', summary: 'Certifies deeds.' } });
    const read = async () => {
      const headers = { authorization: `Bearer ${on.key}` };
      const text = await (await fetch(`${other.url}/metrics`, { headers })).text();
      const found = figures(text);
      return [found.get('expertmatch_index_passages'), found.get('expertmatch_index_behind_changes')];
    };
    const { text } = await on.call('GET', '/metrics');
    await expect.poll(read).toEqual([figures(text).get('expertmatch_passages'), 0]);
    await other.close();
  });
});

describe('whoever traces', () => {
  const spans = new RecordedSpans();
  let on: TestService;
  beforeAll(async () => {
    spans.register();
    on = await TestService.start();
    await on.call('POST', '/v1/experts', { json: NURSE });
  });
  afterAll(async () => {
    await on.dispose();
    spans.unregister();
  });

  it('sees one span for each request and one for each match within it, without a word of anybody', async () => {
    spans.ended.length = 0;
    await on.call('POST', '/v1/matches', { json: { text: 'Odalys Brennick, wound care nurse' } });
    await on.send('GET', '/v1/Odalys?name=Brennick', {});
    await expect.poll(() => spans.ended.length).toBe(3);
    const [match, request, other] = spans.ended;
    expect(match).toMatchObject({
      name: 'match',
      parent: request?.id,
      attributes: { 'expertmatch.matches': 1 },
    });
    expect(request).toMatchObject({
      name: 'matchExperts',
      parent: undefined,
      attributes: {
        'expertmatch.operation': 'matchExperts',
        'http.request.method': 'POST',
        'http.response.status_code': 200,
      },
    });
    expect(other).toMatchObject({ name: 'none', attributes: { 'http.response.status_code': 404 } });
    expect(JSON.stringify(spans.ended)).not.toMatch(/Odalys|Brennick|wound/);
  });

  it('sees what kind of failure a match ended with, and no message', async () => {
    spans.ended.length = 0;
    const spec = { mustHave: [{ kind: 'specialty', codes: ['odalys-brennick'] }] };
    expect((await on.call('POST', '/v1/matches', { json: { spec } })).status).toBe(400);
    await expect.poll(() => spans.ended.length).toBe(2);
    expect(spans.ended[0]).toMatchObject({
      name: 'match',
      attributes: { 'error.type': 'ExpertMatchError' },
      status: { code: 2 },
    });
    expect(JSON.stringify(spans.ended)).not.toMatch(/odalys/);
  });
});
