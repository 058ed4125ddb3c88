import { compareDatedNames } from './compare-dated-names.js';
import { compareNames } from './compare-names.js';
import { evidenceOf, type LinkEvidence } from './outcome-odds.js';
import type { PersonFacts } from './person-facts.js';
import type { PersonName } from './person-name.js';

/** Everything that two records say alike or otherwise of who the person is; what either leaves out is absent. */
export function comparePeople(a: PersonFacts, b: PersonFacts): LinkEvidence[] {
  return [
    ...names(a.name, b.name),
    ...shared('npi', a.npis, b.npis),
    ...shared('linkedIn', a.linkedIn, b.linkedIn),
    ...sharedOrOther('email', a.emails, b.emails),
    ...shared('licence', a.licences, b.licences),
    ...sharedOrOther('phone', a.phones, b.phones),
    ...compareDatedNames('employer', a.employers, b.employers),
    ...compareDatedNames('school', a.schools, b.schools),
    ...places(a, b),
    ...fields(a, b),
    ...firstYears(a.firstYear, b.firstYear),
    ...texts(a.bands, b.bands),
  ];
}

/** The bits for one person, those against it taken off. */
export function weightOf(evidence: readonly LinkEvidence[]): number {
  return Math.round(evidence.reduce((sum, { weight }) => sum + weight, 0) * 10) / 10;
}

export function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one));
}

function names(a: PersonName | undefined, b: PersonName | undefined): LinkEvidence[] {
  if (a === undefined || b === undefined) return [];
  const likeness = compareNames(a, b);
  const [first, second] = [a.middle[0], b.middle[0]];
  if (first === undefined || second === undefined || likeness === 'compound')
    return [evidenceOf('name', likeness)];
  const isSame = first[0] === second[0];
  return [evidenceOf('name', likeness), evidenceOf('middleName', isSame ? 'same' : 'other')];
}

function shared(
  field: 'npi' | 'linkedIn' | 'licence',
  a: readonly string[],
  b: readonly string[],
): LinkEvidence[] {
  return meet(a, b) ? [evidenceOf(field, 'same')] : [];
}

function sharedOrOther(field: 'email' | 'phone', a: readonly string[], b: readonly string[]): LinkEvidence[] {
  if (a.length === 0 || b.length === 0) return [];
  return [evidenceOf(field, meet(a, b) ? 'same' : 'other')];
}

function places(a: PersonFacts, b: PersonFacts): LinkEvidence[] {
  if (a.region === undefined || b.region === undefined) return [];
  if (a.region !== b.region) return [evidenceOf('place', 'other')];
  const isSameCity = a.city !== undefined && a.city === b.city;
  return [evidenceOf('place', isSameCity ? 'sameCity' : 'sameRegion')];
}

function fields(a: PersonFacts, b: PersonFacts): LinkEvidence[] {
  if (a.fields.length === 0 || b.fields.length === 0) return [];
  return [evidenceOf('field', meet(a.fields, b.fields) ? 'same' : 'other')];
}

/** A third of the bands in common: likely from four fifths of the shingles on, unlikely below three fifths. */
function texts(a: readonly string[], b: readonly string[]): LinkEvidence[] {
  const common = a.filter((band) => b.includes(band)).length;
  return common > 0 && common * 3 >= a.length ? [evidenceOf('text', 'nearlySame')] : [];
}

/** Beginning in the same years is no evidence of its own: it comes with the same employer or school. */
function firstYears(a: number | undefined, b: number | undefined): LinkEvidence[] {
  if (a === undefined || b === undefined) return [];
  const years = Math.abs(a - b);
  if (years < 8) return [];
  return [evidenceOf('firstYear', years < 15 ? 'far' : 'generationApart')];
}
