import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ATTORNEY, IDENTIFYING, NURSE, TRANSLATOR } from './people.js';
import { TestService } from './running-service.js';

const RESUME = `Odalys Brennick
odalys@brennick.example

SUMMARY
Dentist who places implants.

EXPERIENCE
Dentist, Bayside Dental, 2012 - Present
Implants and crowns.
`;

function form(name: string, content: string, type = 'text/plain'): FormData {
  const data = new FormData();
  data.append('file', new Blob([content], { type }), name);
  return data;
}

describe('experts', () => {
  let on: TestService;
  let ids: string[] = [];
  beforeAll(async () => {
    on = await TestService.start();
    for (const json of [NURSE, ATTORNEY, TRANSLATOR]) {
      const { body, status } = await on.call('POST', '/v1/experts', { json });
      expect(status).toBe(201);
      ids.push(body.expert.id);
    }
    ids = ids.sort();
  });
  afterAll(() => on.dispose());

  const list = async (query: string): Promise<string[]> => {
    const { body, text } = await on.call('GET', `/v1/experts?${query}`);
    expect(text).not.toMatch(IDENTIFYING);
    return body.items.map(
      ({ profile }: { profile: { headline: { value: string } } }) => profile.headline.value,
    );
  };

  it('are added once: the same again is known, a record with an id takes the place of the first', async () => {
    const known = await on.call('POST', '/v1/experts', { json: NURSE });
    expect(known.body.outcome).toBe('unchanged');
    expect(known.status).toBe(200);
    expect(ids).toContain(known.body.expert.id);
    expect(known.headers.get('location')).toBe(`/v1/experts/${known.body.expert.id}`);
    const json = { id: 'w-1', headline: 'Family mediator', rate: 90, currency: 'USD' };
    const first = await on.call('POST', '/v1/experts', { json });
    const second = await on.call('POST', '/v1/experts', { json: { ...json, rate: 95 } });
    expect(second.body).toMatchObject({
      outcome: 'replaced',
      expert: { id: first.body.expert.id, profile: { rate: { amountPerHour: 95 } } },
    });
    expect((await on.call('DELETE', first.headers.get('location') ?? '')).status).toBe(200);
  });

  it('are added from a file, whose name is shown to nobody who may not see it', async () => {
    const raw = form('Odalys Brennick CV.txt', RESUME);
    const { status, body, text, headers } = await on.call('POST', '/v1/experts', { raw });
    expect(status).toBe(201);
    expect(text).not.toMatch(IDENTIFYING);
    expect(body.expert.sources).toEqual([{ format: 'text' }]);
    const place = headers.get('location') ?? '';
    const revealed = await on.call('GET', `${place}?reveal=identity`);
    expect(revealed.body).toMatchObject({
      identity: { name: 'Odalys Brennick' },
      sources: [{ file: 'Odalys Brennick CV.txt' }],
    });
    expect((await on.call('DELETE', place)).status).toBe(200);
  });

  it('tell no number under which a register knows them, however a credential is written', async () => {
    const resume = `${RESUME}\nBAR ADMISSIONS\nIllinois, admitted 2016, No. 0071583, active\n`;
    const { text, headers } = await on.call('POST', '/v1/experts', { raw: form('bar.txt', resume) });
    const place = headers.get('location') ?? '';
    const read = await on.call('GET', `${place}/text`);
    const json = { text: 'dentist, must be admitted to the bar in Illinois' };
    const matched = await on.call('POST', '/v1/matches', { json });
    expect((await on.call('DELETE', place)).status).toBe(200);
    for (const shown of [text, read.text, matched.text]) {
      expect(shown).toContain('Illinois, admitted 2016');
      expect(shown).not.toContain('71583');
    }
  });

  it('are not added from what tells of several people, of nobody, or is no document', async () => {
    const several = await on.call('POST', '/v1/experts', {
      raw: form('two.json', JSON.stringify([NURSE, ATTORNEY])),
    });
    expect(several.body).toMatchObject({ status: 413, code: 'limit_exceeded' });
    const nobody = await on.call('POST', '/v1/experts', { json: { likes: 3 } });
    expect(nobody.status).toBe(422);
    const png = form('a.pdf', '\u0089PNG\r\n\u001a\n');
    expect([415, 422]).toContain((await on.call('POST', '/v1/experts', { raw: png })).status);
    const empty = await on.call('POST', '/v1/experts', { raw: new FormData() });
    expect(empty.body).toMatchObject({ status: 400, code: 'invalid_request' });
    const named = form('a\u0000.txt', RESUME);
    expect((await on.call('POST', '/v1/experts', { raw: named })).status).toBe(400);
    const field = form('a.txt', RESUME);
    field.append('surplus', '1');
    expect((await on.call('POST', '/v1/experts', { raw: field })).status).toBe(400);
  });

  it('are listed by what is proved of them', async () => {
    expect(await list('specialty=wound-care-nursing')).toEqual(['Wound care nurse']);
    expect(await list('credential=rn&jurisdiction=US-FL')).toEqual(['Wound care nurse']);
    expect(await list('credential=rn&jurisdiction=US-NY')).toEqual([]);
    expect(await list('location=US-NY')).toEqual(['Patent attorney']);
    expect((await list('location=US')).sort()).toEqual(['Patent attorney', 'Wound care nurse']);
    expect((await list('language=de')).sort()).toEqual([
      'Legal translator German-English',
      'Patent attorney',
    ]);
    expect(await list('maxRate=100&currency=USD')).toEqual(['Wound care nurse']);
    expect(await list('hoursPerWeek=15')).toEqual(['Wound care nurse']);
    expect(await list('minYears=15&location=US')).toEqual(['Wound care nurse']);
    expect(await list('language=de&limit=1')).toHaveLength(1);
  });

  it.each([
    ['specialty=xyzzy', 'query.specialty'],
    ['jurisdiction=US-FL', 'query.jurisdiction'],
    ['maxRate=10', 'query.currency'],
    ['minYears=many', 'query.minYears'],
    ['cursor=!!', 'query.cursor'],
    ['colour=red', 'query'],
    ['language=de&language=en', 'query.language'],
  ])('refuse the filter %s', async (query, path) => {
    const { body } = await on.call('GET', `/v1/experts?${query}`);
    expect(body).toMatchObject({ status: 400, code: 'invalid_request', errors: [{ path }] });
  });

  it('come page by page, with a filter too', async () => {
    for (const query of ['limit=1', 'limit=1&language=en']) {
      const seen: string[] = [];
      let path = `/v1/experts?${query}`;
      while (path !== '') {
        const { body, headers } = await on.call('GET', path);
        seen.push(...body.items.map(({ id }: { id: string }) => id));
        path = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1] ?? '';
      }
      expect(seen).toEqual(ids);
    }
  });

  it('show who they are to a key that may, and each reveal is told', async () => {
    const [id = ''] = ids;
    const reveals = async () => (await on.call('GET', `/v1/audit?action=reveal&about=${id}`)).body.items;
    const blind = await on.call('GET', `/v1/experts/${id}`);
    expect(blind.text).not.toMatch(IDENTIFYING);
    const revealed = await on.call('GET', `/v1/experts/${id}?reveal=identity`);
    expect(revealed.text).toMatch(IDENTIFYING);
    const source = await on.call('GET', `/v1/experts/${id}/source`);
    expect(source.text).toMatch(IDENTIFYING);
    expect(source.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(source.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(await reveals()).toHaveLength(2);
    const { body: reader } = await on.call('POST', '/v1/keys', { json: { name: 'r', scopes: ['read'] } });
    const key = reader.key;
    expect((await on.call('GET', `/v1/experts/${id}?reveal=identity`, { key })).status).toBe(403);
    expect((await on.call('GET', `/v1/experts/${id}/source`, { key })).status).toBe(403);
    expect(await reveals()).toHaveLength(2);
  });

  it('change their terms, one after the other, and stay who they are', async () => {
    const json = { name: 'Perrin Aldous', headline: 'Actuary', rate: 100, currency: 'USD', hoursPerWeek: 30 };
    const { body, headers } = await on.call('POST', '/v1/experts', { json });
    const place = headers.get('location') ?? '';
    const rate = { amountPerHour: 120, currency: 'USD' };
    const dearer = await on.call('PATCH', place, { json: { rate } });
    expect(dearer.body).toMatchObject({
      id: body.expert.id,
      profile: { rate, availability: { hoursPerWeek: 30 } },
    });
    const shorter = await on.call('PATCH', place, { json: { hoursPerWeek: 10, remote: true } });
    expect(shorter.body.profile).toMatchObject({ rate, availability: { hoursPerWeek: 10, remote: true } });
    const back = await on.call('PATCH', place, { json: { rate: { amountPerHour: 100, currency: 'USD' } } });
    expect(back.body.profile).toMatchObject({
      rate: { amountPerHour: 100 },
      availability: { hoursPerWeek: 10, remote: true },
    });
    expect(back.body.sources).toHaveLength(2);
    expect(back.headers.get('etag')).not.toBe(shorter.headers.get('etag'));
    const stale = await on.call('PATCH', place, { json: { rate }, headers: { 'if-match': '"0"' } });
    expect(stale.status).toBe(412);
    expect((await on.call('PATCH', place, { json: {} })).status).toBe(400);
    const named = await on.call('GET', `${place}?reveal=identity`);
    expect(named.body.identity.name).toBe('Perrin Aldous');
    expect((await on.call('DELETE', place)).status).toBe(200);
  });

  it('are taken out, feedback on them too, only as they were read', async () => {
    const json = { headline: 'Notary', summary: 'Certifies documents.' };
    const { body, headers } = await on.call('POST', '/v1/experts', { json });
    const place = headers.get('location') ?? '';
    const project = await on.call('POST', '/v1/projects', { json: { text: 'notary' } });
    const feedback = { projectId: project.body.id, expertId: body.expert.id, verdict: 'hired' };
    await on.call('POST', '/v1/feedback', { json: feedback });
    const stale = await on.call('DELETE', place, { headers: { 'if-match': '"0"' } });
    expect(stale.body).toMatchObject({ status: 412, code: 'precondition_failed' });
    const etag = (await on.call('GET', place)).headers.get('etag') ?? '';
    expect((await on.call('DELETE', place, { headers: { 'if-match': etag } })).status).toBe(200);
    expect((await on.call('GET', place)).body.code).toBe('expert_not_found');
    expect((await on.call('GET', `/v1/feedback?expertId=${body.expert.id}`)).body.items).toEqual([]);
  });
});

describe('projects', () => {
  let on: TestService;
  let expertId = '';
  beforeAll(async () => {
    on = await TestService.start();
    for (const json of [NURSE, ATTORNEY, TRANSLATOR]) {
      const { body } = await on.call('POST', '/v1/experts', { json });
      if (json === NURSE) expertId = body.expert.id;
    }
  });
  afterAll(() => on.dispose());

  it('are kept, matched, changed as they were read, and taken out', async () => {
    const made = await on.call('POST', '/v1/projects', {
      json: { name: 'Wounds', text: 'wound care nurse' },
    });
    expect(made.status).toBe(201);
    const place = made.headers.get('location') ?? '';
    const read = await on.call('GET', place);
    expect(read.body).toEqual(made.body);
    const matches = await on.call('GET', `${place}/matches?limit=1`);
    expect(matches.body.matches[0].expertId).toBe(expertId);
    expect(matches.text).not.toMatch(IDENTIFYING);
    const adHoc = await on.call('POST', '/v1/matches', { json: { text: 'wound care nurse', limit: 1 } });
    expect(matches.body).toEqual(adHoc.body);
    const ifMatch = { 'if-match': read.headers.get('etag') ?? '' };
    const spec = { title: 'Attorney', mustHave: [{ kind: 'language', code: 'de' }] };
    const changed = await on.call('PATCH', place, { json: { spec }, headers: ifMatch });
    expect(changed.body).toMatchObject({ name: 'Wounds', spec: { title: 'Attorney' } });
    expect(changed.body).not.toHaveProperty('text');
    const late = await on.call('PATCH', place, { json: { name: 'Late' }, headers: ifMatch });
    expect(late.body).toMatchObject({ status: 412, code: 'precondition_failed' });
    const wrong = await on.call('PATCH', place, {
      json: { spec: { mustHave: [{ kind: 'specialty', codes: ['x'] }] } },
    });
    expect(wrong.body).toMatchObject({ status: 400, code: 'invalid_spec' });
    expect((await on.call('GET', place)).body).toEqual(changed.body);
    expect((await on.call('DELETE', place)).status).toBe(204);
    expect((await on.call('GET', `${place}/matches`)).body.code).toBe('project_not_found');
    expect((await on.call('PATCH', place, { json: { name: 'x' } })).body.code).toBe('project_not_found');
  });

  it('are held against one expert, best first', async () => {
    const texts = [
      'patent attorney, must be admitted to the bar in New York',
      'nurse',
      'wound care nurse in Florida',
    ];
    const made = await Promise.all(texts.map((text) => on.call('POST', '/v1/projects', { json: { text } })));
    const { body, text } = await on.call('GET', `/v1/experts/${expertId}/matches`);
    const found = body.items.map(({ projectId }: { projectId: string }) => projectId);
    expect(found).not.toContain(made[0]?.body.id);
    expect(new Set(found)).toEqual(new Set([made[1]?.body.id, made[2]?.body.id]));
    const scores = body.items.map(({ match }: { match: { score: number } }) => match.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(text).not.toMatch(IDENTIFYING);
    const own = await on.call('GET', `/v1/projects/${found[0]}/matches?limit=1`);
    expect(own.body.matches[0]).toEqual(body.items[0].match);
    expect((await on.call('GET', `/v1/experts/${expertId}/matches?minScore=100`)).body.items).toEqual([]);
    const page = await on.call('GET', '/v1/projects?limit=2');
    expect(page.body.items).toHaveLength(2);
    const rest = await on.call('GET', `/v1/projects?cursor=${page.body.nextCursor}`);
    expect(rest.body.items).toHaveLength(1);
  });

  it('take feedback, which changes no ranking', async () => {
    const { body: project } = await on.call('POST', '/v1/projects', { json: { text: 'nurse' } });
    const before = await on.call('GET', `/v1/projects/${project.id}/matches`);
    const given = { projectId: project.id, expertId, verdict: 'rejected' };
    const mute = await on.call('POST', '/v1/feedback', { json: given });
    expect(mute.body).toMatchObject({ status: 400, errors: [{ path: 'reason' }] });
    const noted = await on.call('POST', '/v1/feedback', { json: { ...given, reason: 'no time' } });
    expect(noted.status).toBe(201);
    expect((await on.call('GET', `/v1/feedback?projectId=${project.id}`)).body.items).toEqual([noted.body]);
    expect((await on.call('GET', `/v1/projects/${project.id}/matches`)).body).toEqual(before.body);
    expect((await on.call('DELETE', noted.headers.get('location') ?? '')).status).toBe(204);
    expect((await on.call('DELETE', noted.headers.get('location') ?? '')).body.code).toBe(
      'feedback_not_found',
    );
    const nowhere = { ...given, projectId: '0'.repeat(16), reason: 'x' };
    expect((await on.call('POST', '/v1/feedback', { json: nowhere })).body.code).toBe('project_not_found');
    const nobody = { ...given, expertId: '0'.repeat(24), reason: 'x' };
    expect((await on.call('POST', '/v1/feedback', { json: nobody })).body.code).toBe('expert_not_found');
  });
});

describe('a change of an expert', () => {
  let on: TestService;
  let place: string;
  beforeAll(async () => {
    on = await TestService.start();
    place = (await on.call('POST', '/v1/experts', { json: NURSE })).headers.get('location') ?? '';
  });
  afterAll(() => on.dispose());

  it('moves them, and stays when something else changes', async () => {
    const moved = { location: { city: 'Albany', region: 'New York', country: 'US' } };
    const { body } = await on.call('PATCH', place, { json: moved });
    expect(body.profile.location).toMatchObject({ city: 'Albany', region: 'US-NY', country: 'US' });
    const later = await on.call('PATCH', place, { json: { remote: true } });
    expect(later.body.profile).toMatchObject({
      location: { city: 'Albany', region: 'US-NY' },
      availability: { remote: true, hoursPerWeek: 20 },
    });
    const near = { spec: { mustHave: [{ kind: 'location', regions: ['US-NY'] }] } };
    const { matches } = (await on.call('POST', '/v1/matches', { json: near })).body;
    expect(matches).toHaveLength(1);
    expect((await on.call('PATCH', place, { json: { location: { city: 'Albany' } } })).status).toBe(400);
  });

  it('is made once where several name the same state at the same instant, by whatever process', async () => {
    const other = await on.again();
    const state = (await on.call('GET', place)).headers.get('etag') ?? '';
    const patch = (url: string, amountPerHour: number) =>
      fetch(`${url}${place}`, {
        method: 'PATCH',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${on.key}`,
          'if-match': state,
        },
        body: JSON.stringify({ rate: { amountPerHour, currency: 'USD' } }),
      });
    const urls = [on.service.url, other.url, on.service.url, other.url];
    const answers = await Promise.all(urls.map((url, k) => patch(url, 100 + k)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    const won = answers.findIndex(({ status }) => status === 200);
    const { body } = await on.call('GET', place);
    expect(body.profile.rate.amountPerHour).toBe(100 + won);
    await Promise.all(answers.map((answer) => answer.text()));
    await other.close();
  });

  it('keeps what others change at the same time', async () => {
    const changes = [
      { hoursPerWeek: 11 },
      { rate: { amountPerHour: 77, currency: 'EUR' } },
      { remote: false },
    ];
    const answers = await Promise.all(changes.map((json) => on.call('PATCH', place, { json })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { profile } = (await on.call('GET', place)).body;
    expect(profile).toMatchObject({
      rate: { amountPerHour: 77, currency: 'EUR' },
      availability: { hoursPerWeek: 11, remote: false },
    });
  });
});
