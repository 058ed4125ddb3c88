import type { AddedExpert } from '@expertmatch/matcher';
import type { UploadedFile } from '../../contract/operation.js';
import type { Workspace } from '../../workspace/workspace.js';
import { withJsonFile } from './with-json-file.js';

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
  return withJsonFile(workspace, profile, (path) => matcher.add(path, JSON_SOURCE));
}
