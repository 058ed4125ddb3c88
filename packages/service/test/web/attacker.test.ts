import { readFileSync } from 'node:fs';
import type { Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeZip } from '../../../matcher/test/ingest/make-zip.js';
import { TestService } from '../running-service.js';
import { BrowserPage } from './browser-page.js';

const RUN = 'document.title=`caught`';
/** Whatever a browser might take for more than text: elements, styles, links, an order of writing turned round. */
const MARKUP = `<img src=x onerror="${RUN}"></title><script>${RUN}</script><style>*{display:none}</style>"'><svg onload=${RUN}>`;
const TURNED = '\u202Egnorw\u2066';
const ENDLESS = 'Zz'.repeat(50_000);
/** Words that tell who somebody is. */
const PERSON = /Quillfeather|zenobia|555-0188/i;
const CV = `Zenobia Quillfeather
zenobia@quillfeather.example
+1 (305) 555-0188

SUMMARY
Zenobia Quillfeather is a wound care nurse. ${MARKUP} [see](javascript:${RUN})

LICENSES
Registered Nurse, Florida, active, expires 2099-04-30

EXPERIENCE
Wound Care Nurse, Bayside Clinic ${MARKUP}, March 2014 - Present
Heals wounds. ${ENDLESS}
`;
const LIST = `name,email,headline,${MARKUP.replaceAll('"', '').replaceAll(',', '')}
"=HYPERLINK(""https://elsewhere.example"")",zenobia.two@quillfeather.example,${TURNED} Surgeon,1
@Zenobia Quillfeather,zenobia.three@quillfeather.example,Surgeon 🩺 مرحبا,2,surplus,surplus
`;
const SCREENS = [
  '/briefs',
  '/experts',
  '/imports',
  '/imports/1',
  '/duplicates',
  '/duplicates/merged',
  '/routing',
  '/routing?view=offers',
  '/routing?view=capacity',
  '/routing/plan',
  '/insight',
  '/insight/demand',
  '/insight/fairness',
  '/insight/audit',
  '/settings/keys',
  '/settings/webhooks',
];

/** Scripts for the page: goes to an address as a link does. */
const GO = `(to) => {
  const link = Object.assign(document.createElement('a'), { href: to });
  document.body.append(link);
  link.click();
  link.remove();
}`;
/** What of an attack came to life. */
const ALIVE = `() => {
  const alive = document.querySelectorAll(
    'main :is(script, style, img, iframe, svg[onload], a[href^="javascript" i])',
  );
  const names = document.querySelectorAll('h1, h2, button, option, title');
  const turned = [...names].filter((one) =>
    /[\\u202A-\\u202E\\u2066-\\u2069]/.test(one.textContent + one.getAttribute('aria-label')),
  );
  const { scrollWidth, clientWidth } = document.documentElement;
  return [
    ...[...alive, ...turned].map(({ outerHTML }) => outerHTML.slice(0, 300)),
    ...(document.title === 'caught' ? ['a script ran'] : []),
    ...(scrollWidth > clientWidth ? [scrollWidth + ' px wide'] : []),
  ];
}`;
/** All that a page tells. */
const TOLD = `() => [ document.documentElement.outerHTML, document.title, location.href, JSON.stringify(history.state), ]`;

