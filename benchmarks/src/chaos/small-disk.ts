import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file system of its own in memory, which can be full; only root can make one, and not in every container. */
export class SmallDisk {
  private constructor(readonly path: string) {}

  /** Undefined where none can be made. */
  static make(path: string, mib: number): SmallDisk | undefined {
    mkdirSync(path, { recursive: true });
    const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${mib}m`, 'tmpfs', path], {
      stdio: 'ignore',
    });
    return made.status === 0 ? new SmallDisk(path) : undefined;
  }

  /** Leaves so many bytes free, or what others left meanwhile. */
  fill(bytesLeft: number): void {
    const { bavail, bsize } = statfsSync(this.path);
    try {
      writeFileSync(this.#filling, Buffer.alloc(Math.max(0, bavail * bsize - bytesLeft)));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    }
  }

  empty(): void {
    rmSync(this.#filling, { force: true });
  }

  dispose(): void {
    spawnSync('umount', ['--lazy', this.path], { stdio: 'ignore' });
    rmSync(this.path, { recursive: true, force: true });
  }

  get #filling(): string {
    return join(this.path, 'filling');
  }
}
