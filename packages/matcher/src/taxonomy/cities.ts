import type { City } from './city.js';
import { Lexicon } from './lexicon.js';
import { EUROPEAN_CITIES } from './places/european-cities.js';
import { NORTH_AMERICAN_CITIES } from './places/north-american-cities.js';
import { OTHER_CITIES } from './places/other-cities.js';

/**
 * Larger cities. A name shared by several means the largest ("Birmingham" is in England, "Naples" in Italy);
 * left out are those that no one of them owns ("Rochester"), that are plain words ("Mobile", "Reading") and that
 * are a state's or country's name too, which `PLACES` finds ("New York", "Washington", "Singapore").
 */
export const CITIES = new Lexicon<City>([...NORTH_AMERICAN_CITIES, ...EUROPEAN_CITIES, ...OTHER_CITIES]);
