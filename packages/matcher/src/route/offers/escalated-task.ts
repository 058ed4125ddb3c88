import type { Criterion } from '../../domain/criterion.js';
import type { EscalationStep } from '../../domain/offer.js';
import type { Task } from '../../domain/task.js';

const CENTS = 100;

/** A task after a step of its escalation; the same task where the step changes nothing. */
export function escalatedTask(task: Task, step: EscalationStep): Task {
  switch (step.kind) {
    case 'raise-pay':
      return task.pay === undefined ? task : { ...task, pay: raised(task.pay, step.percent) };
    case 'widen-place':
      return withCriteria(task, (criteria) => criteria.flatMap(widened));
    case 'relax':
      return withCriteria(task, (criteria) =>
        criteria.filter(({ id, necessity }) => id !== step.criterionId || necessity === 'must'),
      );
    case 'ask-person':
      return task;
  }
}

function raised(pay: NonNullable<Task['pay']>, percent: number): NonNullable<Task['pay']> {
  return { ...pay, perHour: Math.round(pay.perHour * (CENTS + percent)) / CENTS };
}

/** A spec has at least one criterion, so that the last one stays. */
function withCriteria(task: Task, change: (criteria: readonly Criterion[]) => Criterion[]): Task {
  if (task.spec === undefined) return task;
  const criteria = change(task.spec.criteria);
  return criteria.length === 0 ? task : { ...task, spec: { ...task.spec, criteria } };
}

function widened(criterion: Criterion): Criterion[] {
  if (criterion.kind !== 'location' || criterion.regions.length === 0) return [criterion];
  const isOfCountries = criterion.regions.some((region) => !region.includes('-'));
  if (!isOfCountries)
    return [{ ...criterion, regions: [...new Set(criterion.regions.map((region) => region.slice(0, 2)))] }];
  return criterion.utcOffsetHours === undefined ? [] : [{ ...criterion, regions: [] }];
}
