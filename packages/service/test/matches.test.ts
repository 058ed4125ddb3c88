import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openMatcher } from '@expertmatch/matcher';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ATTORNEY, IDENTIFYING, NURSE, TRANSLATOR } from './people.js';
import { TestService } from './running-service.js';

const BRIEF = 'German to English legal translator, up to 60 EUR/h';

describe('matches', () => {
  let on: TestService;
  beforeAll(async () => {
    on = await TestService.start();
    const file = join(on.root, 'Ilse Brandmeer and others.json');
    mkdirSync(on.root, { recursive: true });
    writeFileSync(file, JSON.stringify([NURSE, ATTORNEY, TRANSLATOR]));
    const matcher = await openMatcher({
      dir: on.dir,
      cacheDir: join(on.root, '..', 'expertmatch-test-models'),
    });
    await matcher.import([file]);
    await matcher.close();
  });
  afterAll(() => on.dispose());

  const reveals = async () => (await on.call('GET', '/v1/audit?action=reveal')).body.items;
  const match = (json: unknown, query = '') => on.call('POST', `/v1/matches${query}`, { json });

  it('are blind: no name, contact, number or file anywhere, only the professional record', async () => {
    for (const text of [BRIEF, 'wound care nurse, Florida licence', 'patent attorney New York bar']) {
      const { status, text: answer, body } = await match({ text, nearMisses: 3 });
      expect(status).toBe(200);
      expect(body.matches.length).toBeGreaterThan(0);
      expect(answer).not.toMatch(IDENTIFYING);
    }
    const { body } = await match({ text: 'wound care nurse, Florida licence', limit: 1 });
    expect(JSON.stringify(body)).toMatch(/No\. ▒+, active/);
    expect(await reveals()).toEqual([]);
  });

  it('show who it is to a key that may, and each reveal is told', async () => {
    const { body } = await match({ text: BRIEF, limit: 1 }, '?reveal=identity');
    expect(body.matches[0]).toMatchObject({
      identity: { name: 'Ilse Brandmeer', emails: ['ilse@brandmeer.example'] },
      sources: [{ file: expect.stringContaining('Ilse Brandmeer and others.json'), row: 3 }],
    });
    expect(await reveals()).toEqual([
      expect.objectContaining({ actor: on.key.slice(3, 19), subject: body.matches[0].expertId }),
    ]);
    const { body: reader } = await on.call('POST', '/v1/keys', { json: { name: 'r', scopes: ['read'] } });
    const refused = await on.call('POST', '/v1/matches?reveal=identity', {
      key: reader.key,
      json: { text: BRIEF },
    });
    expect(refused.body).toMatchObject({ status: 403, code: 'forbidden' });
    expect(await reveals()).toHaveLength(1);
  });

  it('give the scores of the library, from words or from JSON', async () => {
    const spec = { title: 'Translator', mustHave: [{ kind: 'language', code: 'de' }] };
    const [words, json] = [await match({ text: BRIEF, minScore: 5 }), await match({ spec })];
    const matcher = await openMatcher({
      dir: on.dir,
      cacheDir: join(on.root, '..', 'expertmatch-test-models'),
    });
    const scores = (answer: { matches: readonly { score: number; expertId: string }[] }) =>
      answer.matches.map(({ score, expertId }) => [expertId, score]);
    expect(scores(words.body)).toEqual(scores(await matcher.match(BRIEF, { minScore: 5 })));
    const mustHave = [{ kind: 'language' as const, code: 'de' }];
    expect(scores(json.body)).toEqual(scores(await matcher.match({ ...spec, mustHave })));
    await matcher.close();
  });

  it('are compared, and a brief is told back with the words it was understood from', async () => {
    const { body } = await match({ text: BRIEF });
    const expertIds = body.matches.map(({ expertId }: { expertId: string }) => expertId).slice(0, 2);
    const ids = [...expertIds, ...body.matches.slice(2, 3).map(() => expertIds[0])].slice(0, 2);
    const nobody = ['0'.repeat(24), '1'.repeat(24)];
    const missing = await on.call('POST', '/v1/matches/compare', {
      json: { text: BRIEF, expertIds: nobody },
    });
    expect(missing.body).toMatchObject({ status: 404, code: 'expert_not_found' });
    const compared = await on.call('POST', '/v1/matches/compare', {
      json: { text: 'licensed in the US', expertIds: ids.length === 2 ? ids : [ids[0], ids[0]] },
    });
    expect(compared.status).toBe(200);
    expect(compared.text).not.toMatch(IDENTIFYING);
    const parsed = await on.call('POST', '/v1/specs/parse', { json: { text: BRIEF } });
    expect(parsed.body.spec.criteria).toContainEqual(
      expect.objectContaining({ kind: 'rate', maxPerHour: 60, currency: 'EUR', words: expect.any(String) }),
    );
  });

  it('reads a brief from a file, and keeps nothing of it', async () => {
    const sent = async (name: string, content: string) => {
      const raw = new FormData();
      raw.append('file', new Blob([content]), name);
      return on.call('POST', '/v1/specs/parse', { raw });
    };
    const before = (await on.call('GET', '/v1/experts')).body.items.length;
    const { body } = await sent('brief.html', '<h1>Nurse</h1><p>At most EUR 60 an hour</p>');
    expect(body.text).toMatch(/Nurse\s+At most EUR 60 an hour/);
    expect(body.spec.criteria).toContainEqual(expect.objectContaining({ kind: 'rate', maxPerHour: 60 }));
    expect((await on.call('GET', '/v1/experts')).body.items).toHaveLength(before);
    expect((await sent('long.txt', 'nurse '.repeat(10_000))).body.code).toBe('limit_exceeded');
    expect((await sent('brief.pdf', '%PDF-1.7')).body.code).toBe('unreadable_document');
  });

  it.each([
    ['no brief', '{}', 400, 'invalid_request', ''],
    ['two briefs', '{"text":"a","spec":{"title":"a"}}', 400, 'invalid_request', ''],
    ['an unknown field', '{"text":"a","limmit":3}', 400, 'invalid_request', ''],
    ['an unknown field of the spec', '{"spec":{"titel":"a"}}', 400, 'invalid_spec', 'spec'],
    ['a limit of 0', '{"text":"a","limit":0}', 400, 'invalid_request', 'limit'],
    ['a limit over 1,000', '{"text":"a","limit":1001}', 400, 'invalid_request', 'limit'],
    ['a limit in words', '{"text":"a","limit":"3"}', 400, 'invalid_request', 'limit'],
    ['a score over 100', '{"text":"a","minScore":101}', 400, 'invalid_request', 'minScore'],
    ['an empty brief', '{"text":"  "}', 400, 'invalid_request', 'text'],
    [
      'a code that nobody knows',
      '{"spec":{"mustHave":[{"kind":"skill","codes":[]}]}}',
      400,
      'invalid_spec',
      'spec.mustHave.0',
    ],
    [
      'a credential that nobody knows',
      '{"spec":{"mustHave":[{"kind":"credential","codes":["xyzzy"]}]}}',
      400,
      'invalid_spec',
      'spec.mustHave.0.codes',
    ],
    ['JSON cut short', '{"text":', 400, 'invalid_json', undefined],
    ['a list', '[]', 400, 'invalid_request', ''],
  ])('refuse %s as a problem that names code and field', async (_what, raw, status, code, path) => {
    const { headers, body, text } = await on.call('POST', '/v1/matches', {
      raw,
      headers: { 'content-type': 'application/json' },
    });
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({ type: 'about:blank', title: 'Bad Request', status, code });
    if (path !== undefined) {
      const named = expect.objectContaining({ path: expect.stringMatching(path) });
      expect(body).toMatchObject({ errors: expect.arrayContaining([named]) });
    }
    expect(text).not.toMatch(/node_modules|\.js:\d+/);
  });
});
