import { makeSpec } from '@expertmatch/matcher';
import { describe, expect, it } from 'vitest';
import { criterionLabel } from '#report/criterion-label.js';
import { loadTaxonomyNames } from '#taxonomy-names.js';

describe('criterionLabel', () => {
  it.each([
    [{ kind: 'title', titles: ['medical director', 'CMO'] }, 'medical director or CMO'],
    [{ kind: 'education', minLevel: 'doctorate', fields: [] }, 'doctorate'],
    [
      { kind: 'education', minLevel: 'bachelor', fields: ['chemistry'], orRelated: true },
      "bachelor's degree in Chemistry or a related field",
    ],
    [{ kind: 'experience', minYears: 1, codes: [] }, '1 year of work'],
    [
      { kind: 'experience', minYears: 5, withinYears: 7, codes: ['chemistry'] },
      '5 years of Chemistry within the last 7 years',
    ],
    [{ kind: 'experience', minYears: 0, withinYears: 1, codes: [] }, 'work within the last year'],
  ] as const)('names %j', async (requirement, label) => {
    const spec = makeSpec({ mustHave: [requirement] }, '2026-11-23');
    const [criterion] = spec.criteria;
    expect(criterion && criterionLabel(criterion, await loadTaxonomyNames())).toBe(label);
  });
});
