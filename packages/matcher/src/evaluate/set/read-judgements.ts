import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { invalidRecord, notFound } from '../../ingest/read-errors.js';
import { parseRow } from '../../ingest/record/parse-row.js';
import type { GradedProject, Judgements } from './judgements.js';
import { readColumns } from './read-lines.js';

const id = z.string().min(1);
const grade = z.string().trim().min(1).transform(Number).pipe(z.number());
const qrelsLine = z.tuple([id, z.string(), id, grade]);
const pairsLine = z.tuple([id, id, grade]);

/**
 * The judgements of a set: `qrels.tsv` (project, 0, expert, grade; the TREC form), `pairs.tsv` (expert, project,
 * grade), or both.
 * Errors: `file_not_found` when there is neither, `invalid_record` with file and line.
 */
export async function readJudgements(setDir: string): Promise<Judgements> {
  const qrels = join(setDir, 'qrels.tsv');
  const pairs = join(setDir, 'pairs.tsv');
  const [hasQrels, hasPairs] = await Promise.all([exists(qrels), exists(pairs)]);
  if (!hasQrels && !hasPairs) throw notFound(setDir, 'holds neither qrels.tsv nor pairs.tsv');
  const relevant = hasQrels ? await readRelevant(qrels) : new Map();
  const graded = hasPairs ? await readGraded(pairs) : new Map();
  if (relevant.size > 0 || graded.size > 0) return { relevant, graded };
  throw invalidRecord(hasQrels ? qrels : pairs, undefined, '', 'no expert is judged relevant to a project');
}

async function readRelevant(file: string): Promise<Map<string, Map<string, number>>> {
  const relevant = new Map<string, Map<string, number>>();
  for (const { row, cells } of await readColumns(file, ['project', '0', 'expert', 'grade'])) {
    const [projectId, , expertId, grade] = parseRow(qrelsLine, cells, { file, row });
    if (grade <= 0) continue;
    const experts = relevant.get(projectId) ?? new Map<string, number>();
    relevant.set(projectId, experts.set(expertId, grade));
  }
  return relevant;
}

async function readGraded(file: string): Promise<Map<string, GradedProject[]>> {
  const graded = new Map<string, GradedProject[]>();
  for (const { row, cells } of await readColumns(file, ['expert', 'project', 'grade'])) {
    const [expertId, projectId, grade] = parseRow(pairsLine, cells, { file, row });
    const projects = graded.get(expertId) ?? [];
    projects.push({ projectId, grade });
    graded.set(expertId, projects);
  }
  return graded;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
