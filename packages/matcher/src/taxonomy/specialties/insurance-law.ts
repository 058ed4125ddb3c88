import { inField } from './in-field.js';

/** Law of insurance, in court and out of it. */
export const INSURANCE_LAW_AREAS = inField('law', [
  {
    code: 'insurance-defense',
    name: 'Insurance defense',
    parents: ['civil-litigation'],
    names: [
      'insurance defense litigation',
      'insurance defense attorney',
      'insurance defense lawyer',
      'insurance defense counsel',
    ],
  },
  {
    code: 'insurance-law',
    name: 'Insurance law',
    names: [
      'insurance coverage lawyer',
      'bad faith attorney',
      'bad faith lawyer',
      'subrogation',
      'subrogation attorney',
      'coverage disputes',
      'duty to defend',
      'insurance lawyer',
      'insurance attorney',
      'insurance litigation',
      'insurance coverage',
      'insurance coverage litigation',
      'insurance coverage attorney',
      'bad faith litigation',
    ],
  },
]);
