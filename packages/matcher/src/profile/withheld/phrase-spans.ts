import { matchSpans, type Span } from '../../domain/span.js';
import { escapedPattern } from '../escaped-pattern.js';

/** Where a text has a phrase, in its case or in capitals; words may be apart by any white space. */
export function phraseSpans(text: string, phrase: string): Span[] {
  const cased = [phrase, phrase.toUpperCase()]
    .map((one) => one.split(' ').map(escapedPattern).join('\\s+'))
    .join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${cased})(?![\\p{L}\\d])`, 'gu');
  return matchSpans(text, pattern);
}
