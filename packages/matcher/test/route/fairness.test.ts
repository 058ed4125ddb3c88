import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gini } from '#route/fairness/gini.js';
import { type AuditedPerson, groupAudit } from '#route/fairness/group-audit.js';
import { groupAuditPage } from '#route/fairness/group-audit-page.js';
import { loadReport } from '#route/fairness/load-report.js';
import { task } from './route-world.js';

const people = (count: number, more: Omit<AuditedPerson, 'labels'>, labels: AuditedPerson['labels']) =>
  Array.from({ length: count }, () => ({ ...more, labels }));

describe('the Gini of what is shared', () => {
  it('is what it is by hand', () => {
    expect(gini([])).toBe(0);
    expect(gini([0, 0])).toBe(0);
    expect(gini([3, 3, 3])).toBe(0);
    // One of four has all: 1 - 1/4.
    expect(gini([0, 0, 0, 8])).toBeCloseTo(0.75, 12);
    // Differences of pairs of 1, 2, 3: mean (0+1+2+1+0+1+2+1+0)/9 = 8/9; divided by twice the mean, 4: 2/9.
    expect(gini([3, 1, 2])).toBeCloseTo(2 / 9, 12);
  });

  it('is half the relative mean difference of all pairs', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 20 }), (amounts) => {
        const total = amounts.reduce((sum, one) => sum + one, 0);
        fc.pre(total > 0);
        const pairs = amounts.flatMap((a) => amounts.map((b) => Math.abs(a - b)));
        const mean = pairs.reduce((sum, one) => sum + one, 0) / pairs.length;
        expect(gini(amounts)).toBeCloseTo(mean / ((2 * total) / amounts.length), 9);
      }),
    );
  });
});

describe('a report of load', () => {
  it('counts those who could have had work too', () => {
    const one = { score: 50, required: false, held: false, offered: false };
    const report = loadReport({
      tasks: [task('t1', { effortHours: 2 }), task('t2', { effortHours: 4 })],
      assignments: [
        { ...one, taskId: 't1', expertId: 'a', places: 1 },
        { ...one, taskId: 't2', expertId: 'a', places: 1 },
        { ...one, taskId: 't1', expertId: 'b', places: 1 },
      ],
      qualified: ['a', 'b', 'c', 'd'],
      idleDays: (id) => ({ a: 2, b: 4, c: 10 })[id],
    });
    expect(report).toEqual({
      qualified: 4,
      withWork: 2,
      shareWithWork: 0.5,
      // Of 0, 0, 2, 6: 2 (3·2 + 4·6) / (4 · 8) - 5/4 = 60/32 - 40/32.
      giniOfHours: 0.625,
      // Of 0, 0, 1, 2: 2 (3·1 + 4·2) / (4 · 3) - 5/4 = 22/12 - 15/12.
      giniOfPlaces: expect.closeTo(7 / 12, 12),
      maxHours: 6,
      meanWaitOfChosenDays: 3,
      meanWaitOfOthersDays: 10,
    });
  });
});

/**
 * 400 applicants, 396 of known sex. Selected: 60 of 200 men, 30 %; 42 of 190 women, 22.1 %; 3 of 6 others, who are 1.5 %
 * of those known; 1 of 4 unknown.
 */
const applicants: AuditedPerson[] = [
  ...people(60, { selected: true }, { sex: 'male', ethnicity: 'X' }),
  ...people(140, { selected: false }, { sex: 'male', ethnicity: 'X' }),
  ...people(30, { selected: true }, { sex: 'female', ethnicity: 'X' }),
  ...people(70, { selected: false }, { sex: 'female', ethnicity: 'X' }),
  ...people(12, { selected: true }, { sex: 'female', ethnicity: 'Y' }),
  ...people(78, { selected: false }, { sex: 'female', ethnicity: 'Y' }),
  ...people(3, { selected: true }, { sex: 'other', ethnicity: 'Y' }),
  ...people(3, { selected: false }, { sex: 'other', ethnicity: 'Y' }),
  ...people(1, { selected: true }, { ethnicity: 'Y' }),
  ...people(3, { selected: false }, { sex: ' ' }),
];

