/// <reference lib="dom" />
import type { CDPSession, Page } from 'playwright-core';
import { FocusAudit } from './focus-audit.js';

declare global {
  interface Window {
    keyboardAudit: FocusAudit;
  }
}

/** What listens for a pointer and is not to be reached itself, with what does the same from the keyboard. */
const OTHERWISE: readonly (readonly [selector: string, instead: string])[] = [
  ['dialog', 'Escape closes it'],
  ['.drop-zone', 'its buttons choose files and folders'],
  ['[role=option]', 'the arrows and Enter of the box above it'],
  ['label', 'what it is the label of'],
];
/** Titles, which only a pointer shows, with where else the same is said. */
const TITLES_ELSEWHERE: readonly (readonly [selector: string, elsewhere: string])[] = [
  ['.rail-item', 'the list of keys; who is signed in stands in the settings'],
  ['.criterion-chip', 'the words of the brief stand out while it has the focus'],
  ['.mark', 'said when one goes from mark to mark'],
  ['.stacked-bar rect', 'the points of each requirement in words below'],
  ['.button[title^="Mark two"]', 'the list of keys'],
];
const POINTERS = ['click', 'dblclick', 'mousedown', 'pointerdown', 'mouseup', 'pointerup', 'drop'];
const MORE_PRESSES = 60;

/** What of a page cannot be used with the keyboard alone, in words; empty when all can. */
export async function keyboardFaults(page: Page): Promise<readonly string[]> {
  const faults = [await pointerOnly(page), await titlesOnly(page), await tabbingFaults(page)];
  return [...new Set(faults.flat())];
}

/** Goes round with Tab: what is not reached or not seen, and where one does not get on. */
async function tabbingFaults(page: Page): Promise<string[]> {
  await page.evaluate(`window.keyboardAudit = new (${FocusAudit})()`);
  const began = await page.evaluateHandle(() => document.activeElement);
  const targets = await page.evaluate(() => window.keyboardAudit.unreached().length);
  const order: string[] = [];
  const faults: string[] = [];
  let isRound = false;
  for (let presses = 0; !isRound && presses < 2 * targets + MORE_PRESSES; presses++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => window.keyboardAudit.look());
    faults.push(...found.faults);
    order.push(found.at);
    isRound = found.isRound;
  }
  if (!isRound) faults.push(`trapped: ${order.slice(-5).join(' → ')}`);
  const unreached = await page.evaluate(() => window.keyboardAudit.unreached());
  await began.evaluate((element) => element instanceof HTMLElement && element.focus());
  return [...faults, ...unreached.map((one) => `not reached with Tab: ${one}`)];
}

/** Titles that say what nothing else says. */
function titlesOnly(page: Page): Promise<string[]> {
  return page.evaluate(
    (known) =>
      [...document.querySelectorAll('[title], svg title')]
        .map((one) => (one instanceof SVGTitleElement ? (one.parentElement ?? one) : one))
        .filter((one) => !known.some((selector) => one.matches(selector)))
        .map((one) => `said to a pointer alone: ${one.outerHTML.slice(0, 200)}`),
    TITLES_ELSEWHERE.map(([selector]) => selector),
  );
}

/** What listens for a pointer, and cannot have the focus. */
async function pointerOnly(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  try {
    const { result } = await devtools.send('Runtime.evaluate', { expression: 'document.body' });
    const { listeners } = await devtools.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
      depth: -1,
    });
    const listening = listeners.filter(({ type }) => POINTERS.includes(type));
    const nodes = [...new Set(listening.flatMap(({ backendNodeId }) => backendNodeId ?? []))];
    return await unfocusable(devtools, nodes);
  } finally {
    await devtools.detach();
  }
}

async function unfocusable(devtools: CDPSession, nodes: readonly number[]): Promise<string[]> {
  const objects = await Promise.all(
    nodes.map((backendNodeId) => devtools.send('DOM.resolveNode', { backendNodeId })),
  );
  const [first] = objects;
  if (first === undefined) return [];
  const { result } = await devtools.send('Runtime.callFunctionOn', {
    objectId: first.object.objectId ?? '',
    functionDeclaration: `(selectors, ...elements) => elements
      .filter((one) => one.tabIndex < 0 && !selectors.some((selector) => one.matches(selector)) && one.type !== 'file')
      .map((one) => 'for a pointer alone: ' + one.outerHTML.slice(0, 200))`,
    arguments: [
      { value: OTHERWISE.map(([selector]) => selector) },
      ...objects.map(({ object }) => ({ objectId: object.objectId ?? '' })),
    ],
    returnByValue: true,
  });
  return result.value;
}
