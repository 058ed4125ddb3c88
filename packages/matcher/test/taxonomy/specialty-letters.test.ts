import { expect, it } from 'vitest';
import { SPECIALTIES } from '#taxonomy/specialties.js';
import { specialtiesNamedIn } from '#taxonomy/specialty-letters.js';

const codes = (title: string) => specialtiesNamedIn(title).map(({ code }) => code);

it.each([
  ['REI, Obstetrics/Gynecology', ['reproductive-endocrinology', 'obstetrics-gynecology']],
  ['Gynecology (FPM)', ['gynecology', 'urogynecology']],
  ['MIG welder', ['welding']],
  ['Sales associate at REI', ['retail-sales']],
  ['Gynecology, REIT', ['gynecology']],
])('letters are a sub-specialty beside its field only: %s', (title, named) => {
  expect(codes(title)).toEqual(named);
});

it('names only what exists', () => {
  const all = ['REI', 'FPM', 'ONC', 'MIG', 'MIGS', 'PAG'].flatMap((letters) =>
    codes(`${letters} obstetrician`),
  );
  expect(all.filter((code) => SPECIALTIES.get(code) === undefined)).toEqual([]);
  expect(all).toHaveLength(12);
});
