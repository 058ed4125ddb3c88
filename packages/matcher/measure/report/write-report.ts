import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceSection } from './replace-section.js';

/** What a measurement found. */
export interface Report {
  /** `quality`, `ablation`, …: the section of docs/quality.md and the file of benchmarks/results. */
  readonly name: string;
  /** The model of the vector space. */
  readonly model: string;
  /** For the page, in Markdown. */
  readonly page: string;
  /** For programs. */
  readonly results: unknown;
}

/** Writes a report into docs/quality.md and benchmarks/results. */
export async function writeReport(repository: string, { name, model, page, results }: Report): Promise<void> {
  const docs = join(repository, 'docs', 'quality.md');
  await writeFile(docs, replaceSection(await readFile(docs, 'utf8'), name, page));
  const folder = join(repository, 'benchmarks', 'results');
  await mkdir(folder, { recursive: true });
  const date = new Date().toISOString().slice(0, 10);
  const json = JSON.stringify({ bench: name, date, model, results }, rounded, 2);
  await writeFile(join(folder, `${name}.json`), `${json}\n`);
}

/** Six decimals are more than a figure is good for, and the same on every machine. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
}
