import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Debian's Chromium, without a window. @throws Error when it is not on the PATH */
export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: programOf('chromium'),
    // Root, whom containers run as, may not use the sandbox.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

function programOf(name: string): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
  if (found === undefined) throw new Error(`this needs ${name}: apt-get install ${name}`);
  return found;
}
