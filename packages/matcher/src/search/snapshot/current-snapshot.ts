import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

const POINTER = 'CURRENT';
const POINTER_SHAPE = /^(\S+) ([0-9a-f]{64})\n$/;

/** Which snapshot of an index folder counts. */
export interface CurrentSnapshot {
  /** Name of its folder. */
  readonly folder: string;
  /** sha256 (hex) of its manifest. */
  readonly manifestSha256: string;
}

/** The snapshot that counts; undefined when there is none or the pointer is damaged. */
export async function readCurrent(indexDir: string): Promise<CurrentSnapshot | undefined> {
  const text = await readFile(join(indexDir, POINTER), 'utf8').catch(() => '');
  const [, folder, manifestSha256] = POINTER_SHAPE.exec(text) ?? [];
  return folder === undefined || manifestSha256 === undefined ? undefined : { folder, manifestSha256 };
}

/** Lets none count. */
export async function forgetCurrent(indexDir: string): Promise<void> {
  await rm(join(indexDir, POINTER), { force: true });
}

/** Makes a snapshot the one that counts, at once for every reader. */
export async function replaceCurrent(
  indexDir: string,
  { folder, manifestSha256 }: CurrentSnapshot,
): Promise<void> {
  const draft = join(indexDir, `${POINTER}.${folder}`);
  try {
    const file = await open(draft, 'w');
    try {
      await file.writeFile(`${folder} ${manifestSha256}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, join(indexDir, POINTER));
  } finally {
    await rm(draft, { force: true });
  }
}
