import type { GateReason } from '../domain/assignment.js';
import type { Capacity } from '../domain/capacity.js';
import type { RoutingPolicy } from '../domain/routing-policy.js';
import type { Task } from '../domain/task.js';
import type { TaskCandidate } from './candidate.js';
import { dayNumber } from './day.js';
import { daysPresent, effortMinutes, freeMinutes } from './free-minutes.js';
import { sharedMinutes } from './shared-minutes.js';

const DAYS_PER_WEEK = 7;

/** The last day on which a task can be worked on under a policy, as a number. */
export function dueDay({ deadline }: Task, { from, days }: RoutingPolicy): number {
  const last = dayNumber(from) + days - 1;
  return deadline === undefined ? last : Math.min(last, dayNumber(deadline));
}

/** How many more places an expert may have under a policy; infinite where nothing limits them. */
export function roomForPlaces(capacity: Capacity, policy: RoutingPolicy): number {
  return Math.max(0, Math.min(...Object.values(limitsOfPlaces(capacity, policy))));
}

/** How many more places of a series an expert may have; infinite where nothing limits them. */
export function roomInSeries(capacity: Capacity, series: string | undefined, policy: RoutingPolicy): number {
  const { maxPlacesPerSeries: max } = policy;
  if (max === undefined || series === undefined) return Number.POSITIVE_INFINITY;
  return Math.max(
    0,
    max - (Object.hasOwn(capacity.recentBySeries, series) ? (capacity.recentBySeries[series] ?? 0) : 0),
  );
}

function limitsOfPlaces(capacity: Capacity, policy: RoutingPolicy) {
  const { maxConcurrentTasks = Number.POSITIVE_INFINITY, concurrentTasks, recentPlaces } = capacity;
  const { maxPlacesPerExpert = Number.POSITIVE_INFINITY, maxPlacesPerPeriod = Number.POSITIVE_INFINITY } =
    policy;
  return {
    concurrent: maxConcurrentTasks - concurrentTasks,
    inPlan: maxPlacesPerExpert,
    exposure: maxPlacesPerPeriod - recentPlaces,
  };
}

/**
 * Why a candidate cannot take even one place of a task, whatever else the expert gets; undefined when nothing is in
 * the way. The first reason in the order of `GateReason` counts.
 */
export function gate(
  task: Task,
  candidate: TaskCandidate,
  capacity: Capacity | undefined,
  policy: RoutingPolicy,
): GateReason | undefined {
  return gateOfCandidate(task, candidate, policy) ?? gateOfExpert(task, capacity, policy);
}

function gateOfCandidate(
  task: Task,
  candidate: TaskCandidate,
  policy: RoutingPolicy,
): GateReason | undefined {
  if (candidate.eligibility === 'excluded') return 'must-have';
  if (candidate.eligibility === 'verify' && policy.unverified === 'refuse') return 'not-verified';
  if (candidate.score < policy.minScore) return 'below-score';
  return task.excludedExperts.includes(candidate.expertId) ? 'excluded' : undefined;
}

function gateOfExpert(
  task: Task,
  capacity: Capacity | undefined,
  policy: RoutingPolicy,
): GateReason | undefined {
  if (capacity === undefined) return 'no-capacity';
  const { kind, pay } = task;
  if (kind !== undefined && capacity.kinds !== undefined && !capacity.kinds.includes(kind)) return 'kind';
  if (pay !== undefined && capacity.minRate !== undefined) {
    if (pay.currency !== capacity.minRate.currency) return 'currency';
    if (pay.perHour < capacity.minRate.perHour) return 'rate';
  }
  return gateOfTime(task, capacity, policy) ?? gateOfPlaces(task, capacity, policy);
}

function gateOfTime(task: Task, capacity: Capacity, policy: RoutingPolicy): GateReason | undefined {
  const [first, last] = [dayNumber(policy.from), dueDay(task, policy)];
  const minutes = effortMinutes(task.effortHours);
  if (last >= first && daysPresent(capacity, first, last) === 0) return 'absent';
  if (freeMinutes(capacity, first, last) < minutes) return 'hours';
  if (task.hours === undefined || capacity.hours === undefined) return undefined;
  const shared = sharedMinutes(task.hours, capacity.hours, new Date(`${policy.from}T12:00:00Z`));
  return (shared * (last - first + 1)) / DAYS_PER_WEEK < minutes ? 'windows' : undefined;
}

function gateOfPlaces(task: Task, capacity: Capacity, policy: RoutingPolicy): GateReason | undefined {
  const { concurrent, exposure } = limitsOfPlaces(capacity, policy);
  if (concurrent < 1) return 'concurrent';
  if (exposure < 1) return 'exposure';
  return roomInSeries(capacity, task.series, policy) < 1 ? 'rotation' : undefined;
}
