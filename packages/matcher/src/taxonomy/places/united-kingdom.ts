import type { Place } from '../place.js';

const GB = ['GB'];

/** Nations; England and Wales are one jurisdiction of law and stand under England. */
export const UK_NATIONS: readonly Place[] = [
  {
    code: 'GB-ENG',
    name: 'England',
    names: ['England and Wales', 'England & Wales'],
    parents: GB,
    utcOffsetHours: 0,
  },
  { code: 'GB-SCT', name: 'Scotland', parents: GB, utcOffsetHours: 0 },
  { code: 'GB-WLS', name: 'Wales', parents: GB, utcOffsetHours: 0 },
  { code: 'GB-NIR', name: 'Northern Ireland', parents: GB, utcOffsetHours: 0 },
];
