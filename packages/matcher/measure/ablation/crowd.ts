import { byScore, candidateTask, scoreCandidate } from '#answer/score-candidate.js';
import type { Expert } from '#domain/expert.js';
import { makeSpec } from '#spec/make-spec.js';
import { AS_OF } from '../cases/case-runner.js';
import type { ExpertIndexer } from '../experts/expert-indexer.js';
import type { FictionalData } from '../fictional-data.js';
import type { PreparedBrief } from '../scoring/prepared-brief.js';
import type { JudgedSet } from '../sets/judged-set.js';

/** More experts than candidates are looked at, and for some briefs those who should be among the candidates. */
export interface Crowd {
  readonly name: string;
  /** How many candidates are looked at. */
  readonly pool: number;
  readonly experts: ReadonlyMap<string, Expert>;
  readonly briefs: readonly CrowdBrief[];
}

interface CrowdBrief {
  readonly brief: Pick<PreparedBrief, 'spec' | 'queries'>;
  readonly wanted: ReadonlySet<string>;
}

/** The pool of `match`. */
const SET_POOL = 400;
/** About as small beside the crowd as the pool of `match` is beside thousands. */
const FICTIONAL_POOL = 60;
/** Of the fictional crowd the best by score are wanted. */
const WANTED = 10;

/** The experts of a judged set with those who are judged relevant; none for a set no larger than the pool. */
export async function setCrowd({ name, matcher, ...set }: JudgedSet): Promise<Crowd[]> {
  if (set.expertIds.size <= SET_POOL) return [];
  const experts = new Map(matcher.list().map(({ id }) => [id, matcher.get(id)]));
  const briefs: CrowdBrief[] = [];
  for (const project of set.projects) {
    const relevant = set.judgements.relevant.get(project.id) ?? new Map<string, number>();
    const wanted = new Set([...relevant.keys()].flatMap((id) => set.expertIds.get(id) ?? []));
    if (wanted.size === 0) continue;
    const spec = makeSpec(project.brief, AS_OF);
    briefs.push({ brief: { spec, ...(await matcher.prepare(spec)) }, wanted });
  }
  return [{ name, pool: SET_POOL, experts, briefs }];
}

/** Everybody of the samples and the case book with the ten who score best when everybody is ranked. */
export async function fictionalCrowd(data: FictionalData, indexer: ExpertIndexer): Promise<Crowd> {
  const ofCases = data.cases.flatMap(({ one, prepared: { letters, sources } }) =>
    letters.flatMap((letter) => {
      const expert = sources.expert(letter);
      return expert === undefined ? [] : [[`${one.id}/${letter}`, expert] as const];
    }),
  );
  const experts = new Map([...data.people, ...ofCases]);
  const sources = await indexer.sources(experts);
  const briefs = [...data.samples, ...data.cases].map(({ prepared: { spec, queries } }) => {
    const task = candidateTask(spec, queries, sources);
    const scored = [...experts.keys()].flatMap((id) => {
      const one = scoreCandidate(id, task, sources);
      return one === undefined ? [] : [{ ...one, expert: { ...one.expert, id } }];
    });
    const best = scored.sort(byScore).slice(0, WANTED);
    return { brief: { spec, queries }, wanted: new Set(best.map(({ expert }) => expert.id)) };
  });
  return { name: 'samples and case book', pool: FICTIONAL_POOL, experts, briefs };
}
