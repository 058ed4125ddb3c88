import { comparePeople, meet, weightOf } from './compare-people.js';
import type { ComparedField, LinkEvidence } from './outcome-odds.js';
import type { PersonFacts } from './person-facts.js';

/** Bits from which two records are one person's without a question, and from which a person should look at them. */
const SAME_FROM_BITS = 27;
const UNSURE_FROM_BITS = 19;

/** Whether two records are one person's, and why. */
export interface PairJudgement {
  readonly verdict: 'same' | 'unsure' | 'distinct';
  /** Bits for one person. */
  readonly weight: number;
  readonly evidence: readonly LinkEvidence[];
}

/** What belongs to one person alone, unlike a telephone. */
const PERSONAL: readonly ComparedField[] = ['npi', 'linkedIn', 'email', 'licence'];

/**
 * Judges two records by what they say of who the person is. Evidence is added up; some facts no sum outweighs: people
 * of different NPIs, of different generations of a name (Jr., Sr.) or of different names altogether are two. Nobody is
 * taken for one unasked whose LinkedIn profiles differ, who shares only the family name (couples, parents) and no NPI,
 * or, without a key of the person or the same history in nearly the same text, who shares only the given name
 * (colleagues, fellow students) or is not named at all. Who is not named at all is not even asked about for less.
 */
export function judgePair(a: PersonFacts, b: PersonFacts): PairJudgement {
  const evidence = comparePeople(a, b);
  const weight = weightOf(evidence);
  const name = evidence.find(({ field }) => field === 'name')?.outcome;
  if (areTwo(a, b) || name === 'other' || weight < UNSURE_FROM_BITS)
    return { verdict: 'distinct', weight, evidence };
  const isTold = suffices(name, evidence);
  if (name === undefined && !isTold && weight < SAME_FROM_BITS)
    return { verdict: 'distinct', weight, evidence };
  const isDoubtful = differ(a.linkedIn, b.linkedIn) || !isTold;
  return { verdict: isDoubtful || weight < SAME_FROM_BITS ? 'unsure' : 'same', weight, evidence };
}

/** Whether the names say who it is, or where they leave it open something else does. */
function suffices(name: string | undefined, evidence: readonly LinkEvidence[]): boolean {
  const keys = evidence.filter(({ outcome }) => outcome === 'same').map(({ field }) => field);
  if (name === 'family') return keys.includes('npi');
  if (name !== undefined && name !== 'given') return true;
  return keys.some((field) => PERSONAL.includes(field)) || isSameHistory(evidence);
}

/** Nearly the same text, and a position or course of study of the same years: forms filled in alike have other histories. */
function isSameHistory(evidence: readonly LinkEvidence[]): boolean {
  const isSaidAlike = evidence.some(({ field }) => field === 'text');
  return isSaidAlike && evidence.some(({ outcome }) => outcome.startsWith('samePeriod'));
}

/** Whether two records say what cannot be true of one person. */
export function areTwo(a: PersonFacts, b: PersonFacts): boolean {
  return differ(a.npis, b.npis) || differ(generations(a), generations(b));
}

function generations({ name }: PersonFacts): string[] {
  return name?.generation === undefined ? [] : [name.generation];
}

function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !meet(a, b);
}
