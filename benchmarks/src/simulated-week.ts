import { type Capacity, gini, type Task, type TaskCandidate, type Work } from '@expertmatch/matcher';
import { seededRandom } from './seeded-random.js';

const TICK_MINUTES = 15;
const WEEK_MINUTES = 7 * 24 * 60;
const ANSWER_MINUTES = 120;
/** A task that nobody has accepted after so long is lost. */
const PATIENCE_MINUTES = 24 * 60;

/** A task that waits for an expert, with those who may still be asked. */
export interface WaitingTask {
  readonly task: Task;
  readonly candidates: readonly TaskCandidate[];
}

/** What a router knows of an expert. */
export interface SimulatedExpert {
  readonly capacity: Capacity;
  /** Hours that are accepted or held out. */
  hoursHeld: number;
  places: number;
  /** Minute of the week at which the expert last got an offer; below 0: before the week. */
  lastOfferMinute: number;
}

/** Chooses whom to offer waiting tasks; those it leaves out wait on. */
export type Router = (
  waiting: readonly WaitingTask[],
  experts: ReadonlyMap<string, SimulatedExpert>,
) => Promise<ReadonlyMap<string, string>>;

/** How a week went. */
export interface WeekOutcome {
  readonly fillRate: number;
  readonly meanScore: number;
  readonly meanMinutesToAcceptance: number;
  readonly offersPerTask: number;
  /** Of the hours of all experts who are a candidate of any task. */
  readonly giniOfHours: number;
  readonly expertsWithWork: number;
}

interface Pending extends WaitingTask {
  readonly arrivedMinute: number;
  candidates: readonly TaskCandidate[];
}

interface Held {
  readonly pending: Pending;
  readonly expertId: string;
  readonly endsMinute: number;
  readonly isAccepted: boolean;
}

/**
 * A week of a market: tasks arrive all the time, experts accept, decline or let the time run out. Whether and when an expert
 * answers a task depends on the two alone, so that every router meets the same people.
 */
export async function simulatedWeek(work: Work, route: Router): Promise<WeekOutcome> {
  const experts = new Map(work.capacities.map((capacity, k) => [capacity.expertId, newExpert(capacity, k)]));
  const arrivals = arrivalsOf(work);
  const accepted: { readonly score: number; readonly minutes: number }[] = [];
  let waiting: Pending[] = [];
  let held: Held[] = [];
  let offers = 0;
  for (let minute = 0; minute < WEEK_MINUTES + PATIENCE_MINUTES; minute += TICK_MINUTES) {
    for (const one of held.filter(({ endsMinute }) => endsMinute <= minute)) {
      const score = one.pending.candidates.find(({ expertId }) => expertId === one.expertId)?.score ?? 0;
      if (one.isAccepted) accepted.push({ score, minutes: one.endsMinute - one.pending.arrivedMinute });
      else waiting.push(givenUp(one, experts));
    }
    held = held.filter(({ endsMinute }) => endsMinute > minute);
    while ((arrivals.at(-1)?.arrivedMinute ?? Number.POSITIVE_INFINITY) <= minute)
      waiting.push(...arrivals.splice(-1));
    waiting = waiting.filter(({ arrivedMinute }) => minute - arrivedMinute <= PATIENCE_MINUTES);
    const chosen = await route(waiting, experts);
    for (const pending of waiting) {
      const expertId = chosen.get(pending.task.id);
      const expert = experts.get(expertId ?? '');
      if (expertId === undefined || expert === undefined) continue;
      take(expert, pending.task, minute);
      held.push(offerOf(pending, expertId, minute));
      offers += 1;
    }
    waiting = waiting.filter(({ task }) => !chosen.has(task.id));
  }
  return outcomeOf(work, experts, accepted, offers);
}

/** Whether an expert has the hours for a task. */
export function hasHours({ capacity, hoursHeld }: SimulatedExpert, { effortHours }: Task): boolean {
  return hoursHeld + effortHours <= capacity.hoursPerWeek;
}

/** Enters an offer with an expert. */
function take(expert: SimulatedExpert, { effortHours }: Task, minute: number): void {
  expert.hoursHeld += effortHours;
  expert.places += 1;
  expert.lastOfferMinute = minute;
}

function newExpert(capacity: Capacity, k: number): SimulatedExpert {
  return { capacity, hoursHeld: 0, places: 0, lastOfferMinute: -1 - Math.floor(10_000 * seededRandom(k)()) };
}

/** The tasks, spread over the week, the last first. */
function arrivalsOf({ tasks, candidates }: Work): Pending[] {
  const random = seededRandom(42);
  const lists = new Map(candidates.map((one) => [one.taskId, one.candidates]));
  return tasks
    .map((task) => ({
      task,
      candidates: lists.get(task.id) ?? [],
      arrivedMinute: Math.floor(WEEK_MINUTES * random()),
    }))
    .sort((a, b) => b.arrivedMinute - a.arrivedMinute);
}

/** Experts accept 20 % to 90 % of what they are offered; one answer in ten never comes. */
function offerOf(pending: Pending, expertId: string, minute: number): Held {
  const expert = seededRandom(Number(expertId.slice(1)))();
  const random = seededRandom(1_000_003 * Number(expertId.slice(1)) + Number(pending.task.id.slice(1)));
  const [fate, delay] = [random(), Math.ceil(-30 * Math.log(1 - random()))];
  const isAnswered = fate >= 0.1 && delay < ANSWER_MINUTES;
  const isAccepted = isAnswered && random() < 0.2 + 0.7 * expert;
  return { pending, expertId, endsMinute: minute + (isAnswered ? delay : ANSWER_MINUTES), isAccepted };
}

function givenUp({ pending, expertId }: Held, experts: ReadonlyMap<string, SimulatedExpert>): Pending {
  const expert = experts.get(expertId);
  if (expert !== undefined) {
    expert.hoursHeld -= pending.task.effortHours;
    expert.places -= 1;
  }
  return { ...pending, candidates: pending.candidates.filter((one) => one.expertId !== expertId) };
}

function outcomeOf(
  { tasks, candidates }: Work,
  experts: ReadonlyMap<string, SimulatedExpert>,
  accepted: readonly { readonly score: number; readonly minutes: number }[],
  offers: number,
): WeekOutcome {
  const known = new Set(candidates.flatMap((one) => one.candidates.map(({ expertId }) => expertId)));
  const hours = [...known].map((id) => experts.get(id)?.hoursHeld ?? 0);
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  return {
    fillRate: accepted.length / tasks.length,
    meanScore: mean(accepted.map(({ score }) => score)),
    meanMinutesToAcceptance: mean(accepted.map(({ minutes }) => minutes)),
    offersPerTask: offers / tasks.length,
    giniOfHours: gini(hours),
    expertsWithWork: hours.filter((one) => one > 0).length,
  };
}
