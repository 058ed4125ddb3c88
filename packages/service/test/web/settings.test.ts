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
    const { page, keys } = browser;
    const dialog = page.getByRole('dialog');
    await browser.goTo('/settings', 'Settings');
    await page.getByRole('cell', { name: 'first key' }).waitFor();
    await keys.lookInto(page.getByRole('button', { name: 'New key' }));
    await keys.press(page.getByRole('button', { name: 'New key' }));
    await keys.write(dialog.getByLabel('Name'), 'reporting');
    await keys.tabTo(dialog.getByLabel('Ends after'));
    await page.keyboard.type('12312099');
    await browser.expectAccessible();
    await keys.press(dialog.getByRole('button', { name: 'Make the key' }));
    const key = await dialog.locator('code').textContent();
    const shown = await on.call('GET', '/v1/session', { key: key ?? '' });
    expect(shown.body).toMatchObject({ keyName: 'reporting', scopes: ['read'] });
    await keys.press(dialog.getByRole('button', { name: 'I have kept it' }));
    await page.getByRole('row', { name: /reporting read .* 2099/ }).waitFor();
    await browser.expectAccessible();
    await keys.press(page.getByRole('button', { name: 'End reporting' }));
    await keys.press(dialog.getByRole('button', { name: 'End the key' }));
    await page.getByRole('cell', { name: 'reporting', exact: true }).waitFor({ state: 'detached' });
    await keys.expectFocusKept();
    expect((await on.call('GET', '/v1/session', { key: key ?? '' })).status).toBe(401);

    await keys.press(page.getByRole('link', { name: 'Webhooks' }));
    await page.getByText('Nobody is told of anything yet').waitFor();
    await keys.press(page.getByRole('button', { name: 'New webhook' }));
    await keys.write(dialog.getByLabel('Where'), 'https://127.0.0.1/hook');
    await keys.press(dialog.getByRole('button', { name: 'Register' }));
    await dialog.getByRole('alert').waitFor();
    await browser.expectAccessible();
    await keys.write(dialog.getByLabel('Where'), 'https://hooks.example/expertmatch');
    await keys.press(dialog.getByRole('button', { name: 'Register' }));
    await keys.press(dialog.getByRole('button', { name: 'I have kept it' }));
    await keys.press(page.getByRole('link', { name: 'https://hooks.example/expertmatch' }));
    await page.getByRole('row', { name: /ping/ }).waitFor();
    await browser.expectAccessible();
    await keys.press(page.getByRole('button', { name: 'Send again' }));
    await page.getByText('It is sent once more').waitFor();
    await page.goBack();
    await page.route('**/v1/webhooks/*', (route) => route.abort());
    await keys.press(page.getByRole('button', { name: /^Switch off/ }));
    await page.getByText('Nothing answered').waitFor();
    expect(await page.getByText('is switched off').count()).toBe(0);
    await page.unrouteAll();
    await keys.press(page.getByRole('button', { name: /^Switch off/ }));
    await page.getByRole('button', { name: /^Switch on/ }).waitFor();
    await keys.press(page.getByRole('button', { name: 'Undo' }));
    await page.getByRole('button', { name: /^Switch off/ }).waitFor();
    await browser.expectAccessible();

    await keys.press(page.getByRole('link', { name: 'https://hooks.example/expertmatch' }));
    await keys.press(page.getByRole('button', { name: 'Send what failed again' }));
    await page.getByText(/^\d+ sent once more/).waitFor();
    await keys.press(page.getByRole('button', { name: 'New secret' }));
    await keys.press(dialog.getByRole('button', { name: 'Make a new secret' }));
    await keys.press(dialog.getByRole('button', { name: 'I have kept it' }));
    await keys.lookInto(page.getByRole('button', { name: 'Take out' }));
    await keys.press(page.getByRole('button', { name: 'Take out' }));
    await keys.press(dialog.getByRole('button', { name: 'Take it out' }));
    await page.getByText('Nobody is told of anything yet').waitFor();

    await keys.press(page.getByRole('link', { name: 'Retention' }));
    await keys.write(page.getByLabel('Days'), '365');
    await keys.press(page.getByRole('button', { name: 'Set', exact: true }));
    await page.getByText('The period is set').waitFor();
    expect((await on.call('GET', '/v1/retention')).body).toEqual({ days: 365 });
    await keys.press(page.getByRole('button', { name: 'See who is due', disabled: false }));
    await dialog.getByText('Nobody is due').waitFor();
    await browser.expectAccessible();
    await page.keyboard.press('Escape');

    browser.expectAllDone('settings');
    await keys.press(page.getByRole('link', { name: 'Look' }));
    await keys.press(page.getByLabel('Dark'), 'Space');
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
