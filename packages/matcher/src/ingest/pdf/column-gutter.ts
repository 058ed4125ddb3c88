import type { TextRow } from './text-row.js';
import type { TextSegment } from './text-segment.js';

/** Two columns beside each other: the rows that they take, and what lies on either side of the gutter. */
export interface ColumnPair {
  /** Index of the first row, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Left edge of the right column in points. */
  readonly edge: number;
  readonly left: readonly TextSegment[];
  readonly right: readonly TextSegment[];
}

const MIN_GUTTER_EMS = 0.7;
const MIN_ROWS = 4;
/** A gap so many times that of rows close to each other sets rows apart. */
const WIDE_GAP = 1.3;
const EDGE_TOLERANCE = 2;
/** Points within which baselines count as one line over both columns. */
const ALIGNED_POINTS = 1.5;
/** A table or a column of dates has this share of its rows in line with the other side; running columns less. */
const TABLE_SHARE = 0.6;
/** Running text fills this much of its column in half of the lines. */
const RUNNING_FILL = 0.75;
/** Lines of a column are at most this far apart in half of the cases. */
const DENSE_EMS = 2.5;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const MIN_SEGMENTS_ON_EDGE = 3;

/**
 * The largest stretch of rows that a gutter of white space parts into two columns, each read for itself. Rows of
 * cells (tables, dates at the margin) are no columns: most lines of the shorter side lie in line with the other and the
 * sides were drawn in turns, or the shorter one leaves gaps or consists of dates.
 */
export function findColumns(rows: readonly TextRow[]): ColumnPair | undefined {
  const segments = rows.flatMap((row) => row.segments);
  const em = median(segments.map(({ size }) => size));
  let best: ColumnPair | undefined;
  for (const edge of edges(segments)) {
    for (const pair of columnsAt(rows, edge, em * MIN_GUTTER_EMS)) {
      if (sizeOf(pair) > sizeOf(best) && isPairOfColumns(pair)) best = pair;
    }
  }
  return best;
}

function sizeOf(pair: ColumnPair | undefined): number {
  return pair === undefined ? 0 : pair.left.length + pair.right.length;
}

/** Where several segments begin: possible left edges of a right column. */
function edges(segments: readonly TextSegment[]): number[] {
  const lefts = segments.map(({ left }) => left).sort((a, b) => a - b);
  const found: number[] = [];
  for (const [k, left] of lefts.entries()) {
    const isNew = found.length === 0 || left - (found.at(-1) ?? 0) > EDGE_TOLERANCE;
    const others = lefts[k + MIN_SEGMENTS_ON_EDGE - 1];
    if (isNew && others !== undefined && others - left <= EDGE_TOLERANCE) found.push(left);
  }
  return found;
}

/** The stretches of rows in which nothing crosses the gutter left of an edge. */
function columnsAt(rows: readonly TextRow[], edge: number, gutter: number): ColumnPair[] {
  const pairs: ColumnPair[] = [];
  const crosses = ({ left, right }: TextSegment) => left < edge - EDGE_TOLERANCE && right > edge - gutter;
  let from = 0;
  for (let to = 0; to <= rows.length; to += 1) {
    if (to < rows.length && !rows[to]?.segments.some(crosses)) continue;
    pairs.push(...stretches(rows, from, to).map((part) => columnPair(rows, part.from, part.to, edge)));
    from = to + 1;
  }
  return pairs;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Some rows as a whole, and the parts that wide gaps cut them into. */
function stretches(rows: readonly TextRow[], from: number, to: number): Stretch[] {
  const gaps = rows.slice(from + 1, to).map((row, k) => row.baseline - (rows[from + k]?.baseline ?? 0));
  const wide = WIDE_GAP * quantile(gaps, 0.25);
  const cuts = gaps.flatMap((gap, k) => (gap > wide ? [from + k + 1] : []));
  const parts = [from, ...cuts].map((start, k) => ({ from: start, to: cuts[k] ?? to }));
  const all = cuts.length === 0 ? parts : [{ from, to }, ...parts];
  return all.filter((part) => part.to - part.from >= MIN_ROWS);
}

function columnPair(rows: readonly TextRow[], from: number, to: number, edge: number): ColumnPair {
  const isRight = ({ left }: TextSegment) => left >= edge - EDGE_TOLERANCE;
  const end = to === rows.length ? to : endOfColumns(rows, from, to, isRight);
  const segments = rows.slice(from, end).flatMap((row) => row.segments);
  return {
    from,
    to: end,
    edge,
    left: segments.filter((segment) => !isRight(segment)),
    right: segments.filter(isRight),
  };
}

/**
 * Rows of the left column alone above a line over the full width may belong to that line, as its heading does: they
 * are cut off at their widest gap, unless the line itself stands farther off.
 */
function endOfColumns(
  rows: readonly TextRow[],
  from: number,
  to: number,
  isRight: (segment: TextSegment) => boolean,
): number {
  let lastRight = to - 1;
  while (lastRight > from && !rows[lastRight]?.segments.some(isRight)) lastRight -= 1;
  let end = to;
  let widest = gapAbove(rows, to, from, isRight);
  for (let k = lastRight + 1; k < to; k += 1) {
    const gap = gapAbove(rows, k, from, isRight);
    if (gap > widest) [widest, end] = [gap, k];
  }
  return end;
}

/** Points between a row and the one above it in the left column. */
function gapAbove(
  rows: readonly TextRow[],
  at: number,
  from: number,
  isRight: (segment: TextSegment) => boolean,
): number {
  let above = at - 1;
  while (above > from && rows[above]?.segments.every(isRight)) above -= 1;
  return (rows[at]?.baseline ?? 0) - (rows[above]?.baseline ?? 0);
}

function isPairOfColumns({ left, right }: ColumnPair): boolean {
  if (left.length < MIN_ROWS || right.length < MIN_ROWS) return false;
  const [minor, major] = left.length < right.length ? [left, right] : [right, left];
  const inLine = minor.filter((one) =>
    major.some((other) => Math.abs(one.baseline - other.baseline) <= ALIGNED_POINTS),
  );
  if (isRunning(left) && isRunning(right)) return true;
  if (!isDense(minor) || isMargin(minor)) return false;
  return inLine.length < TABLE_SHARE * minor.length || isDrawnApart(left, right);
}

/** Dates and numbers for the most part, which mean nothing without what stands beside them. */
function isMargin(segments: readonly TextSegment[]): boolean {
  const marks = segments.filter(({ text }) => YEAR.test(text) || !/\p{L}/u.test(text));
  return marks.length > segments.length / 2;
}

/** Whether one side was drawn to its end before the other was begun. */
function isDrawnApart(left: readonly TextSegment[], right: readonly TextSegment[]): boolean {
  const last = (side: readonly TextSegment[]) => Math.max(...side.map(({ drawn }) => drawn));
  const first = (side: readonly TextSegment[]) => Math.min(...side.map(({ drawn }) => drawn));
  return last(left) < first(right) || last(right) < first(left);
}

/** Whether lines follow each other closely, as dates beside entries do not. */
function isDense(segments: readonly TextSegment[]): boolean {
  const lines = [...segments].sort((a, b) => a.baseline - b.baseline);
  const gaps = lines.slice(1).map((line, k) => (line.baseline - (lines[k]?.baseline ?? 0)) / line.size);
  return median(gaps) <= DENSE_EMS;
}

function isRunning(segments: readonly TextSegment[]): boolean {
  const width =
    Math.max(...segments.map(({ right }) => right)) - Math.min(...segments.map(({ left }) => left));
  return median(segments.map(({ left, right }) => right - left)) >= RUNNING_FILL * width;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}
