import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Match, MatchAnswer, Matcher, SpecInput } from '@expertmatch/matcher';
import { z } from 'zod';
import { SAMPLES } from './sample-matcher.js';

const person = z.object({ file: z.string(), row: z.number().optional(), why: z.string().optional() });
const expected = z.record(z.string(), z.object({ expert: person, nearMisses: z.array(person) }));

/** One of the sample people: a file, or a row of one. */
export type SamplePlace = z.infer<typeof person>;

/** Whom each brief was written for, and who comes close. */
export const EXPECTED = expected.parse(JSON.parse(readFileSync(join(SAMPLES, 'expected.json'), 'utf8')));

/** The sample briefs, words and JSON: `01-wound-care-physician.txt`, … */
export const BRIEFS = readdirSync(join(SAMPLES, 'briefs')).sort();

/** A brief's file as `match` takes it. */
export function readBrief(file: string): string | SpecInput {
  const text = readFileSync(join(SAMPLES, 'briefs', file), 'utf8');
  return file.endsWith('.json') ? (JSON.parse(text) as SpecInput) : text;
}

/** Everybody who is not ruled out, for each brief. */
export async function answers(matcher: Matcher): Promise<Map<string, MatchAnswer>> {
  const all = new Map<string, MatchAnswer>();
  for (const brief of BRIEFS)
    all.set(brief, await matcher.match(readBrief(brief), { limit: 100, nearMisses: 3 }));
  return all;
}

/** Whether a match is of this person. */
export function isOf({ sources }: Match, { file, row }: SamplePlace): boolean {
  return sources.some(
    (source) => source.file.endsWith(`/${file}`) && (row === undefined || source.row === row),
  );
}

/** A ranking without what may change with a name: places instead of ids, scores and contributions. */
export function rankingOf({ matches }: MatchAnswer): string[] {
  return matches.map(({ sources, score, criteria }) => {
    const place = `${sources[0]?.file.split('/').at(-1)}#${sources[0]?.row ?? ''}`;
    return `${place} ${score} ${criteria.map(({ status, value }) => `${status} ${value}`).join(', ')}`;
  });
}
