import type { IntegerProgram } from './integer-program.js';

/** The rows of a block, and the columns that have one. */
export interface Block {
  readonly rows: readonly number[];
  /** Reliefs of its rows. */
  readonly reliefs: readonly number[];
  /** The others; each unit of a column that may be taken several times counts. */
  readonly columns: readonly number[];
}

/** The blocks of a program that have columns, in order. */
export function blocksOf(program: IntegerProgram): Block[] {
  const blocks = new Map<number, { rows: number[]; reliefs: number[]; columns: number[] }>();
  program.blocks.forEach((block, row) => {
    if (block < 0) return;
    const own = blocks.get(block);
    if (own === undefined) blocks.set(block, { rows: [row], reliefs: [], columns: [] });
    else own.rows.push(row);
  });
  for (let column = 0; column < program.gains.length; column++) {
    const own = blocks.get(blockOf(program, column));
    if (column < program.reliefs) own?.reliefs.push(column);
    else for (let unit = 0; unit < (program.uppers[column] ?? 0); unit++) own?.columns.push(column);
  }
  return [...blocks.values()].filter(({ columns }) => columns.length > 0);
}

/** The block of a column, -1 for none. */
export function blockOf(program: IntegerProgram, column: number): number {
  const end = program.starts[column + 1] ?? 0;
  for (let at = program.starts[column] ?? 0; at < end; at++) {
    const block = program.blocks[program.rows[at] ?? 0] ?? -1;
    if (block >= 0) return block;
  }
  return -1;
}

/** The value of a column in a row. */
export function valueIn(program: IntegerProgram, column: number, row: number): number {
  const end = program.starts[column + 1] ?? 0;
  for (let at = program.starts[column] ?? 0; at < end; at++)
    if (program.rows[at] === row) return program.values[at] ?? 0;
  return 0;
}
