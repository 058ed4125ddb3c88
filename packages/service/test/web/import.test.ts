import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningWorker } from '#index.js';
import { TestService } from '../running-service.js';
import { BrowserPage } from './browser-page.js';

/** A list as people send it: a title above the headings, a column nobody can guess, a row with a cell too many. */
const LIST = `Candidates of the spring fair;;;;;
;;;;;
Name;E-Mail;Fach;Firma;Fähigkeiten;Interne Nr.
Perrin Aldous;perrin@aldous.example;Wound care nurse;Bayside Clinic;wound care, triage;17
Ilse Brandmeer;ilse@brandmeer.example;Legal translator;Brandmeer Texte;translation, contracts;18
Ruy Montclar;ruy@montclar.example;Patent attorney;Halloway & Finch;patents;19;surplus;surplus
Perrin Aldous;;Wound care nurse, Bayside Clinic;Bayside Clinic;wound care;20
<script>alert(1)</script> Odo Quenby;odo@quenby.example;Notary;Quenby Deeds;<b>deeds</b>;21
${Array.from({ length: 12 }, (_, at) => `Tess Vane ${at};tess${at}@vane.example;Surgeon;Ward ${at};suturing;${at}`).join('\n')}
`;
const CV = `Odalys Brennick
odalys@brennick.example

Summary
Nurse for wound care and hyperbaric medicine.

Experience
Wound care nurse, Bayside Clinic
March 2009 - today
Cared for patients with chronic wounds.
`;

const fileOf = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

describe('whoever imports lists of candidates', () => {
  let on: TestService;
  let worker: RunningWorker;
  let browser: BrowserPage;
  beforeAll(async () => {
    on = await TestService.start({ hasWorker: false });
    browser = await BrowserPage.open({ url: on.service.url, key: on.key });
  });
  afterAll(async () => {
    await browser.dispose();
    await worker?.close();
    await on.dispose();
  });

  const choose = (...files: ReturnType<typeof fileOf>[]) =>
    browser.keys.chooseFiles(browser.page.getByRole('button', { name: 'Choose files' }), files);
  const importIt = async () => {
    const { page, keys } = browser;
    await keys.press(page.getByRole('button', { name: 'Import', exact: true }));
    await page.getByRole('status').getByText('Done').waitFor();
  };

  it('brings a messy list in, corrects its columns, mends its errors, and imports it again without effect', async () => {
    const { page, keys } = browser;
    await browser.goTo('/imports', 'Import');
    await browser.expectAccessible();
    await choose(fileOf('spring.csv', LIST));
    const field = page.getByLabel('Interne Nr. is read as');
    await field.waitFor();
    await page.getByRole('cell', { name: 'Ilse Brandmeer' }).waitFor();
    await browser.expectAccessible();
    await keys.choose(field, 'Leave it out');
    await page.getByText('1 column as you said').waitFor();
    await keys.press(page.getByRole('button', { name: 'Import', exact: true }));
    await keys.press(page.getByRole('button', { name: 'Cancel' }));
    await keys.press(page.getByRole('button', { name: 'Go on' }));
    await page.getByRole('button', { name: 'Cancel' }).waitFor();
    worker = on.work();
    await page.getByRole('status').getByText('Done').waitFor();
    await page.getByText('cells').first().waitFor();
    await browser.expectAccessible();
    expect(await page.getByText('Montclar').count()).toBe(0);
    await keys.lookInto(page.getByRole('button', { name: 'Show the rows' }));
    await keys.press(page.getByRole('button', { name: 'Show the rows' }));
    await browser.expectAccessible();
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Show the rows' }));
    await page.getByText('Ruy Montclar').first().waitFor();
    await browser.expectAccessible();
    const downloading = page.waitForEvent('download');
    await keys.press(page.getByRole('button', { name: 'Download as CSV' }));
    const errors = readFileSync(await (await downloading).path(), 'utf8');
    expect(errors).toContain('Ruy Montclar');
    await keys.press(page.getByRole('button', { name: 'Read again what failed' }));
    await page.getByText('It reads again what failed in').waitFor();
    await page.getByRole('status').getByText('Done').waitFor();
    await keys.press(page.getByRole('link', { name: 'All imports' }));
    await choose(fileOf('mended.csv', errors.replaceAll('surplus', '')));
    await page.getByText('1 person').first().waitFor();
    await importIt();
    await keys.press(page.getByRole('link', { name: 'All imports' }));
    await choose(fileOf('spring.csv', LIST));
    await page.getByText('1 column as you said').waitFor();
    await importIt();
    const { items } = (await on.call('GET', '/v1/imports')).body;
    expect(items.map(({ counts }: { counts: object }) => counts)).toMatchObject([
      { imported: 0 },
      { imported: 1, failed: 0 },
      { imported: 0, failed: 1 },
      { imported: 16, failed: 1 },
    ]);
  });

  it('settles who is one person: two, one, undone, and unmerged', async () => {
    const { page, keys } = browser;
    await browser.goTo('/duplicates', 'Duplicates');
    const pair = page.getByRole('heading', { name: 'One person or two?' });
    await pair.waitFor();
    await browser.expectAccessible();
    expect(await page.getByText('Perrin').count()).toBe(0);
    await keys.lookInto(page.getByRole('button', { name: 'Reveal both' }));
    await keys.press(page.getByRole('button', { name: 'Reveal both' }));
    await browser.expectAccessible();
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Reveal both' }));
    await page.getByText('Perrin Aldous').first().waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('a');
    await page.getByText('Nothing to settle').waitFor();
    await browser.expectAccessible();
    await keys.press(page.getByRole('button', { name: 'Undo' }));
    await pair.waitFor();
    await keys.press(page.getByRole('button', { name: 'One person' }));
    await page.getByText('Nothing to settle').waitFor();
    await page.getByRole('link', { name: 'Go to the imports' }).and(page.locator(':focus')).waitFor();
    await keys.press(page.getByRole('link', { name: 'Merged' }));
    await page.getByRole('cell', { name: 'A person' }).waitFor();
    await browser.expectAccessible();
    await keys.press(page.getByRole('button', { name: /^Unmerge/ }));
    await page.getByText('Nothing was merged').waitFor();
    await keys.expectFocusKept();
    browser.expectAllDone('duplicates');
    expect((await on.call('GET', '/v1/experts?limit=100')).body.items).toHaveLength(17);
  });

  it('brings several files in at once, and sees their import among the earlier ones', async () => {
    const { page } = browser;
    await browser.goTo('/imports', 'Import');
    await choose(fileOf('odalys.txt', CV), fileOf('list.csv', 'name,headline\nTobias Fennmoor,Surgeon\n'));
    await page.getByText('2 people').waitFor();
    await importIt();
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await page.goBack();
    await page.getByRole('link', { name: title ?? '' }).waitFor();
    await browser.expectAccessible();
    browser.expectAllDone('imports');
  });
});
