import type { SqlConnection } from '@expertmatch/matcher';
import type { ProjectWatch } from '../contract/projects.js';
import type { Brief } from '../contract/spec.js';
import { type Kept, RecordTable } from '../database/record-table.js';

interface ProjectTold extends Brief {
  readonly name?: string;
  /** Whoever comes later and has so many points is told of. */
  readonly watch?: ProjectWatch;
}

/** A brief that is kept. */
export type Project = Kept<ProjectTold>;

/** More than so many a workspace does not hold: an expert can be held against all of them at once. */
export const MAX_PROJECTS = 1_000;

/** The projects of one workspace. */
export class ProjectStore extends RecordTable<ProjectTold> {
  readonly #database: SqlConnection;

  constructor(database: SqlConnection) {
    super(database, { table: 'projects', column: 'project', most: MAX_PROJECTS });
    this.#database = database;
  }

  /** Takes a project out, with the feedback on it. */
  override remove(id: string, require: (project: Project) => void): boolean {
    return this.#database.transaction(() => {
      const isRemoved = super.remove(id, require);
      if (isRemoved) this.#database.run('DELETE FROM feedback WHERE project_id = ?', id);
      return isRemoved;
    });
  }
}