describe('an audit of groups', () => {
  it('has the rates and ratios of a selection that a person works out by hand', () => {
    const audit = groupAudit(applicants, { attributes: ['sex', 'ethnicity'] });
    expect(audit).toMatchObject({ kind: 'selection', people: 400, counted: 106, minShare: 0.02 });
    const [sex, ethnicity, both] = audit.audits;
    expect(sex).toEqual({
      attributes: ['sex'],
      unknown: 4,
      groups: [
        {
          category: { sex: 'female' },
          people: 190,
          counted: 42,
          rate: 42 / 190,
          share: 190 / 396,
          impactRatio: expect.closeTo(0.7368, 4), // 0.22105 / 0.3
          isBelowFourFifths: true,
        },
        {
          category: { sex: 'male' },
          people: 200,
          counted: 60,
          rate: 0.3,
          share: 200 / 396,
          impactRatio: 1,
          isBelowFourFifths: false,
        },
        { category: { sex: 'other' }, people: 6, counted: 3, rate: 0.5, share: 6 / 396 },
      ],
    });
    // X: 90 of 300, 30 %; Y: 16 of 97, 16.5 %.
    expect(ethnicity?.unknown).toBe(3);
    expect(ethnicity?.groups.map(({ impactRatio }) => impactRatio)).toEqual([1, expect.closeTo(0.5498, 4)]);
    // Women X: 30 of 100; women Y: 12 of 90, 13.3 %; men X: 60 of 200; others Y: 6 of 396, too few.
    expect(
      both?.groups.map(({ category, impactRatio }) => [category['sex'], category['ethnicity'], impactRatio]),
    ).toEqual([
      ['female', 'X', 1],
      ['female', 'Y', expect.closeTo(0.4444, 4)],
      ['male', 'X', 1],
      ['other', 'Y', undefined],
    ]);
    expect(both?.unknown).toBe(4);
  });

  it('counts scores above the median of the whole sample', () => {
    const scores = (label: string, values: readonly number[]) =>
      values.map((score) => ({ score, labels: { sex: label } }));
    const unknown = [{ score: 95, labels: {} }];
    // All scores: 10 20 30 40 50 60 70 80 95; the median is 50. Above: 60, 80 of men; 70 of women; 95 unknown.
    const audit = groupAudit(
      [...scores('male', [10, 50, 60, 80]), ...scores('female', [20, 30, 40, 70]), ...unknown],
      {
        attributes: ['sex'],
      },
    );
    expect(audit).toMatchObject({ kind: 'scoring', median: 50, people: 9, counted: 4 });
    expect(audit.audits).toHaveLength(1);
    expect(
      audit.audits[0]?.groups.map(({ rate, impactRatio, isBelowFourFifths }) => [
        rate,
        impactRatio,
        isBelowFourFifths,
      ]),
    ).toEqual([
      [0.25, 0.5, true],
      [0.5, 1, false],
    ]);
  });

  it('takes exactly four fifths as not below, and has no ratio where nobody was selected', () => {
    const audit = groupAudit(
      [
        ...people(24, { selected: true }, { sex: 'a' }),
        ...people(76, { selected: false }, { sex: 'a' }),
        ...people(30, { selected: true }, { sex: 'b' }),
        ...people(70, { selected: false }, { sex: 'b' }),
      ],
      { attributes: ['sex'] },
    );
    expect(audit.audits[0]?.groups[0]).toMatchObject({
      impactRatio: expect.closeTo(0.8, 12),
      isBelowFourFifths: false,
    });
    const nobody = groupAudit(people(3, { selected: false }, { sex: 'a' }), { attributes: ['sex'] });
    expect(nobody.audits[0]?.groups).toEqual([
      { category: { sex: 'a' }, people: 3, counted: 0, rate: 0, share: 1 },
    ]);
  });

  it('refuses scores of some people only', () => {
    const mixed = [
      { score: 1, labels: {} },
      { selected: true, labels: {} },
    ];
    expect(() => groupAudit(mixed, { attributes: ['sex'] })).toThrow(RangeError);
  });

  it('is a page that loads nothing and holds no markup of its data', () => {
    const audit = groupAudit(people(2, { selected: true }, { sex: '<script>alert("1")</script>' }), {
      attributes: ['sex'],
    });
    const page = groupAuditPage(audit, { title: 'R&D <plan>', date: '2026-03-02' });
    expect(page).toContain('R&amp;D &lt;plan&gt;');
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
    expect(page).not.toMatch(/<script|<link|<img|src=|href=|url\(/);
  });

  it('marks what is below four fifths on the page, and tells of the small and the unknown', () => {
    const page = groupAuditPage(groupAudit(applicants, { attributes: ['sex'] }), {
      title: 'Plan',
      date: '2026-03-02',
      source: 'Assignments of week 9 <b>.',
    });
    expect(page).toContain('106 were selected. Assignments of week 9 &lt;b&gt;.</p>');
    expect(page).toContain('The selection rate is the share of a category that was selected.');
    expect(page).toContain(
      '<td>female</td><td>190</td><td>42</td><td>0.221</td><td>0.737 (below four fifths)</td>',
    );
    expect(page).toContain('<td>other</td><td>6</td><td>3</td><td>0.500</td><td>too few to say</td>');
    expect(page).toContain('4 people of unknown category are in no row.');
  });
});
