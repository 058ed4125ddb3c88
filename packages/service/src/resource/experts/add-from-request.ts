import type { AddedExpert, Doing } from '@expertmatch/matcher';
import type { UploadedFile } from '../../contract/operation.js';
import type { Workspace } from '../../workspace/workspace.js';
import { withJsonFile } from './with-json-file.js';

/** What profiles that came as JSON are called as sources; an `id` is unique among them. */
const JSON_SOURCE = 'profile.json';

/** Adds the person whom a request tells of. Errors: those of `Imports.add`. */
export async function addFromRequest(
  workspace: Workspace,
  profile: object | undefined,
  file: UploadedFile | undefined,
  doing: Doing,
): Promise<AddedExpert> {
  const { imports } = await workspace.matcher();
  if (file !== undefined) return imports.add(file.path, { file: file.name, ...doing });
  return withJsonFile(workspace, profile, (path) => imports.add(path, { file: JSON_SOURCE, ...doing }));
}
