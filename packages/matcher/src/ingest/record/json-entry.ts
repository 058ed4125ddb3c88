import { PLACES } from '../../taxonomy/places.js';
import { joinParts } from './join-parts.js';
import type { JsonFields, JsonItem } from './json-fields.js';

/** The words of an item that is text, or an object that has a name. */
export function itemName(item: JsonItem): string | undefined {
  return typeof item === 'string' ? item : item.line('name', 'title', 'label', 'value', 'skill');
}

/** The items of a list as lines of their own: `• …`. */
export function bulletLines(fields: JsonFields, ...names: readonly string[]): string | undefined {
  const lines = fields.items(...names).map((item) => joinParts(['•', itemName(item)], ' '));
  return joinParts(
    lines.filter((line) => line !== '•'),
    '\n',
  );
}

/** Running text of an entry: descriptions, then highlights one a line. */
export function entryBody(fields: JsonFields): string | undefined {
  const description = fields.text('description', 'text', 'details', 'body');
  const highlights = bulletLines(fields, 'highlights', 'achievements', 'responsibilities');
  return joinParts([description, fields.text('summary', 'abstract'), highlights], '\n');
}

/** City, region and country of an object that has them as fields. */
export function placeParts(fields: JsonFields | undefined): string | undefined {
  const city = fields?.line('city', 'locality', 'town', 'cityName');
  const region = fields?.line('region', 'state', 'province');
  const country = fields?.line('countryFullName', 'countryName', 'country', 'countryCode');
  return joinParts([city, region, country && countryName(country)], ', ');
}

/** In words, for "Bremen, DE" is a town in Delaware. */
function countryName(country: string): string {
  if (!/^[A-Za-z]{2}$/.test(country)) return country;
  const code = country.toUpperCase();
  return PLACES.get(code)?.name ?? COUNTRY_NAMES.of(code) ?? country;
}

const COUNTRY_NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** A place in one line, from text or from an object of city, region and country or of a name. */
export function entryPlace(fields: JsonFields, ...names: readonly string[]): string | undefined {
  if (!fields.isObject(...names)) return fields.line(...names);
  const place = fields.object(...names);
  return placeParts(place) ?? place?.line('full', 'name', 'locationSummary', 'locationStr', 'text');
}
