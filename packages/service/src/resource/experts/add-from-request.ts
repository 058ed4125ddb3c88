import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AddedExpert } from '@expertmatch/matcher';
import type { UploadedFile } from '../../contract/operation.js';
import type { Workspace } from '../../workspace/workspace.js';

/** What profiles that came as JSON are called as sources; an `id` is unique among them. */
const JSON_SOURCE = 'profile.json';

/** Adds the person whom a request tells of. Errors: those of `Matcher.add`. */
export async function addFromRequest(
  workspace: Workspace,
  profile: object | undefined,
  file: UploadedFile | undefined,
): Promise<AddedExpert> {
  const matcher = await workspace.matcher();
  if (file !== undefined) return matcher.add(file.path, file.name);
  const path = join(workspace.uploadDir, randomUUID());
  await mkdir(workspace.uploadDir, { recursive: true, mode: 0o700 });
  try {
    await writeFile(path, JSON.stringify(profile), { mode: 0o600 });
    return await matcher.add(path, JSON_SOURCE);
  } finally {
    await rm(path, { force: true });
  }
}
