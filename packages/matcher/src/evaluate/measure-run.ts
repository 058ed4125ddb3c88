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
    const value = (sample: readonly number[]) => ratio(scores, sample);
    return {
      metric,
      unit,
      units: weight.length,
      ...estimate(weight.length, value),
      ...(other !== undefined && {
        difference: estimate(weight.length, (sample) => value(sample) - ratio(other, sample)),
      }),
    };
  });
}

function estimate(units: number, statistic: (sample: readonly number[]) => number): Estimate {
  const everyone = Array.from({ length: units }, (_, k) => k);
  return { value: statistic(everyone), ...bootstrap(units, statistic) };
}

function ratio({ sum, weight }: UnitScores, sample: readonly number[]): number {
  let over = 0;
  let under = 0;
  for (const k of sample) {
    over += sum[k] ?? 0;
    under += weight[k] ?? 0;
  }
  return over / under;
}
