import { describe, expect, it } from 'vitest';
import { anyOf, listed } from '#taxonomy/spoken-list.js';
import { credentialName, placeName, skillName, specialtyName } from '#taxonomy/spoken-names.js';

describe('names within a sentence', () => {
  it.each([
    [specialtyName, 'wound-care', 'wound care'],
    [specialtyName, 'ai-training', 'AI training'],
    [specialtyName, 'nowhere-to-be-found', 'nowhere-to-be-found'],
    [skillName, 'jury-trial', 'jury trial'],
    [skillName, 'python', 'Python'],
    [skillName, 'postgresql', 'PostgreSQL'],
    [credentialName, 'physician-licence', 'medical licence'],
    [credentialName, 'rn', 'registered nurse licence'],
    [credentialName, 'bar-admission', 'bar admission'],
    [credentialName, 'cwsp', 'Certified Wound Specialist Physician certificate'],
    [credentialName, 'md', 'Doctor of Medicine degree'],
    [placeName, 'US-FL', 'Florida'],
  ])('%o calls %s "%s"', (name, code, spoken) => {
    expect(name(code)).toBe(spoken);
  });
});

describe('names in a row', () => {
  it.each([
    [['A'], 'A', 'A'],
    [['A', 'B'], 'A or B', 'A and B'],
    [['A', 'B', 'A'], 'A or B', 'A and B'],
    [['A', 'B', 'C'], 'A or one of 2 others', 'A, B and C'],
  ])('%j are "%s", "%s"', (names, any, all) => {
    expect([anyOf(names), listed(names, 'and')]).toEqual([any, all]);
  });
});
