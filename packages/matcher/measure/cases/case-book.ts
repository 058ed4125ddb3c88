import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { specInputSchema } from '#spec/spec-input.js';
import { expectationSchema } from './expectation.js';

const profileSchema = z.union([z.string().min(1), z.record(z.string(), z.unknown())]);

const caseSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)+$/, 'like med-012-sells-wound-products'),
  /** What could mislead; absent when the case is no trap. */
  trap: z.string().min(1).optional(),
  brief: z.union([z.string().min(1), specInputSchema]),
  profiles: z
    .record(z.string().regex(/^[A-Z]$/), profileSchema)
    .refine((profiles) => Object.keys(profiles).length >= 2, 'two profiles or more'),
  expect: z.array(expectationSchema).min(1).readonly(),
});

/** A brief, a few people and what a careful recruiter would say of them. */
export type Case = z.output<typeof caseSchema>;
/** A person of a case: a text, or a record in the product's own form. */
export type CaseProfile = z.output<typeof profileSchema>;

/** The cases of one file; what is wrong with the file, if anything. */
export interface CaseFile {
  readonly file: string;
  readonly cases: readonly Case[];
  readonly problem?: string;
}

/** All files of cases in a folder, in order of name. */
export function caseBook(folder: string): CaseFile[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => readCases(folder, file));
}

function readCases(folder: string, file: string): CaseFile {
  try {
    return { file, cases: z.array(caseSchema).parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))) };
  } catch (error) {
    return { file, cases: [], problem: error instanceof Error ? error.message : String(error) };
  }
}
