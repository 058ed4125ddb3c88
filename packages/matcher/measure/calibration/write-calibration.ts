import { readFile, writeFile } from 'node:fs/promises';
import type { TextCalibration } from '#rank/text-curve.js';

/** A line of the table: `'all-MiniLM-L6-v2/fp16/8c5f5c1a': { halfAt: 0.89, steepness: 5.61 },`. */
const ENTRY = /^ {2}'(?<model>[^']+)': \{.*\},$/;

/** Puts the calibration of a model into the source file that has those of all, in order of their names. */
export async function writeCalibration(
  file: string,
  model: string,
  { halfAt, steepness }: TextCalibration,
): Promise<void> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  const modelOf = (line: string) => ENTRY.exec(line)?.groups?.['model'];
  const others = lines.filter((line) => ![undefined, model].includes(modelOf(line)));
  const own = `  '${model}': { halfAt: ${halfAt}, steepness: ${steepness} },`;
  const first = lines.findIndex((line) => modelOf(line) !== undefined);
  const rest = lines.filter((line) => modelOf(line) === undefined);
  await writeFile(file, rest.toSpliced(first, 0, ...[...others, own].sort()).join('\n'));
}
