import type { Highs, Model } from 'highs';
import { columnSum, type IntegerProgram } from './integer-program.js';
import { addColumns, addRows } from './model-columns.js';
import { UNITS_PER_POINT, withModel } from './solver.js';

/** Columns of each group that the first round takes in, and that a later round may add. */
const FIRST_COLUMNS = 8;
const MORE_COLUMNS = 5;
/** What a column must promise to be taken in, in units: below the solver's own tolerance there is nothing to gain. */
const LEAST_PROMISE = 0.01;

/** The best fractions of columns, and what one more unit of each row would be worth. */
export interface Relaxed {
  /** By column of the program. */
  readonly amounts: Float64Array;
  /** Shadow prices by row, in units of the objective, 0 or more. */
  readonly prices: Float64Array;
}

/**
 * Solves a program without the demand for whole numbers, exactly, by column generation: the solver sees the best few
 * columns of each group, its prices say which of the others would gain, those are added, until none would (Gilmore and
 * Gomory 1961). The columns of a group, as the candidates of a task, share their first row; best gain first.
 */
export function relax(highs: Highs, program: IntegerProgram): Relaxed {
  return withModel(highs, (model) => {
    addRows(highs, model, program.limits);
    const taken: number[] = [];
    const isTaken = new Uint8Array(program.gains.length);
    let more = firstColumns(program);
    let solved: Relaxed = { amounts: new Float64Array(0), prices: new Float64Array(program.limits.length) };
    while (more.length > 0) {
      addColumns(model, program, more);
      for (const column of more) isTaken[column] = 1;
      taken.push(...more);
      model.run();
      solved = solvedOf(model);
      more = promisingColumns(program, solved.prices, isTaken);
    }
    const amounts = new Float64Array(isTaken.length);
    solved.amounts.forEach((amount, k) => {
      amounts[taken[k] ?? 0] = amount;
    });
    return { amounts, prices: solved.prices };
  });
}

function firstColumns(program: IntegerProgram): number[] {
  return limited(program, FIRST_COLUMNS, () => true);
}

function promisingColumns(program: IntegerProgram, prices: Float64Array, isTaken: Uint8Array): number[] {
  const promises = (column: number) =>
    isTaken[column] !== 1 && reducedGain(program, prices, column) > LEAST_PROMISE;
  return limited(program, MORE_COLUMNS, promises);
}

/** Columns that are wanted, at most so many of a group; all reliefs. */
function limited(program: IntegerProgram, limit: number, isWanted: (column: number) => boolean): number[] {
  const perGroup = new Uint8Array(program.limits.length);
  const columns: number[] = [];
  for (let column = 0; column < program.gains.length; column++) {
    const group = program.rows[program.starts[column] ?? 0] ?? 0;
    const isFull = column >= program.reliefs && (perGroup[group] ?? 0) >= limit;
    if (isFull || !isWanted(column)) continue;
    if (column >= program.reliefs) perGroup[group] = (perGroup[group] ?? 0) + 1;
    columns.push(column);
  }
  return columns;
}

/** What a unit of a column gains beyond the price of the room it takes. */
export function reducedGain(program: IntegerProgram, prices: Float64Array, column: number): number {
  return (program.gains[column] ?? 0) - columnSum(program, column, prices);
}

/** Amounts in the order in which columns were added. */
function solvedOf(model: Model): Relaxed {
  const { colValue, rowDual } = model.getSolution();
  return { amounts: colValue, prices: rowDual.map((dual) => Math.max(0, dual * UNITS_PER_POINT)) };
}
