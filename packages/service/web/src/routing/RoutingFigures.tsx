import { inDigits } from '../design/inDigits.js';
import { loadOf } from './load.js';
import type { Routing } from './useRouting.js';
import { isStopped } from './words.js';

/** The figures of everything that is routed. */
export function RoutingFigures(routing: Routing) {
  const { tasks, offers } = routing;
  const places = tasks.reduce((sum, { count = 1 }) => sum + count, 0);
  const accepted = tasks.reduce((sum, { routing: one }) => sum + (one?.accepted ?? 0), 0);
  const load = loadOf(routing);
  const booked = load.reduce((sum, one) => sum + one.accepted + one.offered, 0);
  const weekly = load.reduce((sum, { capacity }) => sum + capacity.hoursPerWeek, 0);
  const figures = [
    ['Places filled', `${accepted} of ${places}`],
    ['Offers out', offers.filter(({ state }) => state === 'offered').length],
    ['Need a decision', tasks.filter(isStopped).length],
    ['Hours a week, held', `${Math.round(booked)} of ${inDigits(weekly)}`],
    ['Experts with work', `${load.filter((one) => one.accepted > 0).length} of ${load.length}`],
  ] as const;
  return (
    <dl class="routing-figures">
      {figures.map(([name, value]) => (
        <div key={name} class="panel">
          <dt class="small soft">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
