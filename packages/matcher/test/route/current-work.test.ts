import { describe, expect, it } from 'vitest';
import { currentWork } from '#route/current-work.js';
import { capacity, task } from './route-world.js';

/** `old` was merged into `new`; nobody has the id `gone`. */
const currentId = (id: string) => (id === 'old' ? 'new' : id === 'gone' ? undefined : id);

describe('work written with ids of before', () => {
  it('keeps a conflict of interest and a requirement where experts were merged', () => {
    const given = [task('t1', { excludedExperts: ['old', 'gone'], count: 2, requiredExperts: ['a', 'old'] })];
    const { tasks, unknown } = currentWork({ tasks: given, capacities: [] }, currentId);
    expect(tasks).toMatchObject([{ excludedExperts: ['new', 'gone'], requiredExperts: ['a', 'new'] }]);
    expect(unknown).toEqual(['gone']);
  });

  it('has one capacity for each expert there is: the one under the id of today first', () => {
    const given = ['old', 'gone', 'b', 'new'].map((id, k) => capacity(id, { hoursPerWeek: k + 1 }));
    const { capacities, unknown, doubled } = currentWork({ tasks: [], capacities: given }, currentId);
    expect(capacities.map(({ expertId, hoursPerWeek }) => [expertId, hoursPerWeek])).toEqual([
      ['b', 3],
      ['new', 4],
    ]);
    expect([unknown, doubled]).toEqual([['gone'], ['old']]);
    const [alone] = currentWork({ tasks: [], capacities: [capacity('old')] }, currentId).capacities;
    expect(alone?.expertId).toBe('new');
  });
});
