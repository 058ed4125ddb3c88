import { randomBytes } from 'node:crypto';
import type { SqlConnection } from '@expertmatch/matcher';
import type { ProjectWatch } from '../contract/projects.js';
import type { Brief } from '../contract/spec.js';

/** A brief that is kept. */
export interface Project extends Brief {
  /** 16 hex digits. */
  readonly id: string;
  readonly name?: string;
  /** Whoever comes later and has so many points is told of. */
  readonly watch?: ProjectWatch;
  /** ISO 8601, UTC, as is the other. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** More than so many a workspace does not hold: an expert can be held against all of them at once. */
export const MAX_PROJECTS = 1_000;

/** The projects of one workspace. */
export class ProjectStore {
  readonly #database: SqlConnection;

  constructor(database: SqlConnection) {
    this.#database = database;
  }

  /** Undefined when there are `MAX_PROJECTS` already. */
  create(given: Omit<Project, 'id' | 'createdAt' | 'updatedAt'>): Project | undefined {
    const now = new Date().toISOString();
    const project = { id: randomBytes(8).toString('hex'), ...given, createdAt: now, updatedAt: now };
    return this.#database.transaction(() => {
      const held = this.#database.get<{ held: number }>('SELECT count(*) AS held FROM projects');
      if ((held?.held ?? 0) >= MAX_PROJECTS) return undefined;
      this.#write(project);
      return project;
    });
  }

  get(id: string): Project | undefined {
    const row = this.#database.get<{ project: string }>('SELECT project FROM projects WHERE id = ?', id);
    return row && JSON.parse(row.project);
  }

  /** In order of id. @param limit at most so many; -1 for all @param afterId only ids greater than this */
  list(limit: number, afterId: string): Project[] {
    const sql = 'SELECT project FROM projects WHERE id > ? ORDER BY id LIMIT ?';
    return this.#database
      .all<{ project: string }>(sql, afterId, limit)
      .map(({ project }) => JSON.parse(project));
  }

  /**
   * Puts what `change` makes of a project in its place, as one transaction; what that throws leaves it as it was.
   * @returns undefined when there is none of this id
   */
  change(id: string, change: (project: Project) => Project): Project | undefined {
    return this.#database.transaction(() => {
      const before = this.get(id);
      if (before === undefined) return undefined;
      const changed = { ...change(before), updatedAt: new Date().toISOString() };
      this.#write(changed);
      return changed;
    });
  }

  /**
   * Takes a project out, with the feedback on it.
   * @param require called with the project in the transaction; what it throws leaves it as it was
   * @returns false when there is none of this id
   */
  remove(id: string, require: (project: Project) => void): boolean {
    return this.#database.transaction(() => {
      const project = this.get(id);
      if (project === undefined) return false;
      require(project);
      this.#database.run('DELETE FROM projects WHERE id = ?', id);
      this.#database.run('DELETE FROM feedback WHERE project_id = ?', id);
      return true;
    });
  }

  #write(project: Project): void {
    const sql = 'INSERT OR REPLACE INTO projects (id, project) VALUES (?, ?)';
    this.#database.run(sql, project.id, JSON.stringify(project));
  }
}
