import type { AvailabilityCriterion } from '../../domain/criterion.js';
import type { AvailabilityFact } from '../../domain/expert-profile.js';
import { lastDayOf } from '../../domain/partial-date.js';
import { listed } from '../../taxonomy/spoken-list.js';
import type { CriterionWords, JudgedFacts, Predicate } from '../criterion-words.js';

/** Hours, start and remote work. */
export function availabilityWords(
  criterion: AvailabilityCriterion,
  { profile: { availability } }: JudgedFacts,
): CriterionWords {
  const wanted = wantedOf(criterion);
  const instead = availability && shortfall(criterion, availability);
  const short =
    instead === undefined ? `only part of ${wanted} is stated` : `the offer is ${instead}, not ${wanted}`;
  return {
    wanted,
    ...(instead !== undefined && { instead }),
    question: `about ${wanted}`,
    met: { verb: 'offers', object: wanted },
    unknown: unsaid(criterion, availability),
    partial: short,
    missing: short,
  };
}

function wantedOf({ hoursPerWeek, remote, from }: AvailabilityCriterion): string {
  const home = remote === true ? ' from home' : '';
  const work = hoursPerWeek === undefined ? home && 'work from home' : `${hoursPerWeek} h a week${home}`;
  const start = from === undefined ? '' : `a start by ${from}`;
  const parts = [work, start].filter((part) => part !== '');
  return listed(parts, 'and') || 'time for the work';
}

function shortfall(asked: AvailabilityCriterion, offered: AvailabilityFact): string | undefined {
  const { hoursPerWeek, remote, from } = offered;
  if (hoursPerWeek !== undefined && hoursPerWeek < (asked.hoursPerWeek ?? 0))
    return `${hoursPerWeek} h a week`;
  if (asked.remote === true && remote === false) return 'work on site';
  if (asked.from !== undefined && from !== undefined && from > lastDayOf(asked.from))
    return `a start in ${from}`;
  return undefined;
}

function unsaid(asked: AvailabilityCriterion, offered: AvailabilityFact | undefined): Predicate {
  if (offered === undefined) return { verb: 'states', object: 'no availability' };
  if (asked.hoursPerWeek !== undefined && offered.hoursPerWeek === undefined)
    return { verb: 'states', object: 'no weekly hours' };
  if (asked.remote === true && offered.remote === undefined)
    return { verb: 'does not mention', object: 'work from home' };
  return { verb: 'states', object: 'no start date' };
}
