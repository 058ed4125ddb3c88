import { basename } from 'node:path';
import { rankProjects } from '#evaluate/evaluate.js';
import { importExperts } from '#evaluate/import-experts.js';
import type { Ranker } from '#evaluate/ranker.js';
import type { Run } from '#evaluate/run.js';
import type { Judgements } from '#evaluate/set/judgements.js';
import { readJudgements } from '#evaluate/set/read-judgements.js';
import { type Project, readProjects } from '#evaluate/set/read-projects.js';
import type { Matcher } from '#matcher.js';

/** A judged set whose experts are stored, ready to be ranked again and again. */
export interface JudgedSet {
  /** The name of its folder. */
  readonly name: string;
  /** Ids of the stored experts by the ids that the set gives them. */
  readonly expertIds: ReadonlyMap<string, string>;
  readonly projects: readonly Project[];
  readonly judgements: Judgements;
  readonly matcher: Matcher;
  /** The scores of all pairs by some way to score. */
  run(scorer: Pick<Ranker, 'scores'>): Promise<Run>;
}

/**
 * Reads a judged set and imports its experts as `evaluate` does.
 * @param matcher over an empty data directory
 * Errors: as `evaluate`.
 */
export async function openSet(dir: string, matcher: Matcher): Promise<JudgedSet> {
  const [judgements, projects] = await Promise.all([readJudgements(dir), readProjects(dir)]);
  const { expertIds } = await importExperts(dir, matcher, {});
  return {
    name: basename(dir),
    expertIds,
    projects,
    judgements,
    matcher,
    run: (scorer) => rankProjects(projects, expertIds, scorer),
  };
}
