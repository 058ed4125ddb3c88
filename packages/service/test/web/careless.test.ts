import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NURSE, TRANSLATOR } from '../people.js';
import { TestService } from '../running-service.js';
import { BrowserPage } from './browser-page.js';

const BRIEF = 'Wound care nurse, active RN license in Florida required, at most $80/h';
const SLOW_MS = 150;
/** As long as a page is waited for, not the second that a poll is given. */
const PATIENCE = { timeout: 20_000 };

describe('a careless user', () => {
  let on: TestService;
  let browser: BrowserPage;
  let page: Page;
  beforeAll(async () => {
    on = await TestService.start();
    for (const json of [NURSE, TRANSLATOR]) await on.call('POST', '/v1/experts', { json });
    browser = await BrowserPage.open({ url: on.service.url, key: on.key });
    ({ page } = browser);
  });
  afterAll(async () => {
    await browser.dispose();
    await on.dispose();
  });

  const items = async (path: string) => (await on.call('GET', path)).body.items;
  const made = async (text: string) => (await on.call('POST', '/v1/projects', { json: { text } })).body;
  /** Answers to changes come so late that everything can be pressed once more. */
  const slowly = (method: string) =>
    page.route(/\/v1\//, async (route) => {
      if (route.request().method() === method) await new Promise((done) => setTimeout(done, SLOW_MS));
      await route.fallback();
    });

  it('presses everything twice, and it is done once', async () => {
    const { id } = await made(BRIEF);
    const dialog = page.getByRole('dialog');
    await slowly('POST');
    await slowly('DELETE');
    await browser.goTo('/settings/keys', 'Settings');
    await page.getByRole('button', { name: 'New key' }).dblclick();
    await dialog.getByLabel('Name').fill('reporting');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'I have kept it' }).click();
    expect(await items('/v1/keys')).toHaveLength(2);
    await page.getByRole('link', { name: 'Webhooks' }).click();
    await page.getByRole('button', { name: 'New webhook' }).click();
    await dialog.getByLabel('Where').fill('https://hooks.example/expertmatch');
    await dialog.getByRole('button', { name: 'Register' }).dblclick();
    await dialog.getByRole('button', { name: 'I have kept it' }).click();
    expect(await items('/v1/webhooks')).toHaveLength(1);
    await page.getByRole('button', { name: /^Switch off/ }).dblclick();
    await page.getByRole('button', { name: /^Switch on/ }).waitFor();

    await browser.goTo(`/briefs/${id}`, BRIEF);
    const requirements = page.getByRole('region', { name: 'The brief' });
    await page.getByLabel('Add a requirement in words').fill('fluent in Spanish');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await requirements.getByRole('button', { name: /Spanish/ }).waitFor();
    expect(await requirements.getByRole('button', { name: /Spanish/ }).count()).toBe(1);
    const chosen = page.getByRole('region', { name: 'The expert' });
    await chosen.getByRole('button', { name: 'Shortlist', exact: true }).dblclick();
    await chosen.getByRole('button', { name: 'Shortlisted' }).waitFor();
    await page.locator('main').focus();
    await page.keyboard.press('s');
    await page.keyboard.press('r');
    await page.getByLabel('Why').fill('Too far away');
    await dialog.getByRole('button', { name: 'Keep' }).dblclick({ noWaitAfter: true });
    await chosen.getByRole('button', { name: 'Rejected' }).waitFor();
    expect(
      (await items('/v1/feedback')).map(({ verdict }: { verdict: string }) => verdict).toSorted(),
    ).toEqual(['rejected', 'shortlisted']);
    await browser.goTo('/briefs', 'Briefs');
    await page.getByRole('button', { name: /^Take out/ }).dblclick();
    await page.getByText('No briefs yet').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('link', { name: /Wound care nurse/ }).waitFor();
    expect(await items('/v1/projects')).toHaveLength(1);
    await page.unrouteAll();
  });

  it('changes a brief that others change, and is told', async () => {
    const { id } = await made(BRIEF);
    await browser.goTo(`/briefs/${id}`, BRIEF);
    await page.getByLabel('A must-have that').waitFor();
    const spec = { title: 'Theirs', mustHave: ['Spanish'] };
    await on.call('PATCH', `/v1/projects/${id}`, { json: { spec } });
    await page.getByLabel('A must-have that').selectOption('exclude');
    await page.getByText('changed this brief meanwhile').waitFor();
    await browser.expectAccessible();
    expect((await on.call('GET', `/v1/projects/${id}`)).body.spec.title).toBe('Theirs');
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await expect
      .poll(
        async () => (await on.call('GET', `/v1/projects/${id}`)).body.understood.policy.unknownMustHave,
        PATIENCE,
      )
      .toBe('exclude');
    await page.reload();
    await expect.poll(() => page.getByLabel('A must-have that').inputValue(), PATIENCE).toBe('exclude');
    await on.call('PATCH', `/v1/projects/${id}`, { json: { spec } });
    await page.getByLabel('A must-have that').selectOption('verify');
    await page.getByRole('button', { name: 'Take theirs' }).click();
    await page.getByRole('button', { name: /Spanish/ }).waitFor();
    expect((await on.call('GET', `/v1/projects/${id}`)).body.spec.title).toBe('Theirs');

    await browser.goTo(`/briefs/${id}?expert=${'f'.repeat(24)}`, 'Theirs');
    await page.getByText('Expert FFFFFF is not ranked here').waitFor();
    await browser.goTo(`/briefs/${id}`, 'Theirs');
    const other = await browser.context.newPage();
    await other.goto(`/briefs/${id}`);
    await other.getByLabel('A must-have that').selectOption('exclude');
    await expect.poll(() => page.getByLabel('A must-have that').inputValue(), PATIENCE).toBe('exclude');
    await other.getByLabel('A must-have that').selectOption('verify');
    await other.goto('about:blank');
    await expect
      .poll(
        async () => (await on.call('GET', `/v1/projects/${id}`)).body.understood.policy.unknownMustHave,
        PATIENCE,
      )
      .toBe('verify');
    await other.close();
    await on.call('DELETE', `/v1/projects/${id}`);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText(`no project has the id`).waitFor();
    await browser.expectAccessible();
    await browser.goTo(`/briefs/${id}/report`, /./);
    await page.getByText(`no project has the id`).waitFor();
    for (const path of ['/experts/%E0%A4%A', '/nowhere']) await browser.goTo(path, 'Nothing here');
  });

  it('follows a link to a part that there is not, and sees the first', async () => {
    const [{ id }] = await items('/v1/experts');
    const parts = [
      ['/routing?view=nothing', 'Tasks', 'No tasks yet'],
      ['/duplicates/nothing', 'To settle', 'Nothing to settle'],
      ['/insight/nothing', 'Pool', 'Languages'],
      ['/settings/nothing', 'Keys', 'first key'],
      [`/experts/${id}?view=nothing`, 'Document', 'Marked in the text'],
    ] as const;
    for (const [path, tab, seen] of parts) {
      await page.goto(path);
      await page.getByText(seen).first().waitFor();
      expect(await page.locator('main nav [aria-current="page"]').textContent()).toBe(tab);
    }
    await browser.goTo('/experts?minYears=many&remote=perhaps', 'Experts');
    await page.getByText('2 experts').waitFor();
  });

  it('writes a brief, goes away and comes back, pastes a book and opens a picture', async () => {
    const words = page.getByLabel('What is needed');
    await browser.goTo('/briefs/new', 'New brief');
    await words.fill(BRIEF);
    await page.getByRole('link', { name: 'Insight' }).click();
    await page.getByRole('heading', { level: 1, name: 'Insight' }).waitFor();
    await page.goBack();
    expect(await words.inputValue()).toBe(BRIEF);
    await page.reload();
    expect(await words.inputValue()).toBe(BRIEF);
    await page.getByText('Understood').waitFor();
    await browser.context.clearCookies();
    await words.fill(`${BRIEF}.`);
    await page.getByLabel('API key').waitFor();
    await browser.signIn(on.key);
    expect(await words.inputValue()).toBe(`${BRIEF}.`);
    await words.fill('nurse '.repeat(170_000));
    await page.getByText(/1,020,000 characters; .*50,000/).waitFor();
    expect(await page.getByRole('button', { name: 'Find experts' }).isDisabled()).toBe(true);
    await browser.expectAccessible();
    for (const buffer of [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), Buffer.alloc(0)]) {
      await page
        .getByLabel('Open a file')
        .setInputFiles({ name: 'brief.png', mimeType: 'image/png', buffer });
      await page.getByRole('alert').first().waitFor();
    }
    await words.fill('nurse');
    await page.getByText('Understood').waitFor();
    await page.getByRole('button', { name: 'Find experts' }).click();
    await page.getByRole('heading', { level: 1, name: 'nurse' }).waitFor();
    await browser.goTo('/briefs/new', 'New brief');
    expect(await words.inputValue()).toBe('');
    const { items: codes } = (await on.call('GET', '/v1/codes')).body;
    const fields = codes.filter(({ kind }: { kind: string }) => kind === 'specialty').slice(0, 60);
    await words.fill(fields.map(({ name }: { name: string }) => `Must have: ${name}.`).join('\n'));
    await page.getByRole('button', { name: 'Find experts' }).click();
    await page.getByText(/\d+ fail a must-have/).waitFor();
  });

  it('chooses files that are no lists, are gone, are too large and are many', async () => {
    const folder = join(on.root, 'chosen');
    mkdirSync(folder);
    const choose = async (files: Readonly<Record<string, string | Buffer>>, also: readonly string[] = []) => {
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
      await browser.goTo('/imports', 'Import');
      await page
        .locator('input[type=file][aria-label="Choose files"]')
        .setInputFiles([...Object.keys(files), ...also].map((name) => join(folder, name)));
    };
    await choose({ 'gone.csv': 'name,headline\nTess Vane,Surgeon\n' });
    await page.getByText('1 person').waitFor();
    rmSync(join(folder, 'gone.csv'));
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page
      .getByRole('alert')
      .getByText(/“gone\.csv” .* choose it again/i)
      .waitFor();
    await browser.expectAccessible();
    await choose({ 'empty.csv': '' });
    await page.getByText(/empty\.csv.{5,}/).waitFor();
    await choose({ 'program.exe': Buffer.from('MZ\0\0binary') });
    await page.getByText(/program\.exe.{5,}/).waitFor();
    await browser.expectAccessible();
    const wide = Array.from({ length: 300 }, (_, at) => (at < 2 ? 'Fach' : `Spalte ${at}`));
    const row = ['Tess Vane', 'Surgeon', ...wide.map((_, at) => `worth ${at}`)];
    await choose({ 'wide.csv': `Name,Headline,${wide.join()}\n${row.join()}\n` });
    await page.getByText('1 person').waitFor();
    expect(await page.getByRole('row').count()).toBeGreaterThan(300);
    await choose({ 'no-rows.csv': 'name,headline\n' });
    await page.getByText(/no-rows\.csv.{5,}/).waitFor();
    await choose({ 'vast.csv': 'name,headline\n' });
    truncateSync(join(folder, 'vast.csv'), 5 * 2 ** 30);
    await choose({ 'beside.csv': '' }, ['vast.csv']);
    await page
      .getByRole('alert')
      .getByText(/5\.37 GB.*4/)
      .waitFor();
    await choose(
      Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`cv-${at}.txt`, `Nurse ${at}\n`])),
    );
    await page.getByText('400 files').first().waitFor();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^Import \d+$/ }).waitFor();
    await page.reload();
    await page.getByRole('status').getByText('Done').waitFor();
  });
});
