import { parseTask, type SqlConnection, type Task } from '@expertmatch/matcher';
import { RequestProblem } from '../problem/request-problem.js';
import { briefOf } from '../project/brief-of.js';
import { ProjectStore } from '../project/project-store.js';
import type { StoredTask } from './task-store.js';

/**
 * A task as it is routed: with the spec of its brief, or of its project's.
 * Errors: `invalid_spec`, `invalid_record`, `project_not_found`.
 */
export function taskOf(database: SqlConnection, stored: StoredTask): Task {
  const { text, spec, projectId, name: _, createdAt: __, updatedAt: ___, ...told } = stored;
  const need = projectId === undefined ? { text, spec } : projectIn(database, projectId);
  const brief = briefOf({
    ...(need.text !== undefined && { text: need.text }),
    ...(need.spec !== undefined && { spec: need.spec }),
  });
  const today = new Date().toISOString().slice(0, 10);
  return parseTask({ ...told, spec: brief }, today, { file: `task ${stored.id}` });
}

function projectIn(database: SqlConnection, projectId: string) {
  const project = new ProjectStore(database).get(projectId);
  if (project === undefined)
    throw new RequestProblem('project_not_found', `no project has the id "${projectId}"`);
  return project;
}
