import { describe, expect, it } from 'vitest';
import { contentHash } from '#ingest/content-hash.js';
import { readProfile } from '#profile/read-profile.js';

function fieldsOf(text: string, strength: 'practised' | 'mentioned'): string[] {
  const source = { file: 'person.txt', format: 'text' } as const;
  const { profile } = readProfile({ source, text, contentHash: contentHash(text) });
  return profile.specialties.flatMap((fact) => (fact.strength === strength ? [fact.code] : []));
}

describe('fields that a profile practises', () => {
  it.each([
    ['Experienced Cook', ['cooking']],
    ['Senior Warehouse Supervisor', ['warehouse-management']],
    ['Receptionist', ['reception']],
    ['Sales Manager', ['sales-management']],
    ['Product Manager', ['product-management']],
    ['Marketing Coordinator', ['marketing-assistance']],
    ['Oncology Sales Representative', ['sales-work']],
    ['Legal Secretary', ['legal-secretarial-work']],
    ['Volunteer Coordinator', ['association-work']],
    ['Marketing Intern', []],
    ['Former Plumber', []],
    ['Nursing Student', []],
  ])('are those that the title names for its holder: %s', (title, codes) => {
    const text = `Odalys Brandt\n${title}\nExperience\n${title}, Larkspur, 2017 - Present`;
    expect(fieldsOf(text, 'practised')).toEqual(codes);
  });

  it.each([
    ['supervised waiters and cooks', ['table-service'], []],
    ['reporting to the restaurant manager', ['restaurant-management'], []],
    ['nurse manager with wound care experience', [], ['nursing-administration', 'wound-care']],
    ['carpenter with experience in plumbing', [], ['carpentry', 'plumbing']],
  ])('are told of the person, not of others: %s', (words, mentioned, practised) => {
    const text = `Odalys Brandt\nLead\nSummary\nProven leader, ${words}.\nExperience\nLead, Larkspur, 2017 - Present`;
    expect(fieldsOf(text, 'mentioned')).toEqual(mentioned);
    expect(fieldsOf(text, 'practised')).toEqual(practised);
  });

  it('read a title that is an everyday word before its employer', () => {
    const text = 'Odalys Brandt\nExperience\nMason, Larkspur Homes, 2017 - Present\nGarden walls.';
    const source = { file: 'person.txt', format: 'text' } as const;
    const { profile } = readProfile({ source, text, contentHash: contentHash(text) });
    expect(profile.experience[0]?.title?.value).toBe('Mason');
    expect(profile.experience[0]?.organisation?.value).toBe('Larkspur Homes');
    expect(profile.experience[0]?.specialties).toEqual(['bricklaying']);
  });
});
