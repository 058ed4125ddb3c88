import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of its own in memory, which can be full; only root can make one, and not in every container. */
export class SmallDisk {
  readonly path = mkdtempSync(join(tmpdir(), 'expertmatch-disk-'));

  /** Whether disks can be made here. */
  static readonly canBeMade = (() => {
    const disk = new SmallDisk();
    const isMade = disk.make(1);
    disk.dispose();
    return isMade;
  })();

  /** Makes it of so many MiB; false where that is not allowed. */
  make(mib: number): boolean {
    return mount(['-t', 'tmpfs', '-o', `size=${mib}m`, 'tmpfs', this.path]);
  }

  /** Makes room, or takes it. */
  resize(mib: number): void {
    if (!mount(['-o', `remount,size=${mib}m`, this.path])) throw new Error(`cannot resize ${this.path}`);
  }

  /** Leaves no room for another file or folder. */
  fill(): void {
    const inodes = spawnSync('df', ['--output=iused', this.path], { encoding: 'utf8' }).stdout.split('\n')[1];
    if (!mount(['-o', `remount,nr_inodes=${inodes?.trim()}`, this.path]))
      throw new Error(`cannot fill ${this.path}`);
  }

  /** The driver of the database lets its files go some time after it is closed: they keep the disk alive, out of sight. */
  dispose(): void {
    spawnSync('umount', ['--lazy', this.path], { stdio: 'ignore' });
    rmSync(this.path, { recursive: true, force: true });
  }
}

function mount(args: readonly string[]): boolean {
  return spawnSync('mount', args, { stdio: 'ignore' }).status === 0;
}
