import type { Mention } from './concept.js';
import { PLACES } from './places.js';

/** Words beside which Georgia is the country. */
const IN_THE_CAUCASUS =
  /\b(?:Tbilisi|Batumi|Kutaisi|Rustavi|Caucasus|Georgian (?:Bar|Ministry|citizen\w*)|Ministry of Health of Georgia|Georgia \(country\))/u;

/** Words beside which Victoria is the Australian state. */
const IN_AUSTRALIA = /\b(?:Australian?|Melbourne|Geelong|Supreme Court of Victoria|Victorian)\b/u;

function victoriaIn(text: string, found: readonly Mention[]): Mention[] {
  return [...text.matchAll(/\bVictoria\b/gu)]
    .filter(({ index }) => !found.some(({ start, end }) => start <= index && index < end))
    .map(({ index }) => ({ code: 'AU-VIC', start: index, end: index + 'Victoria'.length, form: 'name' }));
}

/**
 * The states and countries that a text names. Georgia is the US state unless the text speaks of its cities or
 * institutions in the Caucasus; Victoria is a state beside words of Australia.
 * @param options.abbreviations whether short forms count too (`FL`, `UK`)
 */
export function placeMentions(
  text: string,
  options: { readonly abbreviations: boolean },
): readonly Mention[] {
  const found = PLACES.find(text, options);
  const all = IN_AUSTRALIA.test(text)
    ? [...found, ...victoriaIn(text, found)].sort((a, b) => a.start - b.start)
    : found;
  if (!IN_THE_CAUCASUS.test(text)) return all;
  return all.map((mention) => (mention.code === 'US-GA' ? { ...mention, code: 'GE' } : mention));
}
