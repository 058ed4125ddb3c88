import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestService } from '../running-service.js';
import { BrowserPage } from './browser-page.js';

describe('the settings', () => {
  let on: TestService;
  beforeAll(async () => {
    on = await TestService.start();
  });
  afterAll(() => on.dispose());

  it('make and end keys, register and replay webhooks, set the retention, choose the colours', async () => {
    const browser = await BrowserPage.open({ url: on.service.url, key: on.key });
    const { page } = browser;
    const dialog = page.getByRole('dialog');
    await browser.goTo('/settings', 'Settings');
    await page.getByRole('cell', { name: 'first key' }).waitFor();
    await page.getByRole('button', { name: 'New key' }).press('Enter');
    await dialog.getByLabel('Name').fill('reporting');
    await dialog.getByLabel('Ends after').fill('2099-12-31');
    await browser.expectAccessible();
    await dialog.getByRole('button', { name: 'Make the key' }).press('Enter');
    const key = await dialog.locator('code').textContent();
    const shown = await on.call('GET', '/v1/session', { key: key ?? '' });
    expect(shown.body).toMatchObject({ keyName: 'reporting', scopes: ['read'] });
    await dialog.getByRole('button', { name: 'I have kept it' }).press('Enter');
    await page.getByRole('row', { name: /reporting read .* 2099/ }).waitFor();
    await browser.expectAccessible();
    await page.getByRole('button', { name: 'End reporting' }).press('Enter');
    await dialog.getByRole('button', { name: 'End the key' }).press('Enter');
    await page.getByRole('cell', { name: 'reporting', exact: true }).waitFor({ state: 'detached' });
    expect((await on.call('GET', '/v1/session', { key: key ?? '' })).status).toBe(401);

    await page.getByRole('link', { name: 'Webhooks' }).press('Enter');
    await page.getByText('Nobody is told of anything yet').waitFor();
    await page.getByRole('button', { name: 'New webhook' }).press('Enter');
    await dialog.getByLabel('Where').fill('https://127.0.0.1/hook');
    await dialog.getByRole('button', { name: 'Register' }).press('Enter');
    await dialog.getByRole('alert').waitFor();
    await browser.expectAccessible();
    await dialog.getByLabel('Where').fill('https://hooks.example/expertmatch');
    await dialog.getByRole('button', { name: 'Register' }).press('Enter');
    await dialog.getByRole('button', { name: 'I have kept it' }).press('Enter');
    await page.getByRole('link', { name: 'https://hooks.example/expertmatch' }).press('Enter');
    await page.getByRole('row', { name: /ping/ }).waitFor();
    await browser.expectAccessible();
    await page.getByRole('button', { name: 'Send again' }).press('Enter');
    await page.getByText('It is sent once more.').waitFor();
    await page.goBack();
    await page.getByRole('button', { name: /^Switch off/ }).press('Enter');
    await page.getByRole('button', { name: /^Switch on/ }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.getByRole('button', { name: /^Switch off/ }).waitFor();
    await browser.expectAccessible();

    await page.getByRole('link', { name: 'Retention' }).press('Enter');
    await page.getByLabel('Days').fill('365');
    await page.getByRole('button', { name: 'Set', exact: true }).press('Enter');
    await page.getByText('The period is set.').waitFor();
    expect((await on.call('GET', '/v1/retention')).body).toEqual({ days: 365 });
    await page.getByRole('button', { name: 'See who is due', disabled: false }).press('Enter');
    await dialog.getByText('Nobody is due').waitFor();
    await browser.expectAccessible();
    await page.keyboard.press('Escape');

    await page.getByRole('link', { name: 'Look' }).press('Enter');
    await page.getByLabel('Dark').press('Space');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    expect(await page.locator('html').getAttribute('data-scheme')).toBe('dark');
    await browser.expectAccessible();
    await browser.dispose();
  });

  it('are closed to a key that may not', async () => {
    const { body } = await on.call('POST', '/v1/keys', { json: { name: 'reader', scopes: ['read'] } });
    const browser = await BrowserPage.open({ url: on.service.url, key: body.key });
    await browser.goTo('/settings/keys', 'Settings');
    await browser.page.getByText('Not with this key').waitFor();
    await browser.expectAccessible();
    await browser.dispose();
  });
});
