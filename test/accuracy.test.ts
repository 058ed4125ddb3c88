import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Accuracy, measureAccuracy } from '../benchmarks/dist/accuracy/measure-accuracy.js';
import { normalForm } from '../benchmarks/dist/accuracy/normal-form.js';
import { plainTruth } from '../benchmarks/dist/accuracy/plain-truth.js';
import { countsOf, scoreOf } from '../benchmarks/dist/accuracy/score.js';
import { hashedFacts, type Truth } from '../benchmarks/dist/accuracy/truth.js';

const DATA = fileURLToPath(new URL('../../shared/data/', import.meta.url));
const TRUTH = fileURLToPath(new URL('../benchmarks/truth/accuracy.json', import.meta.url));

/** What F1 must not fall below, by group: titles, organisations, dates. */
const FLOORS: readonly (readonly [group: string, titles: number, organisations: number, dates: number])[] = [
  ['linkedin/pdf', 0.95, 0.95, 0.95],
  ['resumes/layouts', 0.9, 0.9, 0.9],
  ['resumes/pdf', 0.85, 0.85, 0.85],
  ['resumes/docx', 0.85, 0.85, 0.85],
];

describe('measuring accuracy', () => {
  it('counts a value as often as it stands in both', () => {
    const counts = countsOf(['nurse', 'nurse', 'clerk'], ['nurse', 'clerk', 'clerk']);
    expect(scoreOf(counts)).toMatchObject({ right: 2, precision: 2 / 3, recall: 2 / 3 });
  });

  it('compares without regard to case, dashes, white space and punctuation at the ends', () => {
    expect(normalForm(' Co–Founder,  “Acme Inc.” ')).toBe(normalForm('co-founder, "acme inc."'));
  });

  it('keeps nothing of the values', () => {
    const [document] = plainTruth('@ a.pdf\nN Ada Fictional\nP Nurse | Orrin Clinic | 2019-03 | present');
    expect(document?.facts).toMatchObject({ titles: ['nurse'], dates: ['2019-03/present'] });
    expect(JSON.stringify(hashedFacts(document?.facts ?? {}, 'salt', 'file'))).not.toMatch(
      /ada|nurse|orrin|2019/,
    );
  });
});

describe.skipIf(!existsSync(DATA))('documents with a truth made by hand', () => {
  it('are read well', async () => {
    const truth = JSON.parse(readFileSync(TRUTH, 'utf8')) as Truth;
    const accuracy: Accuracy = await measureAccuracy(DATA, truth);
    for (const [group, titles, organisations, dates] of FLOORS) {
      const scores = accuracy[group];
      expect(scores?.titles.f1, `titles of ${group}`).toBeGreaterThanOrEqual(titles);
      expect(scores?.organisations.f1, `organisations of ${group}`).toBeGreaterThanOrEqual(organisations);
      expect(scores?.dates.f1, `dates of ${group}`).toBeGreaterThanOrEqual(dates);
    }
  }, 120_000);
});
