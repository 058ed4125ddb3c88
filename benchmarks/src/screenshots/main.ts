import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { openChromium } from '../open-chromium.js';
import { ServedProgram } from '../served-program.js';
import { fillWithSamples } from './fill-with-samples.js';
import { type Shot, shotsOf } from './shots.js';

/** Where the pictures go; git ignores it. */
const FOLDER = fileURLToPath(new URL('../../../.made-screenshots/', import.meta.url));
const WIDTHS = [360, 1280, 2560] as const;
const HEIGHTS = { 360: 780, 1280: 800, 2560: 1440 } as const;
const SCHEMES = ['light', 'dark'] as const;

/** Takes pictures of every screen, on the samples: `main.js [words of the screens' names]`. */
const wanted = process.argv.slice(2);
const dir = mkdtempSync(join(tmpdir(), 'expertmatch-screenshots-'));
const served = await ServedProgram.start(join(dir, 'data'), join(tmpdir(), 'expertmatch-test-models'));
const browser = await openChromium();
try {
  mkdirSync(FOLDER, { recursive: true });
  const filled = await fillWithSamples(served);
  const shots = shotsOf(filled).filter(
    ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
  );
  for (const scheme of SCHEMES) for (const width of WIDTHS) await takeAll(browser, shots, { scheme, width });
  process.stdout.write(`${readdirSync(FOLDER).length} pictures in ${FOLDER}\n`);
} finally {
  await browser.close();
  await served.stop();
  rmSync(dir, { recursive: true, force: true });
}

interface Look {
  readonly scheme: (typeof SCHEMES)[number];
  readonly width: (typeof WIDTHS)[number];
}

async function takeAll(opened: Browser, shots: readonly Shot[], { scheme, width }: Look): Promise<void> {
  const viewport = { width, height: HEIGHTS[width] };
  const context = await opened.newContext({ baseURL: served.url, colorScheme: scheme, viewport });
  const page = await context.newPage();
  const open = async (shot: Shot) => {
    await page.goto(shot.path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await shot.act?.(page);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(FOLDER, `${shot.name}-${scheme}-${width}.png`) });
  };
  if (wanted.length === 0) await open({ name: 'sign-in', path: '/' });
  await page.request.post('/v1/session', { data: { apiKey: served.key } });
  for (const shot of shots) await open(shot);
  await context.close();
}
