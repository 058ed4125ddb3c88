import type { AvailabilityCriterion } from '../../domain/criterion.js';
import type { AvailabilityFact, ExpertProfile } from '../../domain/expert-profile.js';
import { lastDayOf } from '../../domain/partial-date.js';
import { type Judgement, met, missing, partial, unknown } from '../judgement.js';

/** Below this share of the hours asked for, they are missing rather than partial. */
const PARTIAL_FROM = { must: 0.75, nice: 0.5 } as const;

/** Whether the person offers the hours, from the date, and from home: the weakest of what is asked decides. */
export function judgeAvailability(
  criterion: AvailabilityCriterion,
  { availability }: ExpertProfile,
): Judgement {
  if (availability === undefined) return unknown('The profile says nothing of hours, start or remote work.');
  const parts = [
    hours(criterion, availability),
    start(criterion, availability),
    remote(criterion, availability),
  ].flat();
  const failing = parts.find(({ status }) => status === 'missing');
  if (failing !== undefined) return failing;
  const value = parts.reduce((sum, part) => sum + part.value, 0) / Math.max(1, parts.length);
  const reason = parts.map((part) => part.reason).join(' ');
  if (parts.every(({ status }) => status === 'met')) return met(reason, [availability.span]);
  return parts.every(({ status }) => status === 'unknown')
    ? unknown(reason)
    : partial(value, reason, [availability.span]);
}

function hours(
  { hoursPerWeek: asked, necessity }: AvailabilityCriterion,
  { hoursPerWeek, span }: AvailabilityFact,
): Judgement[] {
  if (asked === undefined) return [];
  if (hoursPerWeek === undefined) return [unknown('Hours a week are not stated.')];
  const said = `Offers ${hoursPerWeek} h a week; ${asked} asked for.`;
  if (hoursPerWeek >= asked) return [met(said, [span])];
  return [
    hoursPerWeek >= asked * PARTIAL_FROM[necessity]
      ? partial(hoursPerWeek / asked, said, [span])
      : missing(said, [span]),
  ];
}

function start(
  { from: asked }: AvailabilityCriterion,
  { from, atOnce, span }: AvailabilityFact,
): Judgement[] {
  if (asked === undefined) return [];
  if (from === undefined && atOnce === true) return [met('Can start at once.', [span])];
  if (from === undefined) return [unknown('The start is not stated.')];
  const said = `Can start ${from}; ${asked} asked for.`;
  return [from <= lastDayOf(asked) ? met(said, [span]) : missing(said, [span])];
}

function remote(
  { remote: asked }: AvailabilityCriterion,
  { remote: offered, span }: AvailabilityFact,
): Judgement[] {
  if (asked !== true) return [];
  if (offered === undefined) return [unknown('Remote work is not mentioned.')];
  return [offered ? met('Works remotely.', [span]) : missing('Does not work remotely.', [span])];
}
