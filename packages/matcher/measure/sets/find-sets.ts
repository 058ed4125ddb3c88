import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that hold a judged set, `folder` itself or any below it, in order of path. */
export function findSets(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const files = new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name));
  const isJudged = files.has('qrels.tsv') || files.has('pairs.tsv');
  const own = isJudged && files.has('experts.jsonl') && files.has('projects.jsonl') ? [folder] : [];
  const below = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  return [...own, ...below.sort().flatMap(findSets)];
}
