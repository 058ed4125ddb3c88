import { Lexicon } from './lexicon.js';
import type { Place } from './place.js';
import { AUSTRALIAN_STATES } from './places/australia.js';
import { CANADIAN_PROVINCES } from './places/canada.js';
import { COUNTRIES } from './places/countries.js';
import { UK_NATIONS } from './places/united-kingdom.js';
import { US_STATES } from './places/united-states.js';

/**
 * Countries, and the states, provinces and nations of the USA, Canada, Australia and the United Kingdom, each
 * under its country. "Georgia" is the state; the country is found as "Republic of Georgia", "Georgia (country)"
 * or beside Tbilisi. "Washington" and "New York" are the states, "Washington DC" the District of Columbia,
 * "Kansas City" alone is in Missouri, "New England" somewhere in the USA. Of countries only a few have short
 * forms, as two-letter codes are the states' ("CA" is California, "DE" Delaware).
 */
export const PLACES = new Lexicon<Place>([
  ...COUNTRIES,
  ...US_STATES,
  ...CANADIAN_PROVINCES,
  ...AUSTRALIAN_STATES,
  ...UK_NATIONS,
]);
