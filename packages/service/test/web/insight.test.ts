import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ATTORNEY, NURSE, TRANSLATOR } from '../people.js';
import { TestService } from '../running-service.js';
import { BrowserPage } from './browser-page.js';

describe('whoever looks after the pool', () => {
  let on: TestService;
  let browser: BrowserPage;
  const ids: string[] = [];
  beforeAll(async () => {
    on = await TestService.start();
    browser = await BrowserPage.open({ url: on.service.url, key: on.key });
  });
  afterAll(async () => {
    await browser.dispose();
    await on.dispose();
  });

  it('sees that there is nobody yet, then who is there, and narrows it by links alone', async () => {
    const { page } = browser;
    await browser.goTo('/insight', 'Insight');
    await page.getByText('Nobody here yet').waitFor();
    await browser.expectAccessible();
    for (const json of [NURSE, ATTORNEY, TRANSLATOR])
      ids.push((await on.call('POST', '/v1/experts', { json })).body.expert.id);
    await page.reload();
    await page.getByRole('status').getByText('3', { exact: true }).waitFor();
    await browser.expectAccessible();
    await page
      .getByRole('region', { name: 'Languages' })
      .getByRole('link', { name: /German/ })
      .click();
    await page.getByText('experts: German').waitFor();
    await page.getByRole('status').getByText('2', { exact: true }).waitFor();
    await page.goBack();
    await page.getByRole('status').getByText('3', { exact: true }).waitFor();
  });

  it('weighs what briefs ask for against who is there', async () => {
    const { page } = browser;
    await on.call('POST', '/v1/projects', { json: { text: 'cardiologist, or patent attorney in New York' } });
    await page.getByRole('link', { name: 'Demand' }).click();
    await page.getByText('Briefs that are kept: 1').waitFor();
    await page.getByText('few').first().waitFor();
    await browser.expectAccessible();
  });

  it('looks at how groups fare, and is told what cannot be read', async () => {
    const { page } = browser;
    await page.getByRole('link', { name: 'Fairness' }).click();
    await page.getByLabel('Groups').fill('expert,group\nnobody,a');
    await page.getByRole('button', { name: 'Look at it' }).click();
    await page.getByRole('alert').getByText('not the id of an expert').waitFor();
    await browser.expectAccessible();
    const rows = ids.map((id, at) => `${id},${at === 0 ? 'a' : 'b'}`);
    await page.getByLabel('Groups').fill(['expert,group', ...rows].join('\n'));
    await page.getByLabel('Rankings').selectOption({ index: 1 });
    await page.getByLabel('Selected are the first').fill('1');
    await page.getByRole('button', { name: 'Look at it' }).click();
    await page.getByText(/^1 of \d selected, in 1 ranking/).waitFor();
    await browser.expectAccessible();
  });

  it('reads the audit and proves it', async () => {
    const { page } = browser;
    await page.getByRole('link', { name: 'Audit' }).click();
    await page.getByRole('cell', { name: 'Fairness looked at' }).waitFor();
    await page.getByRole('button', { name: 'Verify' }).click();
    await page.getByText(/Sound: \d+ entries/).waitFor();
    await browser.expectAccessible();
    await page.getByLabel('What').selectOption('erase');
    await page.getByText('No such entry').waitFor();
    expect(new URL(page.url()).search).toBe('?action=erase');
  });
});
