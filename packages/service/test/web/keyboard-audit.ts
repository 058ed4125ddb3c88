/// <reference lib="dom" />
import type { CDPSession, Page } from 'playwright-core';

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
  const out = await pointerOnly(page);
  await page.evaluate(noteTargets);
  const began = await page.evaluateHandle(() => document.activeElement);
  const order: string[] = [];
  let isRound = false;
  const targets = await page.evaluate(() => window.keyboardAudit.unreached().length);
  for (let presses = 0; !isRound && presses < 2 * targets + MORE_PRESSES; presses++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => window.keyboardAudit.look());
    out.push(...found.faults);
    order.push(found.at);
    isRound = found.isRound;
  }
  if (!isRound) out.push(`trapped: ${order.slice(-5).join(' → ')}`);
  const unreached = await page.evaluate(() => window.keyboardAudit.unreached());
  const titled = await page.evaluate(
    (known) =>
      [...document.querySelectorAll('[title], svg title')]
        .map((one) => (one instanceof SVGTitleElement ? (one.parentElement ?? one) : one))
        .filter((one) => !known.some((selector) => one.matches(selector)))
        .map((one) => `said to a pointer alone: ${one.outerHTML.slice(0, 200)}`),
    TITLES_ELSEWHERE.map(([selector]) => selector),
  );
  await began.evaluate((element) => element instanceof HTMLElement && element.focus());
  return [...new Set([...out, ...unreached.map((one) => `not reached with Tab: ${one}`), ...titled])];
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

interface Look {
  readonly at: string;
  readonly faults: readonly string[];
  /** Whether the focus is where it was first. */
  readonly isRound: boolean;
}

declare global {
  interface Window {
    keyboardAudit: { readonly look: () => Look; readonly unreached: () => string[] };
  }
}

/** Runs in the page: notes what is to be reached, and how it looks without the focus. */
function noteTargets(): void {
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
  const scope = dialog ?? document.body;
  const selector = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const nameOf = (element: Element) => element.outerHTML.slice(0, 160);
  const isTarget = (element: HTMLElement) =>
    element.tabIndex >= 0 &&
    !element.matches(':disabled') &&
    element.checkVisibility({ visibilityProperty: true });
  const targets = [...scope.querySelectorAll<HTMLElement>(selector)].filter(isTarget);
  const styleOf = (element: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return `${outlineStyle === 'none' ? '0px' : outlineWidth} ${boxShadow}`;
  };
  /** What is drawn for the element: its label, where the element itself is not seen. */
  const drawn = (element: Element) =>
    element.getBoundingClientRect().width <= 1 ? (element.closest('label') ?? element) : element;
  const { activeElement: began } = document;
  const before = new Map<Element, string>(
    targets.filter((one) => one !== began).map((one) => [one, styleOf(drawn(one))]),
  );
  const reached = new Set<Element>();
  let first: Element | undefined;
  let hasMoved = false;

  const groupOf = (element: Element) =>
    element instanceof HTMLInputElement && element.type === 'radio' ? element.name : undefined;
  const isReached = (element: Element) =>
    reached.has(element) ||
    (groupOf(element) !== undefined && [...reached].some((one) => groupOf(one) === groupOf(element)));

  /** The part of an element that its scrolled surroundings and the window let through. */
  const seenOf = (element: Element) => {
    let { top, left, bottom, right } = element.getBoundingClientRect();
    for (let one = element.parentElement; one !== null; one = one.parentElement) {
      if (one === dialog) break;
      if (getComputedStyle(one).overflow === 'visible') continue;
      const around = one.getBoundingClientRect();
      [top, left] = [Math.max(top, around.top), Math.max(left, around.left)];
      [bottom, right] = [Math.min(bottom, around.bottom), Math.min(right, around.right)];
    }
    return {
      top: Math.max(0, top),
      left: Math.max(0, left),
      bottom: Math.min(innerHeight, bottom),
      right: Math.min(innerWidth, right),
    };
  };
  const isSeen = (element: Element) => {
    const { top, left, bottom, right } = seenOf(element);
    if (bottom - top < 1 || right - left < 1) return false;
    const parts = [0.5, 0.1, 0.9];
    return parts.some((x) =>
      parts.some((y) => {
        const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      }),
    );
  };
  const faultsOf = (element: Element) => {
    const shown = drawn(element);
    const faults: string[] = [];
    const style = styleOf(shown);
    if (style === before.get(element) || style === '0px none')
      faults.push(`looks the same with the focus: ${nameOf(element)}`);
    if (!isSeen(shown)) faults.push(`hidden while it has the focus: ${nameOf(element)}`);
    return faults;
  };
  window.keyboardAudit = {
    look: () => {
      const at = document.activeElement;
      if (began !== null && at !== began && !before.has(began)) before.set(began, styleOf(drawn(began)));
      if (at === null || at === document.body || !document.hasFocus()) {
        hasMoved = first !== undefined;
        return { at: 'outside', faults: [], isRound: false };
      }
      first ??= at;
      hasMoved ||= at !== first;
      const isRound = at === first && hasMoved;
      reached.add(at);
      const faults = faultsOf(at);
      if (!scope.contains(at)) faults.push(`out of the dialog: ${nameOf(at)}`);
      return { at: nameOf(at), faults, isRound };
    },
    unreached: () => targets.filter((one) => one.isConnected && isTarget(one) && !isReached(one)).map(nameOf),
  };
}
