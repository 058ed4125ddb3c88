import { setImmediate as breathe } from 'node:timers/promises';
import type { Matcher } from '@expertmatch/matcher';
import { Outbox } from '../event/outbox.js';
import { wakeDeliveries } from '../event/wake-deliveries.js';
import { briefOf } from '../project/brief-of.js';
import { type Project, ProjectStore } from '../project/project-store.js';
import type { JobOutcome } from '../queue/job-queue.js';
import type { Workspace } from '../workspace/workspace.js';
import { hasCode } from './has-code.js';
import { mergedInto } from './merged-into.js';
import { type Watch, WatchStore } from './watch-store.js';

/** Experts scored at once: the event loop runs in between, and what was scored is kept. */
const EXPERTS_AT_ONCE = 100;
/** Who serves what a watch finds, for the audit. */
const ACTOR = 'watch';

/** How watches are carried out. */
export interface WatchTools {
  /** Stops between two portions; the rest is done later. */
  readonly signal?: AbortSignal;
  /** Time in ms since 1970; default `Date.now`. */
  readonly now?: () => number;
}

/** A project that watches, and what it is watched with. */
interface Watching {
  readonly workspace: Workspace;
  readonly matcher: Matcher;
  readonly store: WatchStore;
  readonly project: Project;
  readonly minScore: number;
  readonly tools: WatchTools;
}

/**
 * Holds the experts who came or changed against every project that watches, and writes `match.found` for each who has
 * the points now and had not before.
 */
export async function carryOutWatch(workspace: Workspace, tools: WatchTools): Promise<JobOutcome> {
  const store = new WatchStore(workspace.database);
  const watches = store.list();
  if (watches.length === 0) return {};
  const matcher = await workspace.matcher();
  for (const watch of watches) {
    const project = new ProjectStore(workspace.database).get(watch.projectId);
    if (project?.watch === undefined) continue;
    const { minScore } = project.watch;
    await follow({ workspace, matcher, store, project, minScore, tools }, watch).catch(unlessNotUnderstood);
    if (tools.signal?.aborted === true) return { again: new Date((tools.now ?? Date.now)()) };
  }
  return {};
}

/** A brief that is not understood any more finds nobody, and holds up no other. */
function unlessNotUnderstood(error: unknown): void {
  if (!hasCode(error, 'invalid_spec')) throw error;
}

/** Follows the changes of experts for one watch, until it has seen all or is to stop. */
async function follow(watching: Watching, watch: Watch): Promise<void> {
  const { matcher, tools } = watching;
  let current: Watch | undefined = watch.isSeeded ? watch : await seed(watching, watch);
  const changes = matcher.changes.changesSince(watch.place);
  const removed = changes.filter(({ kind }) => kind === 'remove').map(({ expertId }) => expertId);
  if (current !== undefined && removed.length > 0) letGo(watching, current, removed);
  for (let at = 0; at < changes.length && current !== undefined; at += EXPERTS_AT_ONCE) {
    if (tools.signal?.aborted === true) return;
    const portion = changes.slice(at, at + EXPERTS_AT_ONCE);
    const place: number = portion.at(-1)?.sequence ?? current.place;
    const stored = portion.filter(({ kind }) => kind === 'put').map(({ expertId }) => expertId);
    current = await look(watching, current, stored, place);
  }
}

/** Notes who has the points already when a watch is set up: they are no news. */
async function seed(
  { matcher, store, project, minScore, tools }: Watching,
  watch: Watch,
): Promise<Watch | undefined> {
  const ids = matcher.list().map(({ id }) => id);
  const finds: string[] = [];
  for (let at = 0; at < ids.length; at += EXPERTS_AT_ONCE) {
    if (tools.signal?.aborted === true) return undefined;
    const expertIds = ids.slice(at, at + EXPERTS_AT_ONCE);
    const scores = await matcher.scores(briefOf(project), { expertIds, eligibleOnly: true });
    finds.push(...expertIds.filter((id) => (scores.get(id) ?? -1) >= minScore));
    await breathe();
  }
  const seeded = { ...watch, isSeeded: true };
  const changes = matcher.changes.changesSince(watch.place);
  const later = new Set(changes.map(({ expertId }) => expertId));
  const isMoved = store.moveOn(watch, seeded, () => {
    for (const id of finds) if (!later.has(id)) store.addFind(watch.projectId, id);
  });
  return isMoved ? seeded : undefined;
}

/** Who was taken out is no find any more; who was merged into another is one as the other. */
function letGo({ matcher, store, project }: Watching, watch: Watch, expertIds: readonly string[]): void {
  store.moveOn(watch, watch, () => {
    for (const expertId of expertIds) {
      if (!store.removeFind(project.id, expertId)) continue;
      const other = mergedInto(matcher, expertId);
      if (other !== undefined) store.addFind(project.id, other);
    }
  });
}

/** Scores some experts, and tells of those who are news. */
async function look(
  watching: Watching,
  watch: Watch,
  expertIds: readonly string[],
  place: number,
): Promise<Watch | undefined> {
  const { workspace, matcher, store, project, minScore, tools } = watching;
  const scores = await matcher.scores(briefOf(project), { expertIds, eligibleOnly: true });
  const found = new Map([...scores].filter(([, score]) => score >= minScore));
  const news = [...found.keys()].filter((id) => !store.isFind(project.id, id));
  if (!(await areNoted(watching, news))) return look(watching, watch, expertIds, place);
  const outbox = new Outbox(workspace.database);
  const nowMs = (tools.now ?? Date.now)();
  const deliveries: string[] = [];
  const moved = { ...watch, place };
  const isMoved = store.moveOn(watch, moved, () => {
    for (const id of expertIds) if (!found.has(id)) store.removeFind(project.id, id);
    for (const expertId of news) {
      // Whoever is erased from here on is taken out of the outbox after that.
      if (mergedInto(matcher, expertId) !== expertId) continue;
      store.addFind(project.id, expertId);
      const score = found.get(expertId) ?? 0;
      deliveries.push(
        ...outbox.publish('match.found', { projectId: project.id, expertId, score }, { nowMs }),
      );
    }
  });
  if (isMoved) await wakeDeliveries(workspace, deliveries);
  await breathe();
  return isMoved ? moved : undefined;
}

/** Notes in the audit who is about to be told of; false when one of them is gone meanwhile. */
async function areNoted({ matcher, project }: Watching, expertIds: readonly string[]): Promise<boolean> {
  if (expertIds.length === 0) return true;
  try {
    await matcher.compare(briefOf(project), expertIds, { actor: ACTOR });
    return true;
  } catch (error) {
    if (hasCode(error, 'expert_not_found')) return false;
    throw error;
  }
}
