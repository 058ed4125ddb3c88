import { inField } from './in-field.js';

/** Law of states, peoples and public bodies. */
export const PUBLIC_LAW_AREAS = inField('law', [
  {
    code: 'military-law',
    name: 'Military law',
    names: [
      'JAG officer',
      'JAG',
      'military justice',
      'judge advocate',
      'court-martial defense',
      'military lawyer',
    ],
  },
  {
    code: 'municipal-law',
    name: 'Municipal law',
    names: [
      'local government law',
      'city attorney',
      'county attorney',
      'municipal attorney',
      'municipal lawyer',
      'public finance law',
    ],
  },
  {
    code: 'constitutional-law',
    name: 'Constitutional law',
    names: ['constitutional lawyer', 'constitutional attorney', 'constitutional litigation'],
  },
  {
    code: 'election-law',
    name: 'Election law',
    names: ['election lawyer', 'election attorney', 'campaign finance law'],
  },
  {
    code: 'human-rights-law',
    name: 'Human rights law',
    names: [
      'human rights lawyer',
      'human rights attorney',
      'international human rights law',
      'humanitarian law',
    ],
  },
  {
    code: 'international-law',
    name: 'International law',
    names: ['public international law', 'private international law'],
  },
  { code: 'european-union-law', name: 'European Union law', names: ['EU law', 'European law'] },
  {
    code: 'nonprofit-law',
    name: 'Nonprofit law',
    names: [
      'nonprofit attorney',
      'nonprofit lawyer',
      'charity lawyer',
      'charities law',
      'non-profit law',
      'tax-exempt organizations law',
      'charity law',
    ],
  },
  {
    code: 'indian-law',
    name: 'Native American law',
    names: ['Indian law attorney', 'tribal lawyer', 'tribal attorney', 'federal Indian law', 'tribal law'],
  },
  { code: 'animal-law', name: 'Animal law', names: ['animal lawyer'] },
  { code: 'cannabis-law', name: 'Cannabis law', names: ['cannabis lawyer', 'cannabis attorney'] },
  {
    code: 'agricultural-law',
    name: 'Agricultural law',
    names: ['agriculture law', 'agricultural lawyer', 'agricultural attorney'],
  },
]);
