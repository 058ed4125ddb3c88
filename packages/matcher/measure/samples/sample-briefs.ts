import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Source } from '#domain/expert.js';
import type { SpecInput } from '#spec/spec-input.js';

const place = z.object({ file: z.string(), row: z.number().optional(), why: z.string().optional() });
const expected = z.record(z.string(), z.object({ expert: place, nearMisses: z.array(place) }));

/** One of the sample people: a file, or a row of one. */
export type SamplePlace = z.infer<typeof place>;

/** One of the sample briefs, in words or as JSON. */
export interface SampleBrief {
  /** `01-wound-care-physician.txt`, … */
  readonly file: string;
  /** As `match` takes it. */
  readonly brief: string | SpecInput;
  /** Whom it was written for. */
  readonly expert: SamplePlace;
  /** Who comes close, and must score less. */
  readonly nearMisses: readonly SamplePlace[];
}

/** The briefs of the sample data, in order of file. */
export function sampleBriefs(samples: string): SampleBrief[] {
  const wanted = expected.parse(JSON.parse(readFileSync(join(samples, 'expected.json'), 'utf8')));
  const files = readdirSync(join(samples, 'briefs')).sort();
  return files.map((file) => {
    const people = wanted[file.replace(/\.\w+$/, '')];
    if (people === undefined) throw new Error(`expected.json does not say whom ${file} was written for`);
    return { file, brief: readBrief(join(samples, 'briefs', file)), ...people };
  });
}

/** Whether what was read from some sources is of this person. */
export function isOf(
  { sources }: { readonly sources: readonly Source[] },
  { file, row }: SamplePlace,
): boolean {
  return sources.some(
    (source) => source.file.endsWith(`/${file}`) && (row === undefined || source.row === row),
  );
}

function readBrief(file: string): string | SpecInput {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.json') ? (JSON.parse(text) as SpecInput) : text;
}
