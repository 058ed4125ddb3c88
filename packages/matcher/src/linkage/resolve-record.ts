import { areTwo, judgePair, type PairJudgement } from './judge-pair.js';
import type { PersonFacts } from './person-facts.js';

/** A stored record that shares a block with the one in question, or one of the same expert's. */
export interface LinkCandidate {
  readonly recordId: string;
  readonly expertId: string;
  readonly facts: PersonFacts;
}

/** A record that is, or may be, of the same person, and why. */
export interface Link extends Omit<PairJudgement, 'verdict'> {
  readonly recordId: string;
  readonly expertId: string;
}

/** Who a record is: the experts of the same person, and those that may be. */
export interface Resolution {
  readonly same: readonly Link[];
  readonly unsure: readonly Link[];
}

/**
 * Says which experts a record is the same person as. An expert is judged by the record that is most like; one of whose
 * records contradicts is at most unsure. Several experts are all the same only if none contradicts another; else all
 * are unsure.
 * @param candidates all records of the experts in question
 */
export function resolveRecord(facts: PersonFacts, candidates: readonly LinkCandidate[]): Resolution {
  const judged = candidates.map((candidate) => ({ ...candidate, ...judgePair(facts, candidate.facts) }));
  const best = new Map<string, (typeof judged)[number]>();
  for (const one of judged) {
    const before = best.get(one.expertId);
    if (before === undefined || isMoreLike(one, before)) best.set(one.expertId, one);
  }
  const likely = [...best.values()].filter(({ verdict }) => verdict !== 'distinct');
  const same = likely.filter(({ verdict }) => verdict === 'same').map(toLink);
  const isOne = isConsistent(facts, candidates, new Set(same.map(({ expertId }) => expertId)));
  const unsure = likely.filter(({ verdict }) => !isOne || verdict === 'unsure').map(toLink);
  return { same: isOne ? same : [], unsure };
}

function isMoreLike(a: PairJudgement, b: PairJudgement): boolean {
  if ((a.verdict === 'same') !== (b.verdict === 'same')) return a.verdict === 'same';
  if ((a.verdict === 'distinct') !== (b.verdict === 'distinct')) return b.verdict === 'distinct';
  return a.weight > b.weight;
}

/** Whether a record and all those of some experts can be of one person. */
function isConsistent(
  facts: PersonFacts,
  candidates: readonly LinkCandidate[],
  expertIds: ReadonlySet<string>,
): boolean {
  const all = [
    facts,
    ...candidates.filter(({ expertId }) => expertIds.has(expertId)).map((one) => one.facts),
  ];
  return all.every((one, k) => all.slice(k + 1).every((other) => !areTwo(one, other)));
}

function toLink({ recordId, expertId, weight, evidence }: Link): Link {
  return { recordId, expertId, weight, evidence };
}
