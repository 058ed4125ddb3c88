import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningService } from '#index.js';
import { NURSE, TRANSLATOR } from '../people.js';
import { TestService } from '../running-service.js';
import { BrowserPage } from './browser-page.js';

const BRIEF = 'Wound care nurse, active RN license in Florida required';

describe('a machine that dies', () => {
  let on: TestService;
  let browser: BrowserPage;
  let page: Page;
  let projectId = '';
  let again: RunningService | undefined;
  beforeAll(async () => {
    on = await TestService.start({ hasWorker: false });
    for (const json of [NURSE, TRANSLATOR]) await on.call('POST', '/v1/experts', { json });
    projectId = (await on.call('POST', '/v1/projects', { json: { text: BRIEF } })).body.id;
    browser = await BrowserPage.open({ url: on.service.url, key: on.key });
    ({ page } = browser);
  });
  afterAll(async () => {
    await browser.dispose();
    await again?.close();
    await on.dispose();
  });

  const policy = async () =>
    (await on.call('GET', `/v1/projects/${projectId}`)).body.understood.policy.unknownMustHave;

  it('comes back, and every screen goes on without being loaded again', async () => {
    const raw = new FormData();
    raw.append('file', new Blob(['name,headline\nTess Vane,Surgeon\n']), 'list.csv');
    const run = (await on.call('POST', '/v1/imports', { raw })).body.id;
    const changing = await browser.context.newPage();
    await changing.goto(`/briefs/${projectId}`);
    await changing.getByLabel('A must-have that').waitFor();
    const watching = await browser.context.newPage();
    await watching.goto(`/imports/${run}`);
    await watching.getByText('A worker takes it up').waitFor();
    await browser.goTo('/briefs/new', 'New brief');
    await page.getByLabel('What is needed').fill('Patent attorney');
    await page.getByText('Understood').waitFor();

    const port = Number(new URL(on.service.url).port);
    await on.service.close();
    await changing.getByLabel('A must-have that').selectOption('exclude');
    await changing.getByText('The brief is not kept').waitFor();
    await page.getByRole('button', { name: 'Find experts' }).click();
    await page.getByRole('alert').getByText('Nothing answered').first().waitFor();
    await page.getByLabel('What is needed').fill('Patent attorney, German');
    await page.getByRole('alert').getByText('Nothing answered').first().waitFor();
    await browser.expectAccessible();
    expect(await changing.getByLabel('A must-have that').inputValue()).toBe('exclude');

    again = await on.again({ port });
    const worker = on.work();
    await watching.getByRole('status').getByText('Done').waitFor();
    await expect.poll(policy, { timeout: 20_000 }).toBe('exclude');
    await page.getByText('Understood').waitFor();
    await page.getByRole('button', { name: 'Find experts' }).click();
    await page.getByRole('heading', { level: 1, name: 'Patent attorney, German' }).waitFor();
    await worker.close();
    await watching.close();
    await changing.close();

    const others = page.waitForResponse(/InsightScreen/);
    await browser.goTo('/settings/look', 'Settings');
    await others;
    await browser.context.setOffline(true);
    await page.getByText('Offline.').waitFor();
    await page.getByRole('link', { name: 'Duplicates' }).click();
    await page.getByRole('alert').getByText('Nothing answered').waitFor();
    await browser.expectAccessible();
    await browser.context.setOffline(false);
    await page.getByText('Nothing to settle').waitFor();

    const refusals = [
      {
        status: 429,
        headers: { 'retry-after': '1' },
        body: '{"title":"Too Many Requests","detail":"wait as long as Retry-After says","status":429,"code":"rate_limited"}',
      },
      { status: 503, body: '<h1>Service Unavailable</h1>', contentType: 'text/html' },
    ];
    const refuse = (route: Route) => {
      const [refusal] = refusals.splice(0, 1);
      return refusal === undefined ? route.fallback() : route.fulfill(refusal);
    };
    await page.route('**/v1/experts?*', refuse);
    await page.getByRole('link', { name: 'Experts' }).click();
    await page.getByText('There were too many requests. It goes on in 1 s.').waitFor();
    await page.getByText('What answered is not the service itself').waitFor();
    await page.getByText('3 experts').waitFor();
    expect(refusals).toEqual([]);
    await page.unrouteAll();
  });
});
