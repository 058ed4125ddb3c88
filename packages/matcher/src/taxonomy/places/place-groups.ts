import type { Concept } from '../concept.js';
import { AMERICAS, ASIA_PACIFIC, EUROPE } from './countries.js';

/** Several countries under one name. */
export interface PlaceGroup extends Concept {
  /** ISO 3166-1 codes. */
  readonly countries: readonly string[];
}

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const EEA = [...EU, 'IS', 'LI', 'NO'];
const LATIN_AMERICA = AMERICAS.map(({ code }) => code).filter((code) => code !== 'US' && code !== 'CA');

/** Groups of countries that briefs name: unions, continents, regions. */
export const PLACE_GROUPS_DATA: readonly PlaceGroup[] = [
  { code: 'eu', name: 'European Union', abbreviations: ['EU'], countries: EU },
  { code: 'eea', name: 'European Economic Area', abbreviations: ['EEA'], countries: EEA },
  { code: 'europe', name: 'Europe', countries: EUROPE.map(({ code }) => code) },
  { code: 'dach', name: 'DACH region', names: ['DACH'], countries: ['DE', 'AT', 'CH'] },
  { code: 'benelux', name: 'Benelux', countries: ['BE', 'NL', 'LU'] },
  {
    code: 'nordics',
    name: 'Nordic countries',
    names: ['Nordics'],
    countries: ['DK', 'FI', 'IS', 'NO', 'SE'],
  },
  { code: 'scandinavia', name: 'Scandinavia', countries: ['DK', 'NO', 'SE'] },
  { code: 'baltics', name: 'Baltic states', names: ['Baltics'], countries: ['EE', 'LV', 'LT'] },
  { code: 'north-america', name: 'North America', countries: ['US', 'CA'] },
  {
    code: 'latin-america',
    name: 'Latin America',
    names: ['Central and South America'],
    abbreviations: ['LATAM'],
    countries: LATIN_AMERICA,
  },
  {
    code: 'americas',
    name: 'Americas',
    names: ['the Americas'],
    countries: AMERICAS.map(({ code }) => code),
  },
  {
    code: 'asia-pacific',
    name: 'Asia-Pacific',
    abbreviations: ['APAC'],
    countries: ASIA_PACIFIC.map(({ code }) => code),
  },
];
