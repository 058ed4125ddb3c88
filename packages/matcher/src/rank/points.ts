/** Points are whole numbers of these, so that sums and differences of them are exact. */
const UNITS_PER_POINT = 10_000;

/** The points of a share of the whole score: `100 * share`, rounded to 4 decimals. */
export function pointsOf(share: number): number {
  return Math.round(100 * share * UNITS_PER_POINT) / UNITS_PER_POINT;
}

/** The sum of points, exact to the last decimal. */
export function sumOfPoints(points: readonly number[]): number {
  return points.reduce((sum, one) => sum + Math.round(one * UNITS_PER_POINT), 0) / UNITS_PER_POINT;
}
