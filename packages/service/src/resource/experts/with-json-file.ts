import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workspace } from '../../workspace/workspace.js';

/** Writes a value down as JSON for as long as `use` takes. */
export async function withJsonFile<T>(
  { uploadDir }: Workspace,
  value: object | undefined,
  use: (path: string) => Promise<T>,
): Promise<T> {
  const path = join(uploadDir, randomUUID());
  await mkdir(uploadDir, { recursive: true, mode: 0o700 });
  try {
    await writeFile(path, JSON.stringify(value), { mode: 0o600 });
    return await use(path);
  } finally {
    await rm(path, { force: true });
  }
}
