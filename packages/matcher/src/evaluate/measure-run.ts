import { bootstrap, type Interval } from './bootstrap.js';
import type { Run } from './run.js';
import type { Judgements } from './set/judgements.js';
import { type MetricName, type UnitScores, unitScores } from './unit-scores.js';

/** A figure with its 95 % bootstrap interval. */
export interface Estimate extends Interval {
  readonly value: number;
}

/** What a metric says of a run. */
export interface Measure extends Estimate {
  /** `pairLoss` is better when lower, the others when higher. */
  readonly metric: MetricName;
  /** What the metric is taken over, and what is resampled. */
  readonly unit: 'project' | 'expert';
  readonly units: number;
  /** This run less the other, unit by unit, when there is another to compare with. */
  readonly difference?: Estimate;
}

type Ratio = Pick<UnitScores, 'sum' | 'weight'>;

/**
 * Measures a run by the judgements: MAP, nDCG@10, P@10, recall@100 and MRR over the projects that have a relevant
 * expert, `pairLoss` over the experts whose grades differ; a metric without anything to go by is left out.
 * An expert whom the run does not score ranks last, and ties are broken by expert id.
 * @param against another run to compare with
 */
export function measureRun(judgements: Judgements, run: Run, against?: Run): Measure[] {
  const others = against === undefined ? [] : unitScores(judgements, against);
  return unitScores(judgements, run).map((scores, k) => {
    const { metric, unit, weight } = scores;
    const other = others[k];
    return {
      metric,
      unit,
      units: weight.length,
      ...estimateValue(scores),
      ...(other !== undefined && { difference: estimateDifference(scores, other) }),
    };
  });
}

/** The value of a metric. */
export function estimateValue(scores: Ratio): Estimate {
  return estimate(scores.weight.length, (sample) => ratio(scores, sample));
}

/** The value of a metric less that of another over the same units, unit by unit. */
export function estimateDifference(scores: Ratio, other: Ratio): Estimate {
  return estimate(scores.weight.length, (sample) => ratio(scores, sample) - ratio(other, sample));
}

function estimate(units: number, statistic: (sample: readonly number[]) => number): Estimate {
  const everyone = Array.from({ length: units }, (_, k) => k);
  return { value: statistic(everyone), ...bootstrap(units, statistic) };
}

function ratio({ sum, weight }: Ratio, sample: readonly number[]): number {
  let over = 0;
  let under = 0;
  for (const k of sample) {
    over += sum[k] ?? 0;
    under += weight[k] ?? 0;
  }
  return over / under;
}
