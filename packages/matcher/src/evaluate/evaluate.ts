import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ReadFailure } from '../ingest/read-failure.js';
import { importExperts } from './import-experts.js';
import { type Measure, measureRun } from './measure-run.js';
import { missingScores } from './missing-scores.js';
import type { Ranker } from './ranker.js';
import type { Run } from './run.js';
import { readRun, writeRun } from './run-file.js';
import { readJudgements } from './set/read-judgements.js';
import { type Project, readProjects } from './set/read-projects.js';

/** What an evaluation may be told. */
export interface EvaluateOptions {
  /** A file to write the scores of all pairs to: project id, expert id, score, separated by TAB. */
  readonly run?: string;
  /** A file with the scores of another ranking to compare with, in the same form. */
  readonly against?: string;
  readonly onProgress?: (progress: EvaluationProgress) => void;
  /** Stops the evaluation, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Where an evaluation stands: experts stored so far, then projects ranked so far of `projects`. */
export type EvaluationProgress =
  | { readonly stage: 'import'; readonly experts: number }
  | { readonly stage: 'rank'; readonly ranked: number; readonly projects: number };

/** How good the ranking is on a judged set. */
export interface Evaluation {
  /** The set's folder, absolute. */
  readonly set: string;
  /** Experts and projects of the set, judged or not. */
  readonly experts: number;
  readonly projects: number;
  readonly measures: readonly Measure[];
  /** Judged pairs without a score, as of an expert who could not be read; they earn nothing. */
  readonly missingScores: number;
  /** Experts of the set who could not be read. */
  readonly failures: readonly ReadFailure[];
}

/**
 * Ranks the experts of a judged set for each of its projects and measures the ranking. A set is a folder with
 * `experts.jsonl` (profiles in any form that can be imported, each with an id), `projects.jsonl` (`id`, `title`,
 * `description`), and `qrels.tsv` (project, 0, expert, grade) or `pairs.tsv` (expert, project, grade) or both. Scores
 * are those of `match` with its defaults, for all pairs.
 * @param ranker a matcher; the set's experts are imported into it
 * Errors: `file_not_found`, `invalid_record` with file and line, and what `import` may throw.
 */
export async function evaluate(
  setDir: string,
  ranker: Ranker,
  options: EvaluateOptions = {},
): Promise<Evaluation> {
  const set = resolve(setDir);
  const [judgements, projects] = await Promise.all([readJudgements(set), readProjects(set)]);
  const against = options.against === undefined ? undefined : await readRun(options.against);
  const { onProgress, signal } = options;
  const { expertIds, failures } = await importExperts(set, ranker, {
    onProgress: ({ imported }) => onProgress?.({ stage: 'import', experts: imported }),
    ...(signal !== undefined && { signal }),
  });
  const run = await rankProjects(projects, expertIds, ranker, options);
  if (options.run !== undefined) await writeRun(options.run, run);
  return {
    set,
    experts: expertIds.size,
    projects: projects.length,
    measures: measureRun(judgements, run, against),
    missingScores: missingScores(judgements, run),
    failures,
  };
}

/**
 * Scores the experts of a set for each of its projects.
 * @param expertIds id of the stored expert by the id that the set gives it
 */
export async function rankProjects(
  projects: readonly Project[],
  expertIds: ReadonlyMap<string, string>,
  ranker: Pick<Ranker, 'scores'>,
  { onProgress, signal }: EvaluateOptions = {},
): Promise<Run> {
  const run = new Map<string, Map<string, number>>();
  for (const { id, brief } of projects) {
    await setImmediate();
    signal?.throwIfAborted();
    const scores = await ranker.scores(brief);
    const ofSet = [...expertIds].flatMap(([externalId, expertId]): [string, number][] => {
      const score = scores.get(expertId);
      return score === undefined ? [] : [[externalId, score]];
    });
    run.set(id, new Map(ofSet));
    onProgress?.({ stage: 'rank', ranked: run.size, projects: projects.length });
  }
  return run;
}