describe('an attacker', () => {
  let on: TestService;
  let projectId = '';
  let expertIds: readonly string[] = [];
  beforeAll(async () => {
    on = await TestService.start();
    const raw = new FormData();
    const zip = makeZip({
      [`Zenobia Quillfeather ${MARKUP.replaceAll('/', '')}.txt`]: CV,
      'zenobia.csv': LIST,
      '../../zenobia.txt': CV,
    });
    raw.append(
      'file',
      new Blob([Uint8Array.from(zip)]),
      `zenobia quillfeather ${MARKUP.replaceAll('/', '')}.zip`,
    );
    const run = await on.call('POST', '/v1/imports', { raw });
    await vi.waitFor(async () => {
      expect((await on.call('GET', `/v1/imports/${run.body.id}`)).body.state).toBe('done');
    }, 20_000);
    const { items } = (await on.call('GET', '/v1/experts')).body;
    expertIds = items.map(({ id }: { id: string }) => id);
    expect(expertIds).toHaveLength(2);
    const text = `Wound care nurse ${MARKUP} ${TURNED}`;
    const made = await on.call('POST', '/v1/projects', { json: { name: MARKUP.slice(0, 200), text } });
    projectId = made.body.id;
    await on.call('POST', '/v1/tasks', { json: { text, name: MARKUP.slice(0, 200), effortHours: 1 } });
    await on.call('POST', '/v1/keys', {
      json: { name: `${TURNED}${MARKUP}`.slice(0, 200), scopes: ['read'] },
    });
    for (const expertId of expertIds)
      await on.call('POST', '/v1/feedback', {
        json: { projectId, expertId, verdict: 'rejected', reason: `=1+1 ${MARKUP}` },
      });
    await on.call('POST', '/v1/webhooks', {
      json: { url: `https://hooks.example/${encodeURIComponent(MARKUP)}`, events: ['match.found'] },
    });
  });
  afterAll(() => on.dispose());

  /** Every screen, one after the other, once all that it asks for is there; what `look` finds is called by its address. */
  const everywhere = async ({ page }: BrowserPage, look: string) => {
    const found: string[] = [];
    const views = ['', '?view=matches', '?view=history'];
    const experts = expertIds.flatMap((id) => views.map((view) => `/experts/${id}${view}`));
    const brief = `/briefs/${projectId}`;
    for (const path of [
      ...SCREENS,
      ...experts,
      brief,
      `${brief}?expert=${expertIds[0]}`,
      `${brief}/report`,
    ]) {
      await page.evaluate(`(${GO})(${JSON.stringify(path)})`);
      await page.waitForURL(path);
      await page.locator('.skeleton, [aria-busy="true"]').first().waitFor({ state: 'detached' });
      await expect.poll(() => page.locator('h1').count()).toBe(1);
      for (const what of await page.evaluate<string[]>(`(${look})()`)) found.push(`${path}: ${what}`);
    }
    return found;
  };

  it('brings no markup to life, turns no words round and widens no screen', async () => {
    const browser = await BrowserPage.open({ url: on.service.url, key: on.key });
    await browser.page.setViewportSize({ width: 360, height: 800 });
    const found = await everywhere(browser, ALIVE);
    expect(found).toEqual([]);
    await browser.dispose();
  });

  it('learns nothing of who people are with a key that may not know', async () => {
    const { body } = await on.call('POST', '/v1/keys', {
      json: { name: 'blind', scopes: ['read', 'write', 'import', 'route', 'admin'] },
    });
    const browser = await BrowserPage.open({ url: on.service.url, key: body.key });
    const { page } = browser;
    const told: string[] = [];
    const listen = async (response: Response) => {
      const text = await response.text().catch(() => '');
      if (PERSON.test(text) || PERSON.test(response.url()))
        told.push(`${response.url()}: ${PERSON.exec(text)?.[0]}`);
    };
    page.on('response', listen);
    const seen = await everywhere(browser, TOLD);
    expect(seen.filter((text) => PERSON.test(text)).map((text) => text.slice(0, 300))).toEqual([]);
    expect(told).toEqual([]);
    await page.goto(`/briefs/${projectId}`);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    const saved = readFileSync((await (await saving).path()) ?? '', 'utf8');
    expect(saved).not.toMatch(PERSON);
    expect(saved).toContain(`"'=1+1`);
    await browser.dispose();
  });

  it('finds nothing of the last person in a page that another signs in to', async () => {
    const { body: made } = await on.call('POST', '/v1/keys', {
      json: { name: 'blind too', scopes: ['read'] },
    });
    const browser = await BrowserPage.open({ url: on.service.url, key: on.key });
    const { page, context } = browser;
    const [expertId = ''] = expertIds;
    await page.goto(`/experts/${expertId}`);
    await page.getByRole('button', { name: 'Reveal' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reveal' }).click();
    await page.getByRole('heading', { level: 2, name: 'Identity' }).waitFor();
    expect(await page.title()).toMatch(/^Expert [0-9A-F]{6} /);
    const other = await context.newPage();
    await other.goto('/settings/look');
    await other.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('API key').waitFor();
    expect(await page.content()).not.toMatch(PERSON);
    await browser.signIn(made.key);
    await page.getByRole('heading', { level: 1, name: /^Expert [0-9A-F]{6}$/ }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.content()).not.toMatch(PERSON);
    await other.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await on.call('DELETE', `/v1/keys/${made.id}`);
    await other.reload();
    await other.getByLabel('API key').waitFor();
    await page.getByLabel('API key').waitFor();
    await browser.dispose();
  });

  it('is answered nothing that a browser keeps, frames or runs', async () => {
    const asked = [
      '/',
      '/docs/',
      '/openapi.json',
      '/v1/experts',
      '/v1/nothing',
      '/nothing',
      '/healthz',
      '/v1/session',
    ];
    for (const path of asked) {
      const { headers } = await on.send('GET', path, {});
      const policy = headers.get('content-security-policy') ?? '';
      expect([path, policy.includes('frame-ancestors'), headers.get('x-content-type-options')]).toEqual([
        path,
        true,
        'nosniff',
      ]);
      if (path.startsWith('/v1/')) expect([path, headers.get('cache-control')]).toEqual([path, 'no-store']);
    }
  });
});
