import { averagePrecision } from './metrics/average-precision.js';
import { ndcg } from './metrics/ndcg.js';
import { pairLoss } from './metrics/pair-loss.js';
import { precision } from './metrics/precision.js';
import { recall } from './metrics/recall.js';
import { reciprocalRank } from './metrics/reciprocal-rank.js';
import { rankedExperts } from './ranked-experts.js';
import type { Run } from './run.js';
import type { Judgements } from './set/judgements.js';

/** The metrics, by the names under which they are reported. */
export type MetricName = 'MAP' | 'nDCG@10' | 'P@10' | 'recall@100' | 'MRR' | 'pairLoss';

type RankingMetric = (ranked: readonly string[], relevant: ReadonlyMap<string, number>) => number;

const RANKING_METRICS: readonly (readonly [MetricName, RankingMetric])[] = [
  ['MAP', averagePrecision],
  ['nDCG@10', (ranked, relevant) => ndcg(ranked, relevant, 10)],
  ['P@10', (ranked, relevant) => precision(ranked, relevant, 10)],
  ['recall@100', (ranked, relevant) => recall(ranked, relevant, 100)],
  ['MRR', reciprocalRank],
];

/** What each project or expert adds to a metric, whose value is the sum of `sum` over the sum of `weight`. */
export interface UnitScores {
  readonly metric: MetricName;
  /** What is resampled. */
  readonly unit: 'project' | 'expert';
  readonly sum: readonly number[];
  readonly weight: readonly number[];
}

/** What the judgements say of a run, for the metrics they allow; units in the order of the judgements. */
export function unitScores(judgements: Judgements, run: Run): UnitScores[] {
  return [...rankingScores(judgements, run), pairScores(judgements, run)].filter(
    ({ weight }) => weight.length > 0,
  );
}

function rankingScores({ relevant }: Judgements, run: Run): UnitScores[] {
  const projects = [...relevant].map(([projectId, experts]) => ({
    ranked: rankedExperts(run.get(projectId) ?? new Map()),
    experts,
  }));
  return RANKING_METRICS.map(([metric, score]) => ({
    metric,
    unit: 'project',
    sum: projects.map(({ ranked, experts }) => score(ranked, experts)),
    weight: projects.map(() => 1),
  }));
}

/** Experts without two different grades say nothing about order. */
function pairScores({ graded }: Judgements, run: Run): UnitScores {
  const losses = [...graded]
    .map(([expertId, projects]) =>
      pairLoss(
        projects.map(({ projectId, grade }) => {
          const score = run.get(projectId)?.get(expertId);
          return { grade, ...(score !== undefined && { score }) };
        }),
      ),
    )
    .filter(({ total }) => total > 0);
  return {
    metric: 'pairLoss',
    unit: 'expert',
    sum: losses.map(({ wrong }) => wrong),
    weight: losses.map(({ total }) => total),
  };
}
