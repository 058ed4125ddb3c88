import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SPECIALTIES } from '#taxonomy/specialties.js';

function codesIn(text: string): string[] {
  return SPECIALTIES.find(text, { abbreviations: false }).map(({ code }) => code);
}

function textsIn(text: string): string[] {
  return SPECIALTIES.find(text, { abbreviations: false }).map(({ start, end }) => text.slice(start, end));
}

describe('fields of work found in a text', () => {
  it.each([
    ['board-certified dermatologists', ['dermatology']],
    ['Board certified in undersea and hyperbaric medicine', ['hyperbaric-medicine']],
    ['Undersea & Hyperbaric Medicine, Wound Care', ['hyperbaric-medicine', 'wound-care']],
    ['a wound-care physician with hyperbaric oxygen therapy', ['wound-care', 'hyperbaric-medicine']],
    ['four hyperbaric chambers', ['hyperbaric-medicine']],
    ['spinal block with hyperbaric bupivacaine', []],
    ['Director of the wound healing center', ['wound-care']],
    ['Wound, Ostomy and Continence Nurse', ['wound-ostomy-nursing']],
    ['wound/ostomy liaison', ['wound-ostomy-nursing']],
    ['wound care nurse', ['wound-care-nursing']],
    ['paediatric anaesthesiologist and Gynaecologist', ['pediatric-anesthesiology', 'gynecology']],
    ['OB/GYN and an otolaryngologist', ['obstetrics-gynecology', 'otolaryngology']],
    ['PM&R physician, formerly an internist', ['physical-medicine-rehabilitation', 'internal-medicine']],
    ['Fellowship in Hematology and Oncology', ['hematology-oncology']],
    ['independent medical examiner', ['independent-medical-examination']],
    ['Oncology Clinical Pharmacist', ['oncology-pharmacy']],
    ['Oncology certified nurse', ['oncology-nursing']],
    ['School Nurse, RN', ['school-nursing']],
  ])('reads health work: %s', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it.each([
    ['medical malpractice defence attorney', ['medical-malpractice-defense']],
    ['Trial lawyer, medical malpractice', ['trial-law', 'medical-malpractice']],
    ['medical malpractice plaintiff’s counsel', ['plaintiff-medical-malpractice']],
    ['tried nursing home cases', ['nursing-home-litigation']],
    ['Mergers & Acquisitions', ['mergers-and-acquisitions']],
    ["I'm a lawyer and I'm a law student", []],
    ['workers’ compensation', ['workers-compensation']],
    ['product-liability litigation', ['products-liability']],
    ['the trial of a contract under tax and privacy rules', []],
    ['patent attorneys and patent translators', ['patent-law', 'patent-translation']],
  ])('reads law: %s', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it.each([
    ['Senior Back-End Engineer', ['backend-engineering']],
    ['fullstack developers', ['full-stack-engineering']],
    ['make it support more users', []],
    ['RLHF and red-teaming', ['rlhf', 'red-teaming']],
    ['physician or nurse at a teaching hospital', []],
    ['psychiatrist, not physiatrist', ['psychiatry', 'physical-medicine-rehabilitation']],
    ['legal translators and court interpreters', ['legal-translation', 'court-interpreting']],
    ['maths teacher', ['mathematics-teaching']],
  ])('reads other work: %s', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it('gives the place of a mention to the letter behind emojis and accents', () => {
    const text = '👩🏽‍⚕️ Médecin, José Núñez – Undersea and Hyperbaric Medicine; 🩹 wound-care specialists.';
    expect(textsIn(text)).toEqual(['Undersea and Hyperbaric Medicine', 'wound-care specialists']);
  });

  it('counts short forms only in their case and only when asked to', () => {
    expect(codesIn('HBO, HBOT, UHM')).toEqual([]);
    const found = SPECIALTIES.find('HBO, HBOT, UHM, hbot', { abbreviations: true });
    expect(found.map(({ code, form }) => `${code}:${form}`)).toEqual(
      Array.from({ length: 3 }, () => 'hyperbaric-medicine:abbreviation'),
    );
  });
});

describe('the order of fields', () => {
  it.each([
    ['cardiology', 'internal-medicine'],
    ['interventional-cardiology', 'internal-medicine'],
    ['child-psychiatry', 'psychiatry'],
    ['mohs-surgery', 'dermatology'],
    ['medical-malpractice-defense', 'medical-malpractice'],
    ['medical-malpractice-defense', 'litigation'],
    ['trial-law', 'litigation'],
    ['patent-law', 'intellectual-property'],
    ['criminal-defense', 'criminal-law'],
    ['oncology-pharmacy', 'pharmacy'],
    ['wound-ostomy-nursing', 'nursing'],
    ['organic-chemistry', 'chemistry'],
    ['full-stack-engineering', 'frontend-engineering'],
    ['rlhf', 'ai-training'],
  ])('holds %s to be a part of %s', (code, broader) => {
    expect(SPECIALTIES.isA(code, broader)).toBe(true);
    expect(SPECIALTIES.isA(broader, code)).toBe(false);
  });

  it.each([
    ['pediatric-cardiology', 'internal-medicine'],
    ['wound-ostomy-nursing', 'wound-care'],
    ['pain-medicine', 'anesthesiology'],
    ['hyperbaric-medicine', 'emergency-medicine'],
    ['cosmetic-surgery', 'plastic-surgery'],
    ['medical-malpractice', 'medical-malpractice-defense'],
  ])('does not hold %s to be a part of %s', (code, other) => {
    expect(SPECIALTIES.isA(code, other)).toBe(false);
  });

  it('knows no code that is not kebab-case', () => {
    expect(
      SPECIALTIES.all.map(({ code }) => code).filter((code) => !/^[a-z]+(?:-[a-z]+)*$/.test(code)),
    ).toEqual([]);
  });
});

const NAMED = SPECIALTIES.all.flatMap(({ code, name, names = [] }) =>
  [name, ...names].map((one) => ({ code, name: one })),
);
const SHORT = SPECIALTIES.all.flatMap(({ code, abbreviations = [] }) =>
  abbreviations.map((one) => ({ code, name: one })),
);
const BEFORE = fc.constantFrom(
  '',
  '“',
  '👩🏽‍⚕️ ',
  'Äußerst lange Übung: ',
  'Nine years as ',
  '\n\t',
  '(',
  'X. ',
);
const BEHIND = fc.constantFrom('', '”', ' 🩹', ', Córdoba', ' since 2014', '\n\n', ')', '. Q');
const CASING = fc.constantFrom(
  (name: string) => name,
  (name: string) => name.replace(/\p{L}{6,}/gu, (word) => word.toUpperCase()),
  (name: string) => name.toLowerCase(),
  (name: string) => name.replace(/ (?=\p{L})/gu, '\n'),
);

it('finds each name of each field in any sentence and case, at its place', () => {
  for (const { code, name } of NAMED) {
    fc.assert(
      fc.property(BEFORE, BEHIND, CASING, (before, behind, cased) => {
        const [written, start] = [cased(name), before.length];
        const found = SPECIALTIES.find(`${before}${written}${behind}`, { abbreviations: false });
        expect(found).toEqual([{ code, start, end: start + written.length, form: 'name' }]);
      }),
      { numRuns: 12, seed: 20_260_727 },
    );
  }
});

it('finds each short form of each field at its place', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SHORT), BEFORE, BEHIND, ({ code, name }, before, behind) => {
      const start = before.length;
      const found = SPECIALTIES.find(`${before}${name}${behind}`, { abbreviations: true });
      expect(found).toEqual([{ code, start, end: start + name.length, form: 'abbreviation' }]);
    }),
    { numRuns: 500, seed: 20_260_727 },
  );
});
