import { setImmediate as nextTurn } from 'node:timers/promises';
import { makeSpec, type ProjectSpec, type SqlConnection } from '@expertmatch/matcher';
import { briefOf } from '../../project/brief-of.js';
import type { Project } from '../../project/project-store.js';

interface UnderstoodProject {
  readonly updatedAt: string;
  /** The day by which it is understood. */
  readonly day: string;
  readonly spec: ProjectSpec;
}

/** By workspace, then by project: briefs take a ms or more each to be read. */
const kept = new WeakMap<SqlConnection, ReadonlyMap<string, UnderstoodProject>>();

/** The briefs of the projects of a workspace as they are understood today; each is read once in a day. */
export async function understoodProjects(
  database: SqlConnection,
  projects: readonly Project[],
): Promise<ProjectSpec[]> {
  const before = kept.get(database);
  const today = new Date().toISOString().slice(0, 10);
  const understood = new Map<string, UnderstoodProject>();
  for (const project of projects) {
    const { id, updatedAt } = project;
    const known = before?.get(id);
    const isKnown = known?.updatedAt === updatedAt && known.day === today;
    if (!isKnown) await nextTurn();
    understood.set(id, isKnown ? known : { updatedAt, day: today, spec: makeSpec(briefOf(project), today) });
  }
  kept.set(database, understood);
  return Array.from(understood.values(), ({ spec }) => spec);
}
