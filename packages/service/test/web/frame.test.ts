import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestService } from '../running-service.js';
import { BrowserPage } from './browser-page.js';

const WEB = fileURLToPath(new URL('../../web/', import.meta.url));
const FIRST_LOAD_BYTES = 200_000;

describe('the frame of the page', () => {
  let on: TestService;
  beforeAll(async () => {
    on = await TestService.start();
  });
  afterAll(() => on.dispose());

  it('signs in, goes everywhere with the keyboard alone, and signs out', async () => {
    const browser = await BrowserPage.open({ url: on.service.url });
    const { page, keys } = browser;
    await browser.expectAccessible();
    await keys.write(page.getByLabel('API key'), 'em_0000000000000000_no');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('not in force').waitFor();
    await browser.signIn(on.key);
    await page.getByRole('heading', { level: 1, name: 'Briefs' }).waitFor();
    for (const [keys, title] of [
      ['ge', 'Experts'],
      ['gi', 'Import'],
      ['gd', 'Duplicates'],
      ['gr', 'Routing'],
      ['gn', 'Insight'],
      ['gs', 'Settings'],
    ] as const) {
      for (const key of keys) await page.keyboard.press(key);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await browser.expectAccessible();
    }
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Insight' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('routing');
    await browser.expectAccessible();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Routing' }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await browser.expectAccessible();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Routing' }).waitFor();
    await keys.press(page.getByRole('button', { name: 'Sign out' }));
    await page.getByLabel('API key').waitFor();
    await keys.expectFocusKept();
    browser.expectAllDone('session');
    expect(await browser.context.cookies()).toEqual([]);
    await browser.dispose();
  });

  it('is one file for every path that a browser goes to, and leaves the rest to the API', async () => {
    const html = { accept: 'text/html,*/*;q=0.8' };
    const root = await on.send('GET', '/', { key: '' });
    const deep = await on.send('GET', '/briefs/some-brief?expert=1', { key: '', headers: html });
    expect(deep.text).toBe(root.text);
    expect(root.headers.get('cache-control')).toBe('no-cache');
    expect(root.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
        "form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
    const [script = ''] = /\/assets\/[\w.-]+\.js/.exec(root.text) ?? [];
    const asset = await on.send('GET', script, { key: '' });
    expect(asset.headers.get('cache-control')).toContain('immutable');
    for (const path of ['/v1/nothing', '/assets/nothing.js', '/docs/nothing'])
      expect((await on.send('GET', path, { key: '', headers: html })).status).toBe(404);
    expect((await on.send('GET', '/briefs', { key: '' })).body.code).toBe('not_found');
  });

  it('loads no more than 200 KB before the first screen is seen', () => {
    const html = readFileSync(`${WEB}dist/index.html`, 'utf8');
    const first = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => `${WEB}dist${path}`);
    const bytes = [`${WEB}dist/index.html`, ...first].map((file) => gzipSync(readFileSync(file)).length);
    expect(first.length).toBeGreaterThanOrEqual(3);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(FIRST_LOAD_BYTES);
  });

  it('shows nothing to a pointer that hovers and to nobody else', () => {
    const sheets = readdirSync(`${WEB}dist/assets`).filter((file) => file.endsWith('.css'));
    const css = sheets.map((file) => readFileSync(`${WEB}dist/assets/${file}`, 'utf8')).join('\n');
    const hovered = [...css.matchAll(/([^{}]*:hover[^{}]*)\{([^{}]*)\}/g)];
    const shown = hovered.flatMap(([, selector, declared = '']) =>
      declared
        .split(';')
        .filter(
          (one) =>
            !/^\s*(?:background|border-color|color|text-decoration)\s*:/.test(one) && one.trim() !== '',
        )
        .map((one) => `${selector}: ${one}`),
    );
    expect(shown).toEqual([]);
    expect(hovered.length).toBeGreaterThan(5);
  });

  it('renders nothing but text, and no screen takes from another', () => {
    const files = readdirSync(`${WEB}src`, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    const guilty = files.filter((file) =>
      /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(/.test(
        readFileSync(`${WEB}src/${file}`, 'utf8'),
      ),
    );
    expect(guilty).toEqual([]);
    const shared = ['app', 'api', 'design', 'session'];
    const taken = files.flatMap((file) => {
      const [own = ''] = file.split('/');
      const text = readFileSync(`${WEB}src/${file}`, 'utf8');
      const imported = [...text.matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) =>
        join(dirname(file), path),
      );
      const foreign = imported.filter((path) => ![own, ...shared].includes(path.split('/')[0] ?? ''));
      return own === 'app' || own === 'main.tsx' ? [] : foreign.map((path) => `${file} takes ${path}`);
    });
    expect(taken).toEqual([]);
    expect(files.length).toBeGreaterThan(30);
  });
});
