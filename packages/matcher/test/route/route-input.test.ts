import { describe, expect, it } from 'vitest';
import { ExpertMatchError } from '#domain/expert-match-error.js';
import { parseCapacity } from '#route/capacity-input.js';
import { parseRoutingPolicy } from '#route/routing-policy-input.js';
import { parseTask } from '#route/task-input.js';

const place = { file: 'tasks.jsonl', row: 3 };

describe('a task as JSON', () => {
  it('has defaults for what it does not say', () => {
    const task = parseTask({ id: 't1', effortHours: 2 }, '2026-03-02', place);
    expect(task).toEqual({
      id: 't1',
      effortHours: 2,
      priority: 1,
      count: 1,
      severalPlaces: false,
      excludedExperts: [],
      requiredExperts: [],
    });
  });

  it('understands the brief that it holds', () => {
    const task = parseTask(
      { id: 't1', effortHours: 2, spec: 'Attorney, Georgia bar admission required' },
      '2026-03-02',
      place,
    );
    expect(task.spec?.asOf).toBe('2026-03-02');
    expect(task.spec?.criteria.length).toBeGreaterThan(0);
  });

  it.each([
    ['effort', { id: 't', effortHours: 0 }, 'effortHours'],
    [
      'a zone',
      {
        id: 't',
        effortHours: 1,
        hours: { windows: [{ days: ['mon'], from: '09:00', to: '17:00' }], timeZone: 'Mars/Base' },
      },
      'hours.timeZone',
    ],
    ['a field', { id: 't', effortHours: 1, urgency: 3 }, ''],
    ['two sources', { id: 't', effortHours: 1, spec: 'Nurse', project: 'p1' }, 'project'],
    ['too many required', { id: 't', effortHours: 1, requiredExperts: ['a', 'b'] }, 'requiredExperts'],
    [
      'required and excluded',
      { id: 't', effortHours: 1, requiredExperts: ['a'], excludedExperts: ['a'] },
      'requiredExperts',
    ],
  ])('is refused for %s, told where', (_, value, path) => {
    expect(() => parseTask(value, '2026-03-02', place)).toThrow(
      expect.objectContaining({ code: 'invalid_record', data: { ...place, path } }),
    );
    expect(() => parseTask(value, '2026-03-02', place)).toThrow(ExpertMatchError);
  });
});

describe('a capacity as JSON', () => {
  it('has defaults for what it does not say', () => {
    expect(parseCapacity({ expertId: 'e1', hoursPerWeek: 10 }, place)).toEqual({
      expertId: 'e1',
      hoursPerWeek: 10,
      hoursTaken: 0,
      concurrentTasks: 0,
      absences: [],
      recentPlaces: 0,
      pools: [],
      recentBySeries: {},
    });
  });

  it('is refused when an absence ends before it begins', () => {
    const absences = [{ from: '2026-03-05', to: '2026-03-02' }];
    expect(() => parseCapacity({ expertId: 'e1', hoursPerWeek: 10, absences }, place)).toThrow(
      'tasks.jsonl, record 3, absences.0.to: an absence ends before it begins',
    );
  });
});

describe('a routing policy as JSON', () => {
  it('begins today and takes no chances', () => {
    expect(parseRoutingPolicy({}, '2026-03-02')).toEqual({
      from: '2026-03-02',
      days: 7,
      minScore: 0,
      unverified: 'refuse',
      minimumShares: [],
      changePrice: 5,
      loadPrice: 0,
      equalWithin: 0,
    });
  });

  it('is refused when a share is all of the work', () => {
    const value = { minimumShares: [{ pool: 'new', share: 1 }] };
    expect(() => parseRoutingPolicy(value, '2026-03-02')).toThrow('minimumShares.0.share');
  });
});
