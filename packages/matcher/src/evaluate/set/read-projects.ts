import { join } from 'node:path';
import { z } from 'zod';
import { ExpertMatchError } from '../../domain/expert-match-error.js';
import { invalidRecord } from '../../ingest/read-errors.js';
import { parseRow } from '../../ingest/record/parse-row.js';
import { makeSpec } from '../../spec/make-spec.js';
import { type SpecInput, specInputSchema } from '../../spec/spec-input.js';
import { type FileLine, readLines } from './read-lines.js';

/** A brief of a set. */
export interface Project {
  readonly id: string;
  readonly brief: SpecInput;
}

const MAX_TITLE = 500;
const ONE_LINE = /^[^\t\r\n]+$/;

const idOfProject = z.union([z.string(), z.number().transform(String)]).pipe(z.string().regex(ONE_LINE));
const words = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

/** Fields that a brief does not have are left alone. */
const projectLine = z.object({ ...specInputSchema.shape, id: idOfProject, title: words, description: words });

/**
 * The projects of a set, in their order: `projects.jsonl`, one JSON object a line with `id`, `title`,
 * `description`, and whatever else a JSON brief may have.
 * Errors: `file_not_found`; `invalid_record` with the line, for a brief that cannot be ranked with too.
 */
export async function readProjects(setDir: string): Promise<Project[]> {
  const file = join(setDir, 'projects.jsonl');
  const projects = new Map<string, Project>();
  for (const line of await readLines(file)) {
    const project = readProject(line, file);
    if (projects.has(project.id)) throw invalidRecord(file, line.row, 'id', `"${project.id}" is there twice`);
    projects.set(project.id, project);
  }
  if (projects.size === 0) throw invalidRecord(file, undefined, '', 'holds no project');
  return [...projects.values()];
}

function readProject({ row, text }: FileLine, file: string): Project {
  const { id, title, description, ...rest } = parseRow(projectLine, parseJson(text, row, file), {
    file,
    row,
  });
  const isLong = title.trim().length > MAX_TITLE;
  const brief = isLong
    ? { ...rest, description: [title, description].join('\n') }
    : { ...rest, title, description };
  checkBrief(brief, row, file);
  return { id, brief };
}

function parseJson(text: string, row: number, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalidRecord(file, row, '', error instanceof Error ? error.message : String(error));
  }
}

function checkBrief(brief: SpecInput, row: number, file: string): void {
  try {
    makeSpec(brief, '2000-01-01');
  } catch (error) {
    if (!(error instanceof ExpertMatchError) || error.code !== 'invalid_spec') throw error;
    throw invalidRecord(file, row, '', error.message);
  }
}
