import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { notFound } from '../ingest/read-errors.js';
import { parseRow } from '../ingest/record/parse-row.js';
import type { Run } from './run.js';
import { readColumns } from './set/read-lines.js';

const id = z.string().min(1);
const runLine = z.tuple([id, id, z.string().trim().min(1).transform(Number).pipe(z.number())]);

/**
 * Reads a run: a line for each scored pair, TAB-separated project id, expert id, score. A pair that comes twice has
 * its last score.
 * Errors: `file_not_found`, `invalid_record` with the line.
 */
export async function readRun(file: string): Promise<Run> {
  const run = new Map<string, Map<string, number>>();
  for (const { row, cells } of await readColumns(file, ['project', 'expert', 'score'])) {
    const [projectId, expertId, score] = parseRow(runLine, cells, { file, row });
    const scores = run.get(projectId) ?? new Map<string, number>();
    run.set(projectId, scores.set(expertId, score));
  }
  return run;
}

/**
 * Writes a run in the form of `readRun`, which reads the same scores from it.
 * Errors: `file_not_found` when the file cannot be written.
 */
export async function writeRun(file: string, run: Run): Promise<void> {
  await writeFile(file, runChunks(run)).catch((cause: unknown) => {
    throw notFound(file, 'cannot be written', cause);
  });
}

/** The lines of one project after the other: a large run is never one string. */
function* runChunks(run: Run): Generator<string> {
  for (const [projectId, scores] of run) {
    yield [...scores].map(([expertId, score]) => `${projectId}\t${expertId}\t${score}\n`).join('');
  }
}
