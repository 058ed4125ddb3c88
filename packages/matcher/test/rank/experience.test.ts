import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExperienceCriterion } from '#domain/criterion.js';
import type { ExperienceEntry, ExpertProfile } from '#domain/expert-profile.js';
import { judgeExperience } from '#rank/criteria/experience.js';

const AS_OF = '2026-11-23';
const span = { start: 0, end: 4 };

const held = (
  start: string,
  end?: string,
  specialties: readonly string[] = ['dermatology'],
): ExperienceEntry => ({
  start,
  ...(end !== undefined && { end }),
  current: end === undefined,
  specialties,
  span,
});

const profile = (experience: readonly ExperienceEntry[]): ExpertProfile => ({
  experience,
  education: [],
  credentials: [],
  specialties: [],
  skills: [],
  languages: [],
});

const asked = (minYears: number, withinYears?: number): ExperienceCriterion => ({
  id: 'c1',
  necessity: 'must',
  words: '',
  kind: 'experience',
  minYears,
  ...(withinYears !== undefined && { withinYears }),
  codes: ['dermatology'],
});

const judge = (criterion: ExperienceCriterion, ...positions: ExperienceEntry[]) =>
  judgeExperience(criterion, profile(positions), AS_OF);

describe('judgeExperience', () => {
  it('counts only months inside the time asked for', () => {
    const long = held('2000-01', '2019-06');
    expect(judge(asked(5), long).status).toBe('met');
    expect(judge(asked(0, 5), long).status).toBe('missing');
    expect(judge(asked(2, 10), long)).toMatchObject({ status: 'met', value: 1 });
    expect(judge(asked(3, 10), long).status).toBe('partial');
  });

  it('does not count work in another field as recent', () => {
    const away = [held('2000-01', '2015-06'), held('2016-01', undefined, ['accounting'])];
    expect(judge(asked(0, 5), ...away)).toMatchObject({
      status: 'missing',
      reason: '0 years of dated work in dermatology within the last 5 years, last in 2015; some asked for.',
    });
  });

  it('says when work ended, more than two years on', () => {
    expect(judge(asked(5), held('2000-01', '2019-06')).reason).toContain('last in 2019');
    expect(judge(asked(5), held('2000-01', '2024-11')).reason).not.toContain('last in');
    expect(judge(asked(5), held('2000-01', '2024-10')).reason).toContain('last in 2024');
    expect(judge(asked(5), held('2000-01')).reason).not.toContain('last in');
  });

  it('leaves the status to the years, and takes at most a fifth for a gap', () => {
    const recent = judge(asked(5), held('2000-01', '2025-06'));
    const old = judge(asked(5), held('2000-01', '2019-06'));
    const oldest = judge(asked(5), held('1980-01', '1990-06'));
    expect([recent, old, oldest].map(({ status }) => status)).toEqual(['met', 'met', 'met']);
    expect(recent.value).toBe(1);
    expect(old.value).toBeLessThan(1);
    expect(old.value).toBeGreaterThan(oldest.value);
    expect(oldest.value).toBeCloseTo(0.8, 12);
  });

  it('never falls when a position is added', () => {
    const month = fc.integer({ min: 1990 * 12, max: 2028 * 12 });
    const iso = (index: number) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    const position = fc
      .record({
        from: month,
        months: fc.option(fc.nat(120)),
        specialties: fc.constantFrom(['dermatology'], ['accounting'], []),
      })
      .map(({ from, months, specialties }) =>
        held(iso(from), months === null ? undefined : iso(from + months), specialties),
      );
    fc.assert(
      fc.property(
        fc.array(position, { maxLength: 5 }),
        position,
        fc.nat(12),
        fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
        (positions, more, minYears, withinYears) => {
          const criterion = asked(minYears, withinYears);
          const before = judge(criterion, ...positions).value;
          expect(judge(criterion, ...positions, more).value).toBeGreaterThanOrEqual(before);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
