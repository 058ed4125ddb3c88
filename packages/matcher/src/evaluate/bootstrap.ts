import { seededRandom } from '../search/vector/seeded-random.js';

/** The middle 95 % of what resampling gives. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How to resample. */
export interface BootstrapOptions {
  /** 40 or more; default 1,000. */
  readonly resamples?: number;
  /** The same seed draws the same samples; default 1. */
  readonly seed?: number;
}

/** Share of the resamples beyond either end. */
const TAIL = 0.025;

/**
 * Percentile bootstrap: the 95 % interval of a statistic over units, of which as many are drawn with replacement,
 * again and again. A difference of two statistics over the same units makes it a paired comparison.
 * Source: Efron & Tibshirani, "An Introduction to the Bootstrap", 1993, ch. 13.3.
 * @param units how many there are, 1 or more
 * @param statistic takes the numbers of the units drawn, each from 0 to `units - 1`
 */
export function bootstrap(
  units: number,
  statistic: (sample: readonly number[]) => number,
  { resamples = 1_000, seed = 1 }: BootstrapOptions = {},
): Interval {
  const random = seededRandom(seed);
  const draw = () => Array.from({ length: units }, () => Math.floor(random() * units));
  const values = Float64Array.from({ length: resamples }, () => statistic(draw())).sort();
  const beyond = Math.floor((resamples + 1) * TAIL);
  return { low: values[beyond - 1] ?? Number.NaN, high: values[resamples - beyond] ?? Number.NaN };
}
