import type { Place } from '../place.js';

const CA = ['CA'];

/** Provinces and territories. */
export const CANADIAN_PROVINCES: readonly Place[] = [
  { code: 'CA-AB', name: 'Alberta', abbreviations: ['AB'], parents: CA, utcOffsetHours: -7 },
  { code: 'CA-BC', name: 'British Columbia', abbreviations: ['BC'], parents: CA, utcOffsetHours: -8 },
  { code: 'CA-MB', name: 'Manitoba', abbreviations: ['MB'], parents: CA, utcOffsetHours: -6 },
  { code: 'CA-NB', name: 'New Brunswick', abbreviations: ['NB'], parents: CA, utcOffsetHours: -4 },
  {
    code: 'CA-NL',
    name: 'Newfoundland and Labrador',
    names: ['Newfoundland'],
    abbreviations: ['NL'],
    parents: CA,
    utcOffsetHours: -3.5,
  },
  { code: 'CA-NS', name: 'Nova Scotia', abbreviations: ['NS'], parents: CA, utcOffsetHours: -4 },
  { code: 'CA-NT', name: 'Northwest Territories', abbreviations: ['NT'], parents: CA, utcOffsetHours: -7 },
  { code: 'CA-NU', name: 'Nunavut', abbreviations: ['NU'], parents: CA, utcOffsetHours: -5 },
  { code: 'CA-ON', name: 'Ontario', abbreviations: ['ON'], parents: CA, utcOffsetHours: -5 },
  {
    code: 'CA-PE',
    name: 'Prince Edward Island',
    abbreviations: ['PE', 'PEI'],
    parents: CA,
    utcOffsetHours: -4,
  },
  {
    code: 'CA-QC',
    name: 'Quebec',
    names: ['Québec'],
    abbreviations: ['QC'],
    parents: CA,
    utcOffsetHours: -5,
  },
  { code: 'CA-SK', name: 'Saskatchewan', abbreviations: ['SK'], parents: CA, utcOffsetHours: -6 },
  { code: 'CA-YT', name: 'Yukon', abbreviations: ['YT'], parents: CA, utcOffsetHours: -7 },
];
