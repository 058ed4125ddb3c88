import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ATTORNEY, NURSE, TRANSLATOR } from '../people.js';
import { TestService } from '../running-service.js';
import { BrowserPage } from './browser-page.js';

/** Somebody's attack: markup and scripts wherever a résumé has words. */
const HOSTILE = `Perrin Aldous
<script>document.title = 'owned'</script>
perrin.aldous@example.com

SUMMARY
Wound care nurse <img src=x onerror="document.title='owned'"> & "quotes" <a href="javascript:alert(1)">click</a>

LICENSES
Registered Nurse, Florida, active, expires 2027-04-30
Registered Nurse, Georgia, expired 2019-01-31

EXPERIENCE
Wound Care Nurse, Bayside Clinic <svg onload="document.title='owned'">, March 2014 - Present
Heals chronic wounds of the foot.
Staff Nurse, Harbor Hospital, June 2009 - February 2014
`;

describe('the experts of the page', () => {
  let on: TestService;
  let browser: BrowserPage;
  let hostile = '';
  beforeAll(async () => {
    on = await TestService.start();
    for (const json of [NURSE, ATTORNEY, TRANSLATOR]) await on.call('POST', '/v1/experts', { json });
    const raw = new FormData();
    raw.append('file', new Blob([HOSTILE]), 'Perrin Aldous <script>.txt');
    hostile = (await on.call('POST', '/v1/experts', { raw })).body.expert.id;
    const text = 'Wound care nurse, active RN license in Florida required';
    await on.call('POST', '/v1/projects', { json: { name: 'Clinic in Miami', text } });
    browser = await BrowserPage.open({ url: on.service.url, key: on.key });
  });
  afterAll(async () => {
    await browser?.dispose();
    await on.dispose();
  });

  const code = () => `Expert ${hostile.slice(0, 6).toUpperCase()}`;

  it('are listed blind, filtered by what has counts, and opened with the keyboard', async () => {
    const { page, keys } = browser;
    await browser.goTo('/experts', 'Experts');
    await page.getByText('4 experts').waitFor();
    await browser.expectAccessible();
    expect(await page.locator('main').textContent()).not.toMatch(/Odalys|Brennick|Aldous/);
    await keys.choose(page.getByLabel('Credential'), 'Registered nurse (2)');
    await page.getByText('2 experts').waitFor();
    await keys.choose(page.getByLabel('In force in'), 'Georgia (1)');
    await page.getByText('Nobody is proved to satisfy all of this').waitFor();
    await browser.expectAccessible();
    await page.goBack();
    await page.getByText('2 experts').waitFor();
    expect(page.url()).toContain('/experts?credential=rn');
    await keys.press(page.getByRole('button', { name: 'Clear the filters' }));
    await page.getByText('4 experts').waitFor();
    await keys.tabTo(page.getByLabel('Years of work'));
    for (const years of [1, 3]) {
      await page.keyboard.press('ArrowDown');
      await page.waitForURL(`/experts?minYears=${years}`);
    }
    await page.goBack();
    await page.waitForURL('/experts');
    await page.getByText('4 experts').waitFor();
    await page.getByRole('link', { name: 'Patent attorney' }).waitFor();
    await keys.tabTo(page.locator('li[data-index="0"] .expert-row'));
    await page.keyboard.press('j');
    await page.locator('li[data-index="1"] .expert-row:focus').waitFor();
    await page.keyboard.press('k');
    await page.locator('li[data-index="0"] .expert-row:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Expert [0-9A-F]{6}$/ }).waitFor();
  });

  it('show a résumé full of markup as text, with the evidence for a brief marked in it', async () => {
    const { page, keys } = browser;
    await browser.goTo(`/experts/${hostile}`, code());
    const document = page.getByRole('region', { name: 'Document', exact: true });
    await document.getByText('<script>').first().waitFor();
    expect(await document.textContent()).toContain('onerror=');
    expect(await document.textContent()).not.toContain('Aldous');
    expect(await page.locator('main :is(script, img, svg[onload], b, a[href^="javascript"])').count()).toBe(
      0,
    );
    expect(await page.title()).toBe(`${code()} · ExpertMatch`);
    await browser.expectAccessible();
    await keys.choose(page.getByLabel('Marked in the text'), 'Evidence for Clinic in Miami');
    await page.locator('mark.mark-met', { hasText: 'Registered Nurse, Florida' }).first().waitFor();
    await page.keyboard.press('Escape');
    await keys.press(page.getByRole('button', { name: 'Next mark' }));
    await page.getByText(/^1 of \d+:/).waitFor();
    await page.locator('mark.mark-chosen').first().waitFor();
    await browser.expectAccessible();
  });

  it('show credentials with where and until when, positions in time, and matches requirement by requirement', async () => {
    const { page, keys } = browser;
    const credentials = page.getByRole('list', { name: 'Credentials' }).getByRole('listitem');
    await credentials.filter({ hasText: /Florida.*Active.*until Apr 30, 2027/ }).waitFor();
    await credentials.filter({ hasText: /Georgia.*Expired.*ended Jan 31, 2019/ }).waitFor();
    await page.getByRole('heading', { level: 3, name: 'Staff Nurse' }).waitFor();
    await page.getByText(/Mar 2014 – today · \d+ y/).waitFor();
    await keys.press(page.getByRole('link', { name: 'Matches' }));
    await page.getByRole('heading', { level: 2, name: 'Clinic in Miami' }).waitFor();
    await keys.press(page.getByText(/\d requirements/));
    await page.getByText('Met', { exact: true }).first().waitFor();
    await browser.expectAccessible();
  });

  it('tell who they are once it is asked for, and that it was', async () => {
    const { page, keys } = browser;
    await keys.lookInto(page.getByRole('button', { name: 'Reveal' }));
    await keys.press(page.getByRole('button', { name: 'Reveal' }));
    await page
      .getByRole('dialog')
      .getByText(/The audit keeps for good/)
      .waitFor();
    await browser.expectAccessible();
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Reveal' }));
    await page.getByText('perrin.aldous@example.com').waitFor();
    await browser.expectAccessible();
    await keys.press(page.getByRole('link', { name: 'History' }));
    await page.getByRole('heading', { level: 2, name: 'Identity revealed' }).waitFor();
    await browser.expectAccessible();
    await keys.press(page.getByRole('link', { name: 'Document' }));
    await keys.press(page.getByRole('button', { name: 'Show what is hidden' }));
    await page
      .getByRole('region', { name: 'Document', exact: true })
      .getByText(/Aldous/)
      .first()
      .waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: code() }).waitFor();
    const audit = await on.call('GET', `/v1/audit?action=reveal&about=${hostile}`);
    expect(audit.body.items).toHaveLength(2);
  });

  it('are exported, and erased after what goes is said and their name is written', async () => {
    const { page, keys } = browser;
    await keys.press(page.getByRole('button', { name: 'Export' }));
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      keys.press(page.getByRole('dialog').getByRole('button', { name: 'Export' })),
    ]);
    expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({ expertId: hostile });
    await keys.lookInto(page.getByRole('button', { name: 'Erase' }));
    await keys.press(page.getByRole('button', { name: 'Erase' }));
    const dialog = page.getByRole('dialog', { name: `Erase ${code()}?` });
    await dialog.getByText('This cannot be undone').waitFor();
    await browser.expectAccessible();
    expect(await dialog.getByRole('button', { name: 'Erase for good' }).isDisabled()).toBe(true);
    await keys.write(dialog.getByLabel(/^Write/), code());
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Experts' }).waitFor();
    await page.getByText('3 experts').waitFor();
    await page.getByText(`${code()} is erased`).waitFor();
    await page.locator('h1:focus').waitFor();
    browser.expectAllDone('expert');
    expect((await on.call('GET', `/v1/experts/${hostile}`)).status).toBe(404);
    await page.goto(`${on.service.url}/experts/${hostile}`);
    await page.getByRole('alert').getByText('Not Found').waitFor();
    await browser.expectAccessible();
  });
});
