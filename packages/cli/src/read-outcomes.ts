import { z } from 'zod';
import { UsageError } from './usage-error.js';

/** What became of one person: a score, or selected or not. */
type Outcome = { readonly expertId: string } & ({ readonly score: number } | { readonly selected: boolean });

/** What is to be audited, and where it comes from in words. */
export interface Outcomes {
  readonly people: readonly Outcome[];
  readonly source: string;
}

/** What of a file counts. */
export interface OutcomeOptions {
  /** So many first of each ranking are selected; absent: scores are audited. */
  readonly top?: number;
  /** Of a plan: all who stated a capacity, or those who could do some of the work. */
  readonly among: 'pool' | 'qualified';
}

const routePlan = z.object({
  assignments: z.array(z.unknown()),
  experts: z.array(z.object({ expertId: z.string(), qualified: z.boolean(), places: z.number() })),
});
const matchAnswer = z.object({ matches: z.array(z.object({ expertId: z.string(), score: z.number() })) });
const rankingEntry = z.object({
  action: z.literal('ranking'),
  data: z.object({ matches: z.array(z.tuple([z.string(), z.number()])) }),
});
const anyEntry = z.object({ action: z.string() });

interface Ranked {
  readonly expertId: string;
  readonly score: number;
}

/**
 * What became of the people in the JSON of `route` or `match`, or in entries of the audit, as an array or as lines.
 * @param name what the file is called
 * @throws UsageError for any other file
 */
export function readOutcomes(text: string, name: string, options: OutcomeOptions): Outcomes {
  const values = jsonValues(text.replace(/^\ufeff/, ''), name);
  const plan = routePlan.safeParse(values[0]);
  if (plan.success) return ofPlan(plan.data, options);
  const answer = matchAnswer.safeParse(values[0]);
  if (answer.success) return ofRankings([answer.data.matches], options);
  const entries = values.flatMap((value) => rankingEntry.safeParse(value).data ?? []);
  if (entries.length === 0 && !values.every((value) => anyEntry.safeParse(value).success))
    throw notAudited(name);
  return ofRankings(
    entries.map(({ data }) => data.matches.map(([expertId, score]) => ({ expertId, score }))),
    options,
  );
}

function ofPlan({ experts }: z.output<typeof routePlan>, { among, top }: OutcomeOptions): Outcomes {
  if (top !== undefined)
    throw new UsageError('--top is for rankings: in a plan, who has a place is selected');
  const people = experts
    .filter(({ qualified }) => among === 'pool' || qualified)
    .map(({ expertId, places }) => ({ expertId, selected: places > 0 }));
  const who = among === 'pool' ? 'everybody who stated a capacity' : 'those who could do at least one task';
  return { people, source: `People: ${who}. Selected: who got a place in the plan.` };
}

function ofRankings(rankings: readonly (readonly Ranked[])[], { top }: OutcomeOptions): Outcomes {
  const people = rankings.flatMap((ranking) =>
    ranking.map(({ expertId, score }, at) =>
      top === undefined ? { expertId, score } : { expertId, selected: at < top },
    ),
  );
  const many = rankings.length === 1 ? 'a ranking' : `${rankings.length} rankings, once for each`;
  const chosen = top === undefined ? '' : ` Selected: the first ${top} of each ranking.`;
  return { people, source: `People: those in ${many}.${chosen}` };
}

/** One JSON value, the items of an array, or one value a line. */
function jsonValues(text: string, name: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => lineValue(line, name));
  }
}

function lineValue(line: string, name: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw notAudited(name);
  }
}

function notAudited(name: string): UsageError {
  return new UsageError(
    `${name} is neither the JSON of "match" or "route" nor of "audit list": make it with --format json`,
  );
}
