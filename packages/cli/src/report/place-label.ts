import type { ExpertProfile } from '@expertmatch/matcher';
import type { TaxonomyNames } from '../taxonomy-names.js';
import { printable } from '../text/printable.js';

/** `Tampa, Florida`; undefined when the profile names no place. */
export function placeLabel({ location }: ExpertProfile, names: TaxonomyNames): string | undefined {
  const area = location?.region ?? location?.country;
  const parts = [location?.city, area === undefined ? undefined : names.name('place', area)];
  return printable(parts.filter((part) => part !== undefined).join(', ')) || undefined;
}
