import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Operation } from '#contract/operation.js';
import { OPERATIONS } from '#contract/operations.js';
import { SCOPES } from '#key/scope.js';
import { NURSE } from './people.js';
import { type Sent, TestService } from './running-service.js';

const KEYED = OPERATIONS.filter(({ scope }) => scope !== 'none');

/** What stands in each place of a path that is of the workspace `default`. */
type Held = Record<string, string>;

const NOWHERE: Held = { workspaceId: 'nowhere', importId: '999999', offerId: '999999' };

/** The least that an operation takes in its body, where that is something. */
const LEAST_BODY: Readonly<Record<string, object>> = {
  changeExpert: { remote: true },
  putCapacity: { hoursPerWeek: 5 },
};

function nurses(): FormData {
  const form = new FormData();
  form.append('file', new Blob(['name,headline\nPerrin Aldous,Nurse\n']), 'nurses.csv');
  return form;
}

function pathOf({ path }: Operation, held: Held): string {
  return path.replace(/:(\w+)/g, (_, name: string) => held[name] ?? '');
}

describe('every operation that asks for a key', () => {
  let on: TestService;
  let held: Held;
  let keys: Record<(typeof SCOPES)[number] | 'expired' | 'other', string>;
  beforeAll(async () => {
    on = await TestService.start({ requestsPerMinute: 100_000 });
    const expert = (await on.call('POST', '/v1/experts', { json: NURSE })).body.expert.id;
    const project = (await on.call('POST', '/v1/projects', { json: { text: 'nurse' } })).body.id;
    const json = { expertId: expert, projectId: project, verdict: 'hired' };
    const feedback = (await on.call('POST', '/v1/feedback', { json })).body.id;
    const hook = { url: 'https://hooks.example/expertmatch', events: ['match.found'] };
    const webhook = (await on.call('POST', '/v1/webhooks', { json: hook })).body.id;
    const made = async (name: string, scopes: readonly string[], expiresAt?: string) =>
      (await on.call('POST', '/v1/keys', { json: { name, scopes, ...(expiresAt && { expiresAt }) } })).body;
    const scoped = await Promise.all(SCOPES.map(async (scope) => [scope, (await made(scope, [scope])).key]));
    await on.call('POST', '/v1/workspaces', { json: { id: 'south' } });
    const other = await on.call('POST', '/v1/workspaces', { json: { id: 'other' } });
    keys = {
      ...Object.fromEntries(scoped),
      expired: (await made('expired', SCOPES, new Date(Date.now() + 2_000).toISOString())).key,
      other: other.body.key.key,
    };
    await on.call('PUT', `/v1/experts/${expert}/capacity`, { json: { hoursPerWeek: 10 } });
    const work = { text: 'nurse', effortHours: 1 };
    const task = (await on.call('POST', '/v1/tasks', { json: work })).body.id;
    const policy = { unverified: 'allow' };
    const committed = await on.call('POST', '/v1/assignments', { json: { policy } });
    held = {
      taskId: task,
      offerId: String(committed.body.offers[0].id),
      expertId: expert,
      projectId: project,
      feedbackId: feedback,
      importId: String((await on.call('POST', '/v1/imports', { raw: nurses() })).body.id),
      keyId: on.key.slice(3, 19),
      workspaceId: 'south',
      webhookId: webhook,
      deliveryId: (await on.call('GET', `/v1/webhooks/${webhook}/deliveries`)).body.items[0].id,
    };
    await vi.waitFor(async () => {
      expect((await on.send('GET', '/v1/keys', { key: keys.expired })).status).toBe(401);
    }, 20_000);
  });
  afterAll(() => on.dispose());

  const send = (operation: Operation, sent: Sent, ids = held) =>
    on.call(operation.method.toUpperCase(), pathOf(operation, ids), sent);

  it.each(KEYED)('$method $path keeps out whoever has no key in force', async (operation) => {
    const wrongSecret = `${on.key.slice(0, 20)}${'A'.repeat(43)}`;
    const answers = [];
    for (const key of ['', 'em_x', wrongSecret, `em_${'0'.repeat(16)}_${'A'.repeat(43)}`, keys.expired])
      answers.push(await send(operation, { key }));
    for (const { status, body, headers } of answers) {
      expect([status, body.code, headers.get('www-authenticate')]).toEqual([401, 'unauthorized', 'Bearer']);
      expect(body).toEqual(answers[0]?.body);
    }
  });

  it.each(KEYED.filter(({ scope }) => scope !== 'any'))(
    '$method $path keeps out every scope but its own',
    async (operation) => {
      for (const scope of SCOPES) {
        if (scope === operation.scope) continue;
        const { body } = await send(operation, { key: keys[scope] });
        expect([scope, body.status, body.code]).toEqual([scope, 403, 'forbidden']);
      }
    },
  );

  it.each(KEYED.filter(({ path }) => path.includes(':')))(
    '$method $path answers another workspace as if there were nothing',
    async (operation) => {
      const nowhere = Object.fromEntries(
        Object.entries(held).map(([name, id]) => [name, NOWHERE[name] ?? id.replace(/./g, '0')]),
      );
      const json = LEAST_BODY[operation.id] ?? {};
      const body = operation.body?.json === undefined ? {} : { json };
      const theirs = await send(operation, { key: keys.other, ...body });
      const nobodys = await send(operation, { key: keys.other, ...body }, nowhere);
      const plain = (text: string, ids: Held) =>
        Object.values(ids).reduce((left, id) => left.replace(new RegExp(`\\b${id}\\b`, 'g'), 'ID'), text);
      expect(theirs.status).toBe(operation.id === 'deleteWorkspace' ? 403 : 404);
      expect(plain(theirs.text, held)).toBe(plain(nobodys.text, nowhere));
    },
  );

  it.each(KEYED.filter(({ path, method }) => method === 'get' && !path.includes(':')))(
    '$method $path lists nothing of another workspace',
    async (operation) => {
      const { status, text } = await send(operation, { key: keys.other });
      expect(status).toBe(operation.id === 'getMetrics' ? 403 : 200);
      for (const id of Object.values(held)) if (id.length > 1) expect(text).not.toContain(`"${id}"`);
    },
  );

  it('takes no ids of another workspace in a body', async () => {
    const { expertId = '', projectId = '' } = held;
    const key = keys.other;
    const compared = await on.call('POST', '/v1/matches/compare', {
      key,
      json: { text: 'nurse', expertIds: [expertId, expertId] },
    });
    expect(compared.body.code).toBe('expert_not_found');
    const json = { expertId, projectId, verdict: 'hired' };
    expect((await on.call('POST', '/v1/feedback', { key, json })).body.code).toBe('project_not_found');
    const own = (await on.call('POST', '/v1/projects', { key, json: { text: 'nurse' } })).body.id;
    const mixed = { ...json, projectId: own };
    expect((await on.call('POST', '/v1/feedback', { key, json: mixed })).body.code).toBe('expert_not_found');
    const match = await on.call('POST', '/v1/matches', { key, json: { text: 'wound care nurse' } });
    expect(match.body).toMatchObject({ matches: [], excluded: 0 });
  });
});
