import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { requireProgram } from '../../../../test/installed-program.js';
import { ApiUse } from './api-use.js';
import { Keyboard } from './keyboard.js';
import { keyboardFaults } from './keyboard-audit.js';

const WIDE = { width: 1280, height: 800 };

/** What a browser is opened with. */
export interface BrowserPageOptions {
  /** Where the service listens. */
  readonly url: string;
  /** Signs in with this key; absent: the sign-in screen is seen. */
  readonly key?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** The page of a service in a real browser; gone when disposed of. */
export class BrowserPage {
  /** What the browser complained of: errors of scripts, refusals by the policy. */
  readonly complaints: string[] = [];
  /** How the page is used. */
  readonly keys: Keyboard;
  private readonly api: ApiUse;

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    private readonly browser: Browser,
    private readonly url: string,
  ) {
    this.keys = new Keyboard(page);
    this.api = new ApiUse(page);
  }

  /** Opens the browser at `/`, signed in where a key is given. */
  static async open({ url, key, viewport = WIDE }: BrowserPageOptions): Promise<BrowserPage> {
    const browser = await chromium.launch({
      executablePath: requireProgram('chromium', 'chromium'),
      // Root, whom containers run as, may not use the sandbox.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    const context = await browser.newContext({ baseURL: url, viewport });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const opened = new BrowserPage(page, context, browser, url);
    page.on('pageerror', ({ message }) => opened.complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error' && /policy|refused to|violat/i.test(message.text()))
        opened.complaints.push(message.text());
    });
    await page.goto('/');
    if (key !== undefined) await opened.signIn(key);
    return opened;
  }

  /** Signs in as a person does. */
  async signIn(key: string): Promise<void> {
    await this.keys.write(this.page.getByLabel('API key'), key);
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('navigation', { name: 'Screens' }).waitFor();
  }

  /** Goes to a path of the page and waits for the screen with this title. */
  async goTo(path: string, title: string | RegExp): Promise<void> {
    await this.page.goto(new URL(path, this.url).href);
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  /** Holds what is seen against WCAG 2.2 AA, in light and in dark; says what to mend. */
  async expectAccessible(): Promise<void> {
    await this.page.evaluate(axe.source);
    for (const scheme of ['dark', 'light'] as const) {
      await this.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      expect(await this.violations(), scheme).toEqual([]);
    }
    await this.page.emulateMedia({ reducedMotion: 'no-preference' });
    await this.expectAllByKeyboard();
  }

  private violations(): Promise<string[]> {
    return this.page.evaluate(async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const inPage = globalThis as unknown as { axe: typeof axe };
      const { violations: found } = await inPage.axe.run({ runOnly: tags });
      return found.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
      );
    });
  }

  /** Expects all of what is seen within reach of the keyboard, seen while it has the focus, and no trap. */
  async expectAllByKeyboard(): Promise<void> {
    expect(await keyboardFaults(this.page)).toEqual([]);
  }

  /** Expects that all that a screen can have the service do was done; by the name of its folder. */
  expectAllDone(screen: string): void {
    expect(this.api.undone(screen)).toEqual([]);
  }

  /** Closes the browser; nothing may have been complained of, nor asked that a program with a key could not. */
  async dispose(): Promise<void> {
    await this.browser.close();
    expect(await this.api.notByKey(this.url)).toEqual([]);
    expect(this.complaints).toEqual([]);
  }
}
