import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Sees to it that a program that tests need is on the PATH: where it is not, and this is a Debian system and we are root,
 * it is installed. Nothing is skipped: without the program the tests fail, and say what to install.
 * @param debianPackage the package that has it
 * @returns where it is
 */
export function requireProgram(program: string, debianPackage: string): string {
  const found = pathOf(program);
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && pathOf('apt-get') !== undefined) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { env });
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', debianPackage], { env });
  }
  const installed = pathOf(program);
  if (installed !== undefined) return installed;
  throw new Error(
    `these tests need ${program}: apt-get install ${debianPackage}, or its like on this system`,
  );
}

function pathOf(program: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
}
