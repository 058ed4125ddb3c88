import type { JobKind, JobQueue } from '../queue/job-queue.js';

/** What is to be done in the background in one workspace; the stores of the workspace say what that is. */
export class WorkspaceJobs {
  constructor(
    private readonly queue: JobQueue,
    private readonly workspaceId: string,
  ) {}

  /** See `JobQueue`. */
  async add(kind: JobKind, reference: string, dueAt?: Date): Promise<void> {
    await this.queue.add({ kind, workspaceId: this.workspaceId, reference }, dueAt);
  }

  /** See `JobQueue`. */
  async revive(kind: JobKind, reference: string): Promise<void> {
    await this.queue.revive({ kind, workspaceId: this.workspaceId, reference });
  }
}
