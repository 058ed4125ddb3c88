import type { Highs, Model } from 'highs';
import type { IntegerProgram } from './integer-program.js';
import { UNITS_PER_POINT } from './solver.js';

/** Adds the rows of a program to a model, without columns; those that are tight have to be used up. */
export function addRows(
  highs: Highs,
  model: Model,
  limits: Float64Array,
  isTight: (row: number) => boolean = () => false,
): void {
  const numRows = limits.length;
  const [indices, values] = [new Int32Array(0), new Float64Array(0)];
  const starts = new Int32Array(numRows + 1);
  const lower = limits.map((limit, row) => (isTight(row) ? limit : -highs.infinity));
  const matrix = { format: 'csr', numRows, numCols: 0, starts, indices, values } as const;
  model.addRows({ lower, upper: limits, matrix });
}

/** Adds columns of a program to a model that has its rows. */
export function addColumns(model: Model, program: IntegerProgram, columns: readonly number[]): void {
  const sizes = columns.map((column) => (program.starts[column + 1] ?? 0) - (program.starts[column] ?? 0));
  const starts = new Int32Array(columns.length + 1);
  sizes.forEach((size, k) => {
    starts[k + 1] = (starts[k] ?? 0) + size;
  });
  const indices = new Int32Array(starts.at(-1) ?? 0);
  const values = new Float64Array(indices.length);
  columns.forEach((column, k) => {
    const [from, to] = [program.starts[column] ?? 0, program.starts[column + 1] ?? 0];
    indices.set(program.rows.subarray(from, to), starts[k]);
    values.set(program.values.subarray(from, to), starts[k]);
  });
  const numRows = program.limits.length;
  model.addCols({
    cost: Float64Array.from(columns, (column) => (program.gains[column] ?? 0) / UNITS_PER_POINT),
    lower: new Float64Array(columns.length),
    upper: Float64Array.from(columns, (column) => program.uppers[column] ?? 0),
    matrix: { format: 'csc', numRows, numCols: columns.length, starts, indices, values },
  });
}
