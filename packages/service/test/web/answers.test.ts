import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ATTORNEY, NURSE, TRANSLATOR } from '../people.js';
import { TestService } from '../running-service.js';
import { BrowserPage } from './browser-page.js';

describe('what the page keeps of answers', () => {
  let on: TestService;
  let browser: BrowserPage;
  let nurse = '';
  beforeAll(async () => {
    on = await TestService.start();
    for (const json of [ATTORNEY, TRANSLATOR]) await on.call('POST', '/v1/experts', { json });
    nurse = (await on.call('POST', '/v1/experts', { json: NURSE })).body.expert.id;
    const text = 'Wound care nurse, up to $90/h';
    await on.call('POST', '/v1/projects', { json: { name: 'Clinic in Miami', text } });
    browser = await BrowserPage.open({ url: on.service.url, key: on.key });
  });
  afterAll(async () => {
    await browser?.dispose();
    await on.dispose();
  });

  const goBy = async (link: string) => {
    const { page } = browser;
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: link }).last().click();
    await page.getByRole('heading', { level: 1, name: link }).waitFor();
  };

  it('serves every screen that asks for the same, and shows a brief as it was changed', async () => {
    const { page } = browser;
    const brief = page.getByRole('link', { name: 'Clinic in Miami' });
    await brief.click();
    await page.getByRole('button', { name: /At most USD 90/ }).press('Enter');
    await page.getByLabel('At most, in USD an hour').fill('100');
    await page.keyboard.press('Escape');
    await goBy('Briefs');
    await brief.click();
    await page.getByRole('button', { name: /At most USD 100/ }).waitFor();
    await page.getByRole('region', { name: 'The expert' }).getByRole('link', { name: 'Profile' }).click();
    await page.getByRole('link', { name: 'Matches' }).click();
    await page.getByRole('heading', { level: 2, name: 'Clinic in Miami' }).waitFor();
    await goBy('Briefs');
    await brief.waitFor();
  });

  it('lists experts who came in meanwhile', async () => {
    const { page } = browser;
    await goBy('Experts');
    await page.getByText('3 experts').waitFor();
    await goBy('Import');
    const buffer = Buffer.from('name,headline\nTobias Fennmoor,Surgeon\n');
    await page
      .locator('input[type=file][aria-label="Choose files"]')
      .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('status').getByText('Done').waitFor();
    await goBy('Experts');
    await page.getByText('4 experts').waitFor();
    await page.getByRole('link', { name: 'Surgeon' }).waitFor();
  });

  it('ends with the session', async () => {
    const { page } = browser;
    const { body } = await on.call('POST', '/v1/keys', { json: { name: 'reader', scopes: ['read'] } });
    await page.locator(`a[href="/experts/${nurse}"]`).click();
    await page.getByRole('button', { name: 'Reveal' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reveal' }).click();
    await page.getByRole('heading', { level: 1, name: NURSE.name }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await browser.signIn(body.key);
    await page.getByRole('heading', { level: 1, name: /^Expert [0-9A-F]{6}$/ }).waitFor();
    expect(await page.getByText(NURSE.name).count()).toBe(0);
  });
});
