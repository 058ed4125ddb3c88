import type { Page } from 'playwright-core';
import { openChromium } from './open-chromium.js';
import { percentile } from './percentile.js';
import type { ServedProgram } from './served-program.js';
import { withServedExperts } from './with-served-experts.js';

const EXPERTS = 10_000;
const ROUNDS = 3;
/** What an interaction may take until it is seen, in ms. */
const GOAL_MS = 200;
/** Event Timing does not tell of what takes less, in ms. */
const LEAST_TOLD_MS = 16;
const BRIEF = 'Board-certified physician, Florida licence, wound care, up to $150 an hour';

/**
 * The page over 10,000 experts in a real browser beside the service: from each press of a key or a button to the next
 * paint, as the browser's own entries (Event Timing) have it.
 */
export async function pageBench(cacheDir: string) {
  return withServedExperts(EXPERTS, cacheDir, async (served) => ({
    experts: EXPERTS,
    ...(await measure(served)),
  }));
}

async function measure({ url, key }: ServedProgram) {
  const browser = await openChromium();
  try {
    const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.request.post('/v1/session', { data: { apiKey: key } });
    await page.addInitScript(WATCH);
    const worst: Record<string, number> = {};
    const all: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, act] of Object.entries(ACTS)) {
        await act(page);
        const taken = await interactionsOf(page);
        all.push(...taken);
        worst[`${name}WorstMs`] = Math.max(worst[`${name}WorstMs`] ?? 0, ...taken);
      }
    }
    return {
      interactions: all.length,
      p50Ms: percentile(all, 0.5),
      p98Ms: percentile(all, 0.98),
      worstMs: Math.max(...all),
      over200Ms: all.filter((ms) => ms > GOAL_MS).length,
      ...worst,
    };
  } finally {
    await browser.close();
  }
}

/** Keeps the longest entry of each interaction, and counts those that are too short to be told of. */
const WATCH = `
  globalThis.taken = new Map();
  globalThis.presses = 0;
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, () => { globalThis.presses += 1; }, true);
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId > 0) globalThis.taken.set(interactionId, Math.max(duration, globalThis.taken.get(interactionId) ?? 0));
  }).observe({ type: 'event', durationThreshold: ${LEAST_TOLD_MS}, buffered: true });
`;

/** What each interaction since the last call took, in ms. */
async function interactionsOf(page: Page): Promise<number[]> {
  await page.waitForLoadState('networkidle');
  const { taken, presses } = await page.evaluate<{
    taken: number[];
    presses: number;
  }>(`new Promise((resolve) =>
    requestAnimationFrame(() => setTimeout(() => {
      resolve({ taken: [...globalThis.taken.values()], presses: globalThis.presses });
      globalThis.taken.clear();
      globalThis.presses = 0;
    }, 100)))`);
  const short = Math.max(0, presses - taken.length);
  return [...taken, ...Array.from({ length: short }, () => LEAST_TOLD_MS)];
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
}

/** What a person does, each measured by itself; all begin and end within the page, without a load. */
const ACTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  list: async (page) => {
    await page.goto('/experts');
    await page.getByText('10,000 experts').waitFor();
    await page.locator('.expert-row').first().waitFor();
    await press(page, 'j', 30);
    await press(page, 'k', 10);
  },
  scroll: async (page) => {
    await page.getByRole('region', { name: 'Experts' }).first().focus();
    await press(page, 'PageDown', 30);
    await press(page, 'End', 1);
    await press(page, 'Home', 1);
  },
  filter: async (page) => {
    await page.getByLabel('Language').focus();
    await press(page, 'ArrowDown', 2);
    await page.getByLabel('Location').focus();
    await press(page, 'ArrowDown', 3);
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.getByText('10,000 experts').waitFor();
  },
  expert: async (page) => {
    await page.locator('.expert-row').first().click();
    await page.getByRole('link', { name: 'History' }).click();
    await page.getByRole('link', { name: 'Matches' }).click();
    await page.getByRole('link', { name: 'Document' }).click();
    await page.getByRole('button', { name: 'Next mark' }).click();
    await page.getByRole('link', { name: 'All experts' }).click();
    await page.locator('.expert-row').first().waitFor();
  },
  palette: async (page) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('go to briefs');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Briefs' }).waitFor();
  },
  brief: async (page) => {
    await page.goto('/briefs/new');
    await page.getByLabel('What is needed').click();
    await page.keyboard.type(BRIEF);
    await page.getByRole('button', { name: 'Find experts' }).click();
    await page.getByText(/\d+ ranked/).waitFor();
    await page.locator('main').focus();
    await press(page, 'j', 10);
  },
};
