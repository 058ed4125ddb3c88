import { joinParts } from '../record/join-parts.js';
import { headingWords } from './heading-meaning.js';
import type { Cell, RowCells } from './row-cells.js';

const PLACE_ROLES = ['city', 'region', 'country'] as const;
/** What headings of a place say of its kind; the rest says whose or which place it is. */
const KIND = /\b(?:city|town|state|province|region|country|ort|stadt|bundesland|land)\b/g;

/**
 * City, region and country that one row says together. Of several places the first counts whose city and region are
 * headed alike (`home_city`, `home_state`): a city of one place beside the region of another is neither.
 */
export function rowPlace(cells: RowCells): string | undefined {
  const cities = cells.all('city');
  const regions = cells.all('region');
  const pairs = cities.flatMap((city) => {
    const region = regions.find((one) => one.row === city.row && isHeadedAlike(one, city));
    return region === undefined ? [] : [{ city, region }];
  });
  const [pair] = pairs;
  const [place] = cells.groups(PLACE_ROLES);
  if (pair === undefined)
    return (
      place &&
      joinParts(
        PLACE_ROLES.map((role) => place.get(role)),
        ', ',
      )
    );
  const countries = cells.all('country').filter(({ row }) => row === pair.city.row);
  const country = countries.find((one) => isHeadedAlike(one, pair.city)) ?? countries[0];
  return joinParts([pair.city.text, pair.region.text, country?.text], ', ');
}

function isHeadedAlike(one: Cell, other: Cell): boolean {
  return stem(one) === stem(other) && one.column.index === other.column.index;
}

function stem({ column }: Cell): string {
  return headingWords(column.heading).replace(KIND, '').replace(/\s+/g, ' ').trim();
}
