import { describe, expect, it } from 'vitest';
import { findName } from '#profile/find-name.js';
import { textLines } from '#profile/text-line.js';

function nameIn(text: string, slugs: readonly string[] = []): string | undefined {
  const span = findName(textLines(text), slugs);
  return span && text.slice(span.start, span.end);
}

describe('findName', () => {
  it.each([
    ['Amara Diallo\nPhysician', 'Amara Diallo'],
    ['AMARA DIALLO, MD, FACP\nMiami, FL', 'AMARA DIALLO'],
    ['Dr. Amara Diallo | Wound care', 'Dr. Amara Diallo'],
    ['Name: Amara N. Diallo\nRole: nurse', 'Amara N. Diallo'],
    ['Curriculum Vitae\nLudovica van der Berghe\nLawyer', 'Ludovica van der Berghe'],
  ])('finds the name at the top of %j', (text, name) => {
    expect(nameIn(text)).toBe(name);
  });

  it.each([
    'ACCOUNTANT III\nSummary\nTalented',
    'PATIENT ADVOCATE\nSummary',
    'Summary\nJane Doe',
    'Senior Software Engineer\nSUMMARY',
    '',
  ])('finds none in %j', (text) => {
    expect(nameIn(text)).toBeUndefined();
  });

  it('finds the name below a sidebar by the words of the profile link', () => {
    const text =
      'Contact\nTop Skills\nMolecular Ecology\nWild Yeast\nIlse Vandermeer\nResearch specialist\nSummary\nText';
    expect(nameIn(text, ['ilse-vandermeer-8a1'])).toBe('Ilse Vandermeer');
  });
});
