import type { Match } from '../domain/match.js';
import { listed } from '../taxonomy/spoken-list.js';
import { pointsAhead } from './compare-matches.js';
import { criterionTopic } from './criterion-topic.js';
import { finished } from './finished.js';

/** A lead below this is none, in points. */
const LEAST_LEAD = 0.05;
/** Topics named for a lead; a second only where it counts for this share of the first. */
const MAX_TOPICS = 2;
const WORTH_NAMING = 0.5;

/** A match and its letter. */
interface Lettered extends Match {
  readonly letter: string;
}

/**
 * Who leads, by how much and mostly on what; of two, also on what the other is ahead; and who fails a must-have or is
 * to be verified. The experts are called A, B, … in their order.
 */
export function summariseComparison(matches: readonly Match[]): string {
  const experts = matches.map((match, k) => ({ ...match, letter: String.fromCodePoint(65 + k) }));
  const [leader, ...others] = [...experts].sort((a, b) => b.score - a.score);
  const [second, third] = others;
  if (leader === undefined || second === undefined) return 'There is nobody to compare with.';
  const leads = others.map((other) => lead(leader, other));
  const replies = third === undefined ? strengthsBeside(leader, second) : [];
  return finished([...leads, ...replies, ...openQuestions(experts)].join('; '));
}

function isLevel(leader: Match, other: Match): boolean {
  return leader.score - other.score < LEAST_LEAD;
}

function lead(leader: Lettered, other: Lettered): string {
  if (isLevel(leader, other)) return `${[leader.letter, other.letter].sort().join(' and ')} are level`;
  const points = (leader.score - other.score).toFixed(1);
  return `${leader.letter} leads ${other.letter} by ${points} points, mostly on ${topics(leader, other, 0)}`;
}

/** What the one behind has more than the leader; where they are level, what each has more. */
function strengthsBeside(leader: Lettered, behind: Lettered): string[] {
  const back = strengths(behind, leader);
  return isLevel(leader, behind) ? [...strengths(leader, behind), ...back].sort() : back;
}

function strengths(one: Lettered, other: Lettered): string[] {
  const on = topics(one, other, LEAST_LEAD);
  return on === '' ? [] : [`${one.letter} is ahead on ${on}`];
}

/** What one is ahead of another on by more than so many points: the widest lead, and the next if it is nearly as wide. */
function topics(one: Match, other: Match, least: number): string {
  const leads = one.criteria
    .map((result, k) => ({
      topic: criterionTopic(result.criterion),
      points: pointsAhead(result, other.criteria[k]),
    }))
    .filter(({ points }) => points > least)
    .sort((a, b) => b.points - a.points);
  const widest = leads[0]?.points ?? 0;
  const told = leads.filter(({ points }) => points >= WORTH_NAMING * widest).slice(0, MAX_TOPICS);
  return listed(
    told.map(({ topic }) => topic),
    'and',
  );
}

function openQuestions(experts: readonly Lettered[]): string[] {
  const lettersOf = (eligibility: Match['eligibility']) =>
    experts.filter((one) => one.eligibility === eligibility).map(({ letter }) => letter);
  const failing = lettersOf('excluded');
  const open = lettersOf('verify');
  return [
    ...(failing.length === 0
      ? []
      : [`${listed(failing, 'and')} ${failing.length === 1 ? 'fails' : 'fail'} a must-have`]),
    ...(open.length === 0
      ? []
      : [`${listed(open, 'and')} ${open.length === 1 ? 'is' : 'are'} to be verified`]),
  ];
}
