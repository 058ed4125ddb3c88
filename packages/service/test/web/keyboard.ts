/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const MOST_PRESSES = 200;
const PATIENCE = { timeout: 20_000 };

/** Where a target stands from where the focus is. */
type Way = 'here' | 'on' | 'back' | 'in its group';

/** A person who has no mouse. */
export class Keyboard {
  /** Whether nothing had the focus yet since the page was loaded. */
  #isFresh = true;

  constructor(private readonly page: Page) {
    page.on('domcontentloaded', () => {
      this.#isFresh = true;
    });
  }

  /**
   * Goes with Tab, or back with Shift and Tab, until the focus is on the target; of radio buttons with an arrow. But
   * for a page that was just loaded, something has to have the focus before: what was done before did not lose it.
   */
  async tabTo(target: Locator): Promise<void> {
    const began = await wayTo(target);
    if (!this.#isFresh) await this.expectFocusKept();
    this.#isFresh = false;
    for (let way = began, presses = 0; way !== 'here'; presses++) {
      if (presses > MOST_PRESSES)
        throw new Error(`The keyboard does not reach ${target}; it is at ${await this.whereIsFocus()}`);
      await this.page.keyboard.press(keyOf(way));
      way = await wayTo(target);
    }
  }

  /** Goes there and presses a key; Enter unless told. */
  async press(target: Locator, key = 'Enter'): Promise<void> {
    await this.tabTo(target);
    await this.page.keyboard.press(key);
  }

  /** Goes there and writes in place of what stands there. */
  async write(target: Locator, text: string): Promise<void> {
    await this.tabTo(target);
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.insertText(text);
  }

  /** Goes to a list of choices, opens it, and takes the first whose words match. */
  async choose(target: Locator, words: string | RegExp): Promise<void> {
    await target.locator('option', { hasText: words }).first().waitFor({ state: 'attached' });
    await this.tabTo(target);
    const labels = await target.locator('option').allTextContents();
    const wanted = labels.findIndex((one) =>
      typeof words === 'string' ? one.includes(words) : words.test(one),
    );
    await this.page.keyboard.press('Alt+ArrowDown');
    await this.page.keyboard.press('Home');
    for (let at = 0; at < wanted; at++) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  /** Goes to a button that asks for files, presses it, and takes these. */
  async chooseFiles(button: Locator, files: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
    const asking = this.page.waitForEvent('filechooser');
    await this.press(button);
    await (await asking).setFiles(files);
  }

  /** Opens a dialog and leaves it with Escape: the focus goes in, and comes back to what opened it. */
  async lookInto(opener: Locator): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await this.press(opener);
    await dialog.locator(':focus').waitFor();
    await this.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => wayTo(opener), PATIENCE).toBe('here');
  }

  /** Expects the focus on something that is seen, and not lost to the page as a whole. */
  async expectFocusKept(): Promise<void> {
    await expect.poll(() => this.whereIsFocus(), PATIENCE).not.toMatch(/^<body/);
  }

  /** The opening tag and the words of what has the focus. */
  async whereIsFocus(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) return '<body>';
      const [tag = ''] = /^<[^>]*>/.exec(activeElement.outerHTML) ?? [];
      return `${tag}${activeElement.textContent?.slice(0, 40)}`;
    });
  }
}

function keyOf(way: Way): string {
  if (way === 'in its group') return 'ArrowDown';
  return way === 'back' ? 'Shift+Tab' : 'Tab';
}

function wayTo(target: Locator): Promise<Way> {
  return target.evaluate((element) => {
    const at = document.activeElement;
    if (at === element) return 'here';
    const isGroup =
      at instanceof HTMLInputElement &&
      element instanceof HTMLInputElement &&
      at.type === 'radio' &&
      at.name === element.name;
    if (isGroup) return 'in its group';
    const isBefore =
      at !== null &&
      at !== document.body &&
      (at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    return isBefore ? 'back' : 'on';
  });
}
