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
    const { page, keys } = browser;
    await browser.goTo('/insight', 'Insight');
    await page.getByText('Nobody is here yet').waitFor();
    await browser.expectAccessible();
    for (const json of [NURSE, ATTORNEY, TRANSLATOR])
      ids.push((await on.call('POST', '/v1/experts', { json })).body.expert.id);
    await page.reload();
    await page.getByRole('status').getByText('3', { exact: true }).waitFor();
    await browser.expectAccessible();
    await keys.press(page.getByRole('region', { name: 'Languages' }).getByRole('link', { name: /German/ }));
    await page.getByText('experts: German').waitFor();
    await page.getByRole('status').getByText('2', { exact: true }).waitFor();
    await page.goBack();
    await page.getByRole('status').getByText('3', { exact: true }).waitFor();
  });

  it('weighs what briefs ask for against who is there', async () => {
    const { page, keys } = browser;
    await on.call('POST', '/v1/projects', { json: { text: 'cardiologist, or patent attorney in New York' } });
    await keys.press(page.getByRole('link', { name: 'Demand' }));
    await page.getByText('Briefs that are kept: 1').waitFor();
    await page.getByText('few').first().waitFor();
    await browser.expectAccessible();
  });

  it('looks at how groups fare, and is told what cannot be read', async () => {
    const { page, keys } = browser;
    await keys.press(page.getByRole('link', { name: 'Fairness' }));
    await keys.write(page.getByLabel('Groups'), 'expert,group\nnobody,a');
    await keys.press(page.getByRole('button', { name: 'Look at it' }));
    await page.getByRole('alert').getByText('not the id of an expert').waitFor();
    await browser.expectAccessible();
    const rows = ids.map((id, at) => `${id},${at === 0 ? 'a' : 'b'}`);
    await keys.write(page.getByLabel('Groups'), ['expert,group', ...rows].join('\n'));
    await keys.choose(page.getByLabel('Rankings'), 'cardiologist');
    await keys.write(page.getByLabel('Selected are the first'), '1');
    await keys.press(page.getByRole('button', { name: 'Look at it' }));
    await page.getByText(/^1 of \d selected, in 1 ranking/).waitFor();
    await browser.expectAccessible();
  });

  it('reads the audit and proves it', async () => {
    const { page, keys } = browser;
    await keys.press(page.getByRole('link', { name: 'Audit' }));
    await page.getByRole('cell', { name: 'Fairness looked at' }).waitFor();
    await page.getByText(/^1 attribute, \d people, .*1 ranking$/).waitFor();
    await keys.press(page.getByRole('button', { name: 'Verify' }));
    await page.getByText(/Sound: \d+ entries/).waitFor();
    await browser.expectAccessible();
    await keys.choose(page.getByLabel('What'), 'Erased');
    await page.getByText('No such entry').waitFor();
    expect(new URL(page.url()).search).toBe('?action=erase');
    browser.expectAllDone('insight');
  });
});
