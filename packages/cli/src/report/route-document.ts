import type { Assignment, AssignmentPlan, LoadReport, TakenBack } from '@expertmatch/matcher';
import type { MadePlan } from './route-view.js';

/** A plan as JSON. */
export interface RouteDocument extends AssignmentPlan {
  readonly assignments: readonly (Assignment & { readonly hours: number; readonly why: string })[];
  /** Offers that are out and that a commit withdraws. */
  readonly takenBack: readonly (TakenBack & { readonly why: string })[];
  readonly load: LoadReport;
  /** Everybody who stated a capacity. */
  readonly experts: readonly SharedOut[];
}

/** What an expert got. */
interface SharedOut {
  readonly expertId: string;
  /** Whether the expert could do at least one of the tasks. */
  readonly qualified: boolean;
  readonly places: number;
  readonly hours: number;
}

/** A plan as one JSON document: the assignments with their reasons, what stays open, and what everybody got. */
export function routeDocument({ work, planned: { plan, why, load, qualified } }: MadePlan): RouteDocument {
  const efforts = new Map(work.tasks.map(({ id, effortHours }) => [id, effortHours]));
  const assignments = plan.assignments.map((one) => ({
    ...one,
    hours: one.places * (efforts.get(one.taskId) ?? 0),
    why: why.explain(one.taskId, one.expertId),
  }));
  const takenBack = plan.takenBack.map((one) => ({ ...one, why: why.explain(one.taskId, one.expertId) }));
  const able = new Set(qualified);
  const got = new Map<string, { places: number; hours: number }>();
  for (const { expertId, places, hours } of assignments) {
    const held = got.get(expertId) ?? { places: 0, hours: 0 };
    got.set(expertId, { places: held.places + places, hours: held.hours + hours });
  }
  const experts = work.capacities
    .map(({ expertId }) => ({
      expertId,
      qualified: able.has(expertId),
      ...(got.get(expertId) ?? { places: 0, hours: 0 }),
    }))
    .sort((a, b) => (a.expertId < b.expertId ? -1 : 1));
  return { ...plan, assignments, takenBack, load, experts };
}
