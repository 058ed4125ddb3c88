import { describe, expect, it } from 'vitest';
import type { EducationCriterion } from '#domain/criterion.js';
import { contentHash } from '#ingest/content-hash.js';
import { readProfile } from '#profile/read-profile.js';
import { judgeEducation } from '#rank/criteria/education.js';
import { CREDENTIALS } from '#taxonomy/credentials.js';
import { degreeLevel } from '#taxonomy/degree-level.js';

/** Judges a fictional résumé with these lines of education. */
function judge(education: string, asked: Partial<EducationCriterion> = {}, headline = 'Analyst') {
  const text = `Ada Moor\n${headline}\nExperience\nAnalyst, Moor Ltd, 2015 - Present\nReports.\nEducation\n${education}\n`;
  const document = { source: { file: 'x', format: 'text' as const }, text, contentHash: contentHash(text) };
  const criterion: EducationCriterion = {
    id: 'c1',
    necessity: 'must',
    words: '',
    kind: 'education',
    minLevel: 'bachelor',
    fields: [],
    ...asked,
  };
  const judgement = judgeEducation(criterion, readProfile(document).profile, '2026-11-23');
  return { ...judgement, quotes: judgement.spans.map(({ start, end }) => text.slice(start, end)) };
}

const PHD = { minLevel: 'doctorate', fields: ['chemistry'] } as const;

describe('judgeEducation', () => {
  it.each([
    ['the level', 'BSc Physics, Otter University, 2010', {}, 'met'],
    ['a higher level', 'PhD in Physics, Otter University, 2014', {}, 'met'],
    ['a lower level', 'BSc Chemistry, Otter University, 2010', PHD, 'missing'],
    ['the field', 'PhD in Chemistry, Otter University, 2014', PHD, 'met'],
    ['a part of the field', 'PhD in Organic Chemistry, Otter University, 2014', PHD, 'met'],
    ['another field', 'PhD in Physics, Otter University, 2014', PHD, 'partial'],
    [
      'another field where a related one will do',
      'PhD in Physics, Otter University, 2014',
      { ...PHD, orRelated: true },
      'met',
    ],
    [
      'an unrelated field where a related one will do',
      'PhD in Linguistics, Otter University, 2014\nPhD in Journalism, 2016',
      { minLevel: 'doctorate', fields: ['accounting'], orRelated: true },
      'partial',
    ],
    ['an unstated field', 'PhD, Otter University, 2014', PHD, 'partial'],
    [
      'a field that no taxonomy knows',
      'BA in American History, Otter University, 2009',
      { fields: ['history'] },
      'met',
    ],
    ['a professional degree', 'Juris Doctor, Otter University, 2012', { minLevel: 'master' }, 'met'],
    [
      'a degree in progress',
      'MSc Statistics, Otter University, expected 2027',
      { minLevel: 'master' },
      'partial',
    ],
    ['a degree to come', 'MSc Statistics, Otter University, 2025 - 2027', { minLevel: 'master' }, 'partial'],
    ['a candidate', 'PhD candidate, Chemistry, Otter University', PHD, 'partial'],
    ['what a degree in progress builds on', 'PhD candidate, Chemistry, Otter University', {}, 'met'],
    [
      'a field in the name of the degree',
      'MBA, Otter University, 2009',
      { minLevel: 'master', fields: ['business-administration'] },
      'met',
    ],
    ['a candidate for a licence', 'BBA - Accounting, CPA qualified candidate', {}, 'met'],
    ['office software', 'Courses: MS Excel, Otter College', {}, 'unknown'],
    ['a school without a degree', 'Otter University, 2009', {}, 'unknown'],
  ] as const)('judges %s', (_, education, asked, status) => {
    expect(judge(education, asked).status).toBe(status);
  });

  it('takes the degree that fits best, and quotes it', () => {
    const judged = judge('PhD in History, Otter University, 2012\nBSc Chemistry, Fernley College, 2006', {
      fields: ['chemistry'],
    });
    expect(judged).toMatchObject({ status: 'met', reason: 'Has "Bachelor of Science" in chemistry.' });
    expect(judged.quotes).toEqual(['BSc Chemistry, Fernley College, 2006']);
  });

  it('counts letters in a headline, and a half-finished degree less than a finished one', () => {
    expect(judge('Otter University', { minLevel: 'doctorate' }, 'Chemist, PhD').status).toBe('met');
    const half = judge('MSc Statistics, expected 2027', { minLevel: 'master' }).value;
    expect(half).toBeLessThan(judge('MSc Statistics, 2020', { minLevel: 'master', fields: ['law'] }).value);
  });

  it('says what is asked for and what there is', () => {
    expect(judge('BSc Chemistry, Otter University, 2010', PHD).reason).toBe(
      'The highest degree stated is "Bachelor of Science" in chemistry; a doctorate in chemistry is asked for.',
    );
  });
});

describe('degreeLevel', () => {
  it('knows the level of every degree', () => {
    const degrees = CREDENTIALS.all.filter(({ kind }) => kind === 'degree');
    expect(degrees.filter(({ code }) => degreeLevel(code) === undefined)).toEqual([]);
  });

  it.each([
    ['md', 'doctorate'],
    ['llm', 'master'],
    ['llb', 'bachelor'],
    ['adn', 'associate'],
    ['rn', undefined],
  ])('of %s is %s', (code, level) => {
    expect(degreeLevel(code)).toBe(level);
  });
});
