import type { Edge, TaskEdges } from './edges.js';
import { effortMinutes } from './free-minutes.js';
import type { Ledger } from './ledger.js';

const NAMED = 3;
const MINUTES_PER_HOUR = 60;

/** What one expert lacks to take one more place. */
export interface Shortage {
  readonly isRoom: boolean;
  /** Minutes more that the expert would need to offer; 0 when hours are not in the way. */
  readonly minutes: number;
  /** Whether the number of places is in the way. */
  readonly places: boolean;
}

/** What an expert lacks, beside the plan, to take one more place of a task. */
export function shortOf(edge: Edge, ledger: Ledger): Shortage {
  const minutes = Math.max(0, effortMinutes(edge.task.effortHours) - ledger.minutesBeside(edge.due));
  const places = ledger.placesLeft < 1 || ledger.placesInSeries(edge.task.series) < 1;
  return { isRoom: minutes === 0 && !places, minutes, places };
}

/** Who qualifies but is full, and what would make room: the least first. */
export function roomSentences({ task, edges }: TaskEdges, ledgers: ReadonlyMap<string, Ledger>): string[] {
  const others = edges.flatMap((edge) => {
    const ledger = ledgers.get(edge.capacity.expertId);
    const isTaken = ledger === undefined || (!task.severalPlaces && ledger.holds(task.id));
    return isTaken ? [] : [{ expertId: edge.capacity.expertId, ...shortOf(edge, ledger) }];
  });
  if (others.length === 0)
    return [
      edges.length === 1
        ? 'The only one who qualifies has a place of it; more experts are needed.'
        : `All ${edges.length} who qualify have a place of it; more experts are needed.`,
    ];
  const first = `${others.length} ${others.length === 1 ? 'qualifies, and is' : 'qualify, all'} full.`;
  const short = others.filter(({ places, minutes }) => !places && minutes > 0);
  const capped = others.filter(({ places }) => places);
  return [first, ...hoursSentence(short), ...placesSentence(capped)];
}

function hoursSentence(short: readonly (Shortage & { readonly expertId: string })[]): string[] {
  if (short.length === 0) return [];
  const least = short.toSorted((a, b) => a.minutes - b.minutes).slice(0, NAMED);
  const hours = Math.ceil(((least.at(-1)?.minutes ?? 0) / MINUTES_PER_HOUR) * 10) / 10;
  const from = least.length === 1 ? '' : 'any of ';
  return [`${hours} more ${hours === 1 ? 'hour' : 'hours'} from ${from}${names(least)} would do.`];
}

function placesSentence(capped: readonly { readonly expertId: string }[]): string[] {
  if (capped.length === 0) return [];
  return [
    capped.length === 1
      ? `${names(capped)} has as many places as caps allow: one more for the expert would do.`
      : `${capped.length} have as many places as caps allow: one more for any of ${names(capped)} would do.`,
  ];
}

function names(experts: readonly { readonly expertId: string }[]): string {
  const rest = experts.length - NAMED;
  const named = experts.slice(0, NAMED).map(({ expertId }) => expertId);
  return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
