import { describe, expect, it } from 'vitest';
import type { PersonFacts } from '#linkage/person-facts.js';
import { PersonTraces } from '#store/erasure/person-traces.js';

const FACTS: PersonFacts = {
  name: { given: 'anna', middle: [], family: 'berg' },
  emails: ['anna.berg@example.org'],
  phones: ['5551002000'],
  linkedIn: ['anna-b-4711'],
  npis: ['1234567893'],
  licences: ['me90210'],
  employers: [],
  schools: [],
  fields: [],
  bands: [],
};

describe('the traces of a person', () => {
  const traces = new PersonTraces([FACTS]);

  it.each([
    [['write to Anna.Berg+cv@Example.org.'], 'key'],
    [['+1 (555) 100-2000'], 'key'],
    [['10001', '555.100.2000', '33'], 'key'],
    [['see linkedin.com/in/anna-b-4711/'], 'key'],
    [['NPI 1234567893'], 'key'],
    [['Florida ME 90210'], 'key'],
    [['Anna Maria Berg'], 'name'],
    [['BERG, Änna'], 'name'],
    [['Anna', 'nurse in a clinic of a town', 'Berg'], 'name'],
    [['/cvs/anna_berg-2024.pdf'], 'name'],
    [['/cvs/AnnaBergCV.pdf'], 'name'],
  ])('are in %j', (texts, by) => {
    expect(traces.findIn(texts)).toBe(by);
  });

  it.each([
    [['Anna Lindgren and then four words: Otto Berg']],
    [['Hanna Bergmann']],
    [['berg@example.org', '555 100 2001']],
    [['']],
  ])('are not in %j', (texts) => {
    expect(traces.findIn(texts)).toBeUndefined();
  });

  it('are in no text when nothing is known of the person but one name', () => {
    const { name: _, ...rest } = FACTS;
    const unknown = { ...rest, emails: [], phones: [], linkedIn: [], npis: [], licences: [] };
    const one = { ...unknown, name: { middle: [], family: 'berg' } };
    expect(new PersonTraces([unknown, one]).findIn(['Anna Berg, 555 100 2000'])).toBeUndefined();
  });
});
