import { execFileSync, spawnSync } from 'node:child_process';

/**
 * Sees to it that a program that tests need is on the PATH: where it is not, and this is a Debian system and we are root,
 * it is installed. Nothing is skipped: without the program the tests fail, and say what to install.
 * @param debianPackage the package that has it
 */
export function requireProgram(program: string, debianPackage: string): void {
  if (isInstalled(program)) return;
  if (process.getuid?.() === 0 && isInstalled('apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { env });
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', debianPackage], { env });
  }
  if (isInstalled(program)) return;
  throw new Error(
    `these tests need ${program}: apt-get install ${debianPackage}, or its like on this system`,
  );
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ENOENT');
  }
}
