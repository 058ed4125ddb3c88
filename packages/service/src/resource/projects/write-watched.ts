import { isDeepStrictEqual } from 'node:util';
import { type Project, ProjectStore } from '../../project/project-store.js';
import { WatchStore } from '../../watch/watch-store.js';
import type { Workspace } from '../../workspace/workspace.js';

/**
 * Writes a project and, as the same transaction, begins its watch anew where what it watches for changes, or ends it.
 * @param projectId of the project that is changed; absent for a new one
 * @param write gives what was written; undefined when nothing was
 */
export async function writeWatched(
  workspace: Workspace,
  projectId: string | undefined,
  write: (projects: ProjectStore) => Project | undefined,
): Promise<Project | undefined> {
  const { database } = workspace;
  const place = (await workspace.matcher()).changes.sequence();
  return database.transaction(() => {
    const projects = new ProjectStore(database);
    const before = projectId === undefined ? undefined : projects.get(projectId);
    const after = write(projects);
    if (after === undefined) return undefined;
    const watches = new WatchStore(database);
    if (after.watch === undefined) watches.end(after.id);
    else if (!isDeepStrictEqual(watchedFor(before), watchedFor(after))) watches.begin(after.id, place);
    return after;
  });
}

function watchedFor(project: Project | undefined) {
  return project && [project.text, project.spec, project.watch];
}
