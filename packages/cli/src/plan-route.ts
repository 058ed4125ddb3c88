import type { Matcher, PlannedWork, RoutingPolicy, WorkToPlan } from '@expertmatch/matcher';
import { Interrupt } from './interrupt.js';
import { ProgressLine } from './progress-line.js';
import type { Screen } from './screen.js';

/** A plan, or what a program ends with that was stopped while it made one. */
export type RouteOutcome = { readonly planned: PlannedWork } | { readonly stoppedWith: number };

/** Plans with progress shown on `err`; Ctrl-C stops between two tasks. */
export async function planRoute(
  matcher: Matcher,
  work: WorkToPlan,
  { policy, candidates }: { readonly policy: RoutingPolicy; readonly candidates: number },
  err: Screen,
): Promise<RouteOutcome> {
  const progress = new ProgressLine(err);
  const interrupt = new Interrupt();
  const total = work.tasks.length;
  const onProgress = (found: number) => progress.show(`found candidates for ${found} of ${total} tasks`);
  try {
    const options = { limit: candidates, onProgress, signal: interrupt.signal };
    return { planned: await matcher.plan(work, policy, options) };
  } catch (error) {
    if (interrupt.exitCode === undefined) throw error;
    return { stoppedWith: interrupt.exitCode };
  } finally {
    progress.clear();
    interrupt.release();
  }
}
