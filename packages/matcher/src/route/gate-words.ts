import type { GateReason } from '../domain/assignment.js';

/** What each reason says of one expert, after "The expert". */
const OF_ONE: Readonly<Record<GateReason, string>> = {
  'must-have': 'does not meet a must-have',
  'not-verified': 'has a must-have that is still to be verified',
  'below-score': 'scores below the least that the policy takes',
  excluded: 'is excluded from the task, or was asked before',
  'no-capacity': 'has stated no capacity',
  kind: 'does not take this kind of work',
  rate: 'asks more than the task pays',
  currency: 'asks for another currency than the task pays',
  absent: 'is absent until the work is due',
  hours: 'has too few free hours until the work is due',
  windows: 'shares too few hours with the times of the task',
  concurrent: 'has as many tasks as the expert takes at a time',
  exposure: 'has had as many places as the policy gives in a period',
  rotation: 'has had as many places of the series as the policy gives',
};

/** What each reason says of several candidates, after their number. */
const OF_SEVERAL: Readonly<Record<GateReason, string>> = {
  'must-have': 'fail a must-have',
  'not-verified': 'have a must-have to be verified',
  'below-score': 'score below the least that the policy takes',
  excluded: 'are excluded or were asked before',
  'no-capacity': 'have stated no capacity',
  kind: 'do not take this kind of work',
  rate: 'ask more than the task pays',
  currency: 'ask for another currency',
  absent: 'absent until the work is due',
  hours: 'have too few free hours until the work is due',
  windows: 'share too few hours with the times of the task',
  concurrent: 'have as many tasks as they take at a time',
  exposure: 'have had as many places as the policy gives in a period',
  rotation: 'have had as many places of the series as the policy gives',
};

/** Why one expert cannot take a task, as a sentence. */
export function gateSentence(reason: GateReason): string {
  return `The expert ${OF_ONE[reason]}.`;
}

/** How many candidates a reason rules out: `12 ask more than the task pays`. */
export function gateCount(reason: GateReason, count: number): string {
  return `${count} ${count === 1 ? OF_ONE[reason] : OF_SEVERAL[reason]}`;
}
