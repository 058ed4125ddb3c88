import type { TextRole } from '@expertmatch/matcher';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { JobCounts, JobKind } from '../queue/job-queue.js';

/** What the workspaces hold just now; those that nobody uses are closed and do not count. */
export interface Readings {
  readonly openWorkspaces: number;
  readonly experts: number;
  readonly passages: number;
  readonly indexedPassages: number;
  /** Changes of the stores that their indexes do not reflect yet. */
  readonly indexBehind: number;
  /** Absent: nothing is queued in this service. */
  readonly jobs?: Readonly<Record<JobKind, JobCounts>>;
}

/** In seconds: from an answer out of memory to an import of gigabytes. */
const DURATIONS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 10, 60];

/** What Prometheus reads of one service. No label tells of a workspace, a key or a person. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: 'expertmatch_request_duration_seconds',
    help: 'Requests by operation and status, and how long they took.',
    labelNames: ['operation', 'status'],
    buckets: DURATIONS,
    registers: [this.#registry],
  });
  readonly #embedded = new Counter({
    name: 'expertmatch_embedded_texts_total',
    help: 'Texts that this process embedded.',
    labelNames: ['role'],
    registers: [this.#registry],
  });
  readonly #embedding = new Counter({
    name: 'expertmatch_embedding_seconds_total',
    help: 'Time for which texts of this process were being embedded.',
    labelNames: ['role'],
    registers: [this.#registry],
  });
  readonly #workspaces = this.#gauge('expertmatch_open_workspaces', 'Workspaces that are in use.');
  readonly #experts = this.#gauge('expertmatch_experts', 'Experts in the stores of open workspaces.');
  readonly #passages = this.#gauge('expertmatch_passages', 'Passages in the stores of open workspaces.');
  readonly #indexed = this.#gauge('expertmatch_index_passages', 'Passages in the indexes of this process.');
  readonly #behind = this.#gauge('expertmatch_index_behind_changes', 'Changes that no index reflects yet.');
  readonly #jobs = new Gauge({
    name: 'expertmatch_jobs',
    help: 'Jobs by kind and state: waiting, active, dead.',
    labelNames: ['kind', 'state'],
    registers: [this.#registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
  }

  /** Counts a request that was answered. */
  answered(operation: string, status: number, seconds: number): void {
    this.#requests.observe({ operation, status }, seconds);
  }

  /** Counts texts that were embedded together. */
  embedded(role: TextRole, texts: number, seconds: number): void {
    this.#embedded.inc({ role }, texts);
    this.#embedding.inc({ role }, seconds);
  }

  /** All of it, as Prometheus reads it. */
  async text(readings: Readings): Promise<string> {
    this.#workspaces.set(readings.openWorkspaces);
    this.#experts.set(readings.experts);
    this.#passages.set(readings.passages);
    this.#indexed.set(readings.indexedPassages);
    this.#behind.set(readings.indexBehind);
    for (const [kind, counts] of Object.entries(readings.jobs ?? {}))
      for (const [state, jobs] of Object.entries(counts)) this.#jobs.set({ kind, state }, jobs);
    return this.#registry.metrics();
  }

  #gauge(name: string, help: string): Gauge {
    return new Gauge({ name, help, registers: [this.#registry] });
  }
}
