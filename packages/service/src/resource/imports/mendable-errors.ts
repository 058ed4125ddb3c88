import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Imports, mendableCsv } from '@expertmatch/matcher';
import { placelessRow } from './import-view.js';

/** Lines written between two turns of the event loop. */
const LINES_PER_TURN = 200;

/** The rows of an import that failed, as CSV to be mended and imported. */
export async function* mendableErrors(imports: Imports, importId: number): AsyncGenerator<string> {
  function* rows() {
    for (const row of imports.rows(importId)) yield placelessRow(row);
  }
  let lines = '';
  let count = 0;
  for (const line of mendableCsv(rows)) {
    lines += line;
    count += 1;
    if (count % LINES_PER_TURN !== 0) continue;
    yield lines;
    lines = '';
    await nextTurn();
  }
  yield lines;
}
