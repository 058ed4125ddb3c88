import type { Mention } from './concept.js';
import { PLACES } from './places.js';

/** Words beside which Georgia is the country. */
const IN_THE_CAUCASUS =
  /\b(?:Tbilisi|Batumi|Kutaisi|Rustavi|Caucasus|Georgian (?:Bar|Ministry|citizen\w*)|Ministry of Health of Georgia|Georgia \(country\))/u;

/**
 * The states and countries that a text names. Georgia is the US state unless the text speaks of its cities or
 * institutions in the Caucasus.
 * @param options.abbreviations whether short forms count too (`FL`, `UK`)
 */
export function placeMentions(text: string, options: { readonly abbreviations: boolean }): Mention[] {
  const found = PLACES.find(text, options);
  if (!IN_THE_CAUCASUS.test(text)) return found;
  return found.map((mention) => (mention.code === 'US-GA' ? { ...mention, code: 'GE' } : mention));
}
