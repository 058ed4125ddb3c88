import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ATTORNEY, NURSE, TRANSLATOR } from './people.js';
import { TestService } from './running-service.js';

const GROUP = 'quillon-group';

/** Rules nobody out. */
const brief = (words: string) => ({ spec: { niceToHave: [words] } });

describe('the fairness audit', () => {
  let on: TestService;
  const labels: Record<string, Record<string, string>> = {};
  beforeAll(async () => {
    on = await TestService.start();
    for (const [k, json] of [NURSE, ATTORNEY, TRANSLATOR].entries()) {
      const { body } = await on.call('POST', '/v1/experts', { json });
      labels[body.expert.id] = { group: k === 0 ? GROUP : 'others' };
    }
  });
  afterAll(() => on.dispose());

  const audit = (json: object) => on.call('POST', '/v1/audit/fairness', { json: { labels, ...json } });

  it('compares the scores of groups in the ranking for a project', async () => {
    const project = (await on.call('POST', '/v1/projects', { json: brief('wound care') })).body.id;
    const { body } = await audit({ projectId: project });
    expect(body).toMatchObject({ kind: 'scoring', rankings: 1, people: 3, counted: 1 });
    expect(body.audits[0].groups).toMatchObject([
      { category: { group: 'others' }, people: 2, counted: 0 },
      { category: { group: GROUP }, people: 1, counted: 1, impactRatio: 1 },
    ]);
    expect((await audit({ projectId: '0'.repeat(16) })).body.code).toBe('project_not_found');
  });

  it('compares who came first in the rankings that were served', async () => {
    const since = new Date().toISOString();
    for (const words of ['wound care', 'patent law'])
      await on.call('POST', '/v1/matches', { json: brief(words) });
    const { body } = await audit({ top: 1, since });
    expect(body).toMatchObject({ kind: 'selection', rankings: 2, people: 6, counted: 2 });
    expect(body.audits[0].groups).toMatchObject([
      { category: { group: 'others' }, people: 4, counted: 1, rate: 0.25, isBelowFourFifths: true },
      { category: { group: GROUP }, people: 2, counted: 1, rate: 0.5 },
    ]);
    expect((await audit({ since: new Date().toISOString() })).body.people).toBe(0);
  });

  it('leaves no label behind, and tells that it was made', async () => {
    const { items } = (await on.call('GET', '/v1/audit?action=fairness')).body;
    expect(items[0].data).toEqual({ rankings: 1, people: 3, attributes: 1 });
    const files = readdirSync(on.dir, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    for (const { parentPath, name } of files)
      expect([name, readFileSync(join(parentPath, name)).includes(GROUP)]).toEqual([name, false]);
  });
});
