import type { Place } from '../place.js';

const AU = ['AU'];

/** States and territories. "Victoria" alone is a city in Canada and a first name too, so it needs "Australia". */
export const AUSTRALIAN_STATES: readonly Place[] = [
  { code: 'AU-NSW', name: 'New South Wales', abbreviations: ['NSW'], parents: AU, utcOffsetHours: 10 },
  {
    code: 'AU-VIC',
    name: 'Victoria, Australia',
    names: ['State of Victoria'],
    abbreviations: ['VIC'],
    parents: AU,
    utcOffsetHours: 10,
  },
  { code: 'AU-QLD', name: 'Queensland', abbreviations: ['QLD'], parents: AU, utcOffsetHours: 10 },
  { code: 'AU-WA', name: 'Western Australia', parents: AU, utcOffsetHours: 8 },
  { code: 'AU-SA', name: 'South Australia', parents: AU, utcOffsetHours: 9.5 },
  { code: 'AU-TAS', name: 'Tasmania', parents: AU, utcOffsetHours: 10 },
  { code: 'AU-ACT', name: 'Australian Capital Territory', parents: AU, utcOffsetHours: 10 },
  { code: 'AU-NT', name: 'Northern Territory', parents: AU, utcOffsetHours: 9.5 },
];
