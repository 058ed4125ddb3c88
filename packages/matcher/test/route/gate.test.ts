import { describe, expect, it } from 'vitest';
import type { GateReason } from '#domain/assignment.js';
import type { Capacity } from '#domain/capacity.js';
import type { RoutingPolicy } from '#domain/routing-policy.js';
import type { Task } from '#domain/task.js';
import type { TaskCandidate } from '#route/candidate.js';
import { gate } from '#route/gate.js';
import { capacity, POLICY, task } from './route-world.js';

interface Case {
  readonly task?: Partial<Task>;
  readonly candidate?: Partial<TaskCandidate>;
  readonly capacity?: Partial<Capacity>;
  readonly policy?: Partial<RoutingPolicy>;
}

function judge(one: Case): GateReason | undefined {
  const candidate = { expertId: 'a', score: 60, ...one.candidate };
  return gate(task('t', one.task), candidate, capacity('a', one.capacity), { ...POLICY, ...one.policy });
}

const usd = (perHour: number) => ({ perHour, currency: 'USD' });
const mornings = (timeZone: string) => ({
  windows: [{ days: ['mon'] as const, from: '09:00', to: '11:00' }],
  timeZone,
});

describe('the gate', () => {
  it.each<[GateReason, Case, Case]>([
    ['must-have', { candidate: { eligibility: 'excluded' } }, { candidate: { eligibility: 'eligible' } }],
    [
      'not-verified',
      { candidate: { eligibility: 'verify' } },
      { candidate: { eligibility: 'verify' }, policy: { unverified: 'allow' } },
    ],
    ['below-score', { policy: { minScore: 60.0001 } }, { policy: { minScore: 60 } }],
    ['excluded', { task: { excludedExperts: ['a'] } }, { task: { excludedExperts: ['b'] } }],
    ['kind', { task: { kind: 'review' }, capacity: { kinds: ['write'] } }, { task: { kind: 'review' } }],
    [
      'rate',
      { task: { pay: usd(79) }, capacity: { minRate: usd(80) } },
      { task: { pay: usd(80) }, capacity: { minRate: usd(80) } },
    ],
    [
      'currency',
      { task: { pay: { perHour: 80, currency: 'EUR' } }, capacity: { minRate: usd(10) } },
      { capacity: { minRate: usd(10) } },
    ],
    [
      'absent',
      { capacity: { absences: [{ from: '2026-03-01', to: '2026-03-08' }] } },
      { capacity: { absences: [{ from: '2026-03-02', to: '2026-03-07' }] } },
    ],
    [
      'hours',
      { task: { effortHours: 3.1, deadline: '2026-03-04' } },
      { task: { effortHours: 3, deadline: '2026-03-04' } },
    ],
    ['hours', { task: { deadline: '2026-03-01' } }, { task: { deadline: '2026-03-02' } }],
    [
      'hours',
      { task: { effortHours: 5 }, capacity: { hoursTaken: 2.5 } },
      { task: { effortHours: 5 }, capacity: { hoursTaken: 2 } },
    ],
    [
      'windows',
      { task: { hours: mornings('America/New_York') }, capacity: { hours: mornings('UTC') } },
      { task: { hours: mornings('UTC') }, capacity: { hours: mornings('UTC') } },
    ],
    [
      'windows',
      { task: { effortHours: 2.5, hours: mornings('UTC') }, capacity: { hours: mornings('UTC') } },
      { task: { effortHours: 2, hours: mornings('UTC') }, capacity: { hours: mornings('UTC') } },
    ],
    [
      'concurrent',
      { capacity: { maxConcurrentTasks: 2, concurrentTasks: 2 } },
      { capacity: { maxConcurrentTasks: 2, concurrentTasks: 1 } },
    ],
    [
      'exposure',
      { capacity: { recentPlaces: 5 }, policy: { maxPlacesPerPeriod: 5 } },
      { capacity: { recentPlaces: 4 }, policy: { maxPlacesPerPeriod: 5 } },
    ],
    [
      'rotation',
      { task: { series: 's' }, capacity: { recentBySeries: { s: 2 } }, policy: { maxPlacesPerSeries: 2 } },
      { task: { series: 'r' }, capacity: { recentBySeries: { s: 2 } }, policy: { maxPlacesPerSeries: 2 } },
    ],
  ])('rules out for %s, and not at the edge', (reason, out, through) => {
    expect(judge(out)).toBe(reason);
    expect(judge(through)).toBeUndefined();
  });

  it('rules out who has stated no capacity', () => {
    expect(gate(task('t'), { expertId: 'a', score: 60 }, undefined, POLICY)).toBe('no-capacity');
  });

  it('knows no series by the name of what every object has', () => {
    expect(judge({ task: { series: 'constructor' }, policy: { maxPlacesPerSeries: 1 } })).toBeUndefined();
  });
});
