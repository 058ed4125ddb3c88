import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLES } from '../../../../test/sample-matcher.js';
import { TestService } from '../running-service.js';
import { BrowserPage } from './browser-page.js';

const BRIEF = readFileSync(join(SAMPLES, 'briefs/01-wound-care-physician.txt'), 'utf8');
/** Asks for one of many credentials. */
const RUBRICS = readFileSync(join(SAMPLES, 'briefs/06-spanish-clinical-rubrics.txt'), 'utf8');
/** A person who tries the page: markup and scripts wherever a profile has words. */
const ATTACKER = {
  name: '<img src=x onerror="document.title=\'caught\'">Mal Lory',
  headline: '<script>document.title="caught"</script> Wound care physician & "hyperbaric" specialist',
  summary: 'Wound care <b onmouseover="document.title=\'caught\'">physician</b> {{7*7}} javascript:alert(1)',
  skills: ['wound care', '<iframe src="https://elsewhere.example"></iframe>'],
  experience: [
    {
      title: 'Wound Care Physician <svg onload="document.title=\'caught\'">',
      organization: '"><style>*{display:none}</style>',
      start: '2012-01',
      summary: 'Wound care and hyperbaric medicine <a href="javascript:document.title=1">see</a>',
    },
  ],
};

describe('the recruiter', () => {
  let on: TestService;
  let hostileId: string;
  beforeAll(async () => {
    on = await TestService.start();
    for (const name of ['01', '02', '03', '04', '05', '06', '07', '08']) {
      const raw = new FormData();
      const bytes = readFileSync(join(SAMPLES, `experts/candidate-${name}.pdf`));
      raw.append('file', new Blob([bytes]), `candidate-${name}.pdf`);
      await on.call('POST', '/v1/experts', { raw });
    }
    hostileId = (await on.call('POST', '/v1/experts', { json: ATTACKER })).body.expert.id;
  });
  afterAll(() => on.dispose());

  it('goes from a brief to a shortlist, with the keyboard alone', async () => {
    const browser = await BrowserPage.open({ url: on.service.url, key: on.key });
    const { page, keys } = browser;
    await page.getByText('No briefs yet').waitFor();
    await browser.expectAccessible();
    await page.keyboard.press('c');
    await keys.chooseFiles(page.getByLabel('Open a file'), {
      name: 'brief.html',
      mimeType: 'text/html',
      buffer: Buffer.from(
        `<h1>Brief</h1>${BRIEF.split('\n')
          .map((line) => `<p>${line}</p>`)
          .join('')}`,
      ),
    });
    await page.getByText('Must have: Wound care').waitFor();
    await keys.write(page.getByLabel('What is needed'), BRIEF);
    await page.getByText('Must have: Wound care').waitFor();
    await browser.expectAccessible();
    await keys.press(page.getByRole('button', { name: 'Find experts' }));
    const list = page.getByRole('region', { name: 'Experts, best first' });
    await list.getByRole('listitem').first().waitFor();
    await browser.expectAccessible();

    const summary = page.getByText(/\d+ ranked/);
    const excluded = async () => Number(/(\d+) fail/.exec((await summary.textContent()) ?? '')?.[1]);
    const before = await excluded();
    await keys.lookInto(page.getByRole('button', { name: /At most USD 120/ }));
    await keys.press(page.getByRole('button', { name: /At most USD 120/ }));
    await keys.write(page.getByLabel('At most, in USD an hour'), '400');
    await browser.expectAccessible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /At most USD 400/ }).waitFor();
    await expect.poll(excluded, { timeout: 20_000 }).toBeLessThan(before);

    const chosen = page.getByRole('region', { name: 'The expert' });
    const first = await chosen.getByRole('heading', { level: 2 }).textContent();
    await page.keyboard.press('j');
    await expect.poll(() => chosen.getByRole('heading', { level: 2 }).textContent()).not.toBe(first);
    await page.keyboard.press('k');
    await chosen.getByRole('heading', { level: 2, name: first ?? '' }).waitFor();
    await page.keyboard.press('s');
    await list.getByText('Shortlisted').waitFor();
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('r');
    await keys.write(page.getByLabel('Why'), 'Too far away');
    await browser.expectAccessible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await list.getByText('Rejected').waitFor();
    await keys.press(page.getByRole('button', { name: 'Undo' }).last());
    await list.getByText('Rejected').waitFor({ state: 'detached' });

    await keys.press(page.getByRole('button', { name: 'Compare 2' }));
    await page.getByRole('columnheader', { name: first ?? '' }).waitFor();
    await browser.expectAccessible();
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.keyboard.press('k');
    await keys.press(page.getByRole('button', { name: 'Reveal' }));
    await page.getByText('The audit keeps').waitFor();
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Reveal' }));
    await expect.poll(() => chosen.getByRole('heading', { level: 2 }).textContent()).not.toMatch(/^Expert /);
    const noted = await on.call('GET', '/v1/audit?action=reveal');
    expect(noted.body.items).toHaveLength(1);

    const saving = page.waitForEvent('download');
    await keys.press(page.getByRole('button', { name: 'CSV' }));
    const saved = readFileSync((await (await saving).path()) ?? '', 'utf8');
    expect(saved.split('\r\n')[0]).toContain('"rank","expert"');
    expect(saved).toContain('"Shortlisted"');

    await page.keyboard.press('o');
    await page.locator('.workbench-detail:focus').waitFor();
    await keys.lookInto(chosen.getByRole('button', { name: 'Note' }));
    await keys.press(list.getByRole('button', { name: /^Expert/ }).first());
    await page.locator('.workbench-detail:focus').waitFor();
    await keys.press(page.getByRole('link', { name: 'Report' }));
    await page.getByRole('heading', { level: 2, name: 'The shortlist' }).waitFor();
    await browser.expectAccessible();
    await page.reload();
    await page.getByRole('heading', { level: 2, name: 'The shortlist' }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('b');
    await keys.press(page.getByRole('button', { name: /^Take out/ }));
    await page.getByText('No briefs yet').waitFor();
    await page.getByRole('link', { name: 'New brief' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('z');
    await page.getByRole('button', { name: /^Take out/ }).waitFor();
    browser.expectAllDone('shortlist');
    await browser.dispose();
  });

  it('prints a shortlist of four on one page that says what is asked for once', async () => {
    const { items } = (await on.call('GET', '/v1/experts?limit=100')).body;
    const experts = items.filter(({ id }: { id: string }) => id !== hostileId).slice(0, 4);
    const browser = await BrowserPage.open({ url: on.service.url, key: on.key });
    const { page } = browser;
    for (const text of [BRIEF, RUBRICS]) {
      const projectId = (await on.call('POST', '/v1/projects', { json: { text } })).body.id;
      for (const { id: expertId } of experts)
        await on.call('POST', '/v1/feedback', { json: { projectId, expertId, verdict: 'shortlisted' } });
      const [title = ''] = text.split('\n');
      await browser.goTo(`/briefs/${projectId}/report`, title);
      await page
        .getByRole('columnheader', { name: /^Expert/ })
        .nth(3)
        .waitFor();
      expect(((await page.getByRole('main').textContent()) ?? '').split(title)).toHaveLength(2);
      for (const format of ['A4', 'Letter']) {
        const pdf = (await page.pdf({ format })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      }
    }
    await browser.dispose();
  });

  it('sees the markup of a hostile profile as text', async () => {
    const project = await on.call('POST', '/v1/projects', {
      json: { text: 'Wound care <script>document.title="caught"</script> and hyperbaric medicine' },
    });
    const browser = await BrowserPage.open({ url: on.service.url, key: on.key });
    const { page, keys } = browser;
    await browser.goTo(`/briefs/${project.body.id}?expert=${hostileId}`, /Wound care <script>/);
    const chosen = page.getByRole('region', { name: 'The expert' });
    await keys.press(chosen.getByRole('button', { name: 'Reveal' }));
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Reveal' }));
    await chosen.getByText('Mal Lory').waitFor();
    expect(await page.locator('main').locator('script, iframe, style, img[src=x]').count()).toBe(0);
    expect(await page.title()).not.toBe('caught');
    await browser.dispose();
  });
});
