import type { Span } from '../domain/span.js';

/** An hourly rate as a text states it. */
export interface StatedRate extends Span {
  readonly amountPerHour: number;
  /** ISO 4217. */
  readonly currency: string;
}

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  US$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  A$: 'AUD',
};
const CURRENCY = '(?:US\\$|CA\\$|C\\$|A\\$|[$€£]|USD|EUR|GBP|CAD|AUD|CHF)';
const AMOUNT = '\\d{1,4}(?:,\\d{3})?(?:\\.\\d{1,2})?';
const PER_HOUR = '\\s*(?:\\/|per|an|p\\.?)\\s*(?:h(?:ou)?rs?|h)\\b(?!\\w)|\\s+hourly\\b';
const RATE = new RegExp(
  `(${CURRENCY})\\s?(${AMOUNT})(?:\\s*(?:-|–|to)\\s*(?:${CURRENCY})?\\s?${AMOUNT})?(?:${PER_HOUR})|(${AMOUNT})\\s?(${CURRENCY})(?:${PER_HOUR})`,
  'iu',
);
const LABELLED = new RegExp(
  `\\b(?:hourly|rate(?: per hour)?)[^.\\n]{0,12}?(${CURRENCY})\\s?(${AMOUNT})`,
  'iu',
);
const HOURS =
  /\b(\d{1,2})(?:\s*(?:-|–|to)\s*(\d{1,2}))?\s*(?:\+\s*)?(?:h|hrs?|hours?)\b\s*(?:\/|per|a|each|weekly)?\s*(?:week|wk|weekly)\b/iu;

/** The first hourly rate of a text; of a range its lower end. */
export function statedRate(text: string): StatedRate | undefined {
  const match = RATE.exec(text) ?? LABELLED.exec(text);
  if (match === null) return undefined;
  const amount = match[2] ?? match[3] ?? '';
  const sign = (match[1] ?? match[4] ?? '').toUpperCase();
  return {
    amountPerHour: Number(amount.replace(/,/g, '')),
    currency: SIGNS[sign] ?? sign,
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** Hours a week that a text offers or asks for; of a range its upper end. */
export function statedHours(text: string): number | undefined {
  const match = HOURS.exec(text);
  const hours = match?.[2] ?? match?.[1];
  if (hours !== undefined) return Number(hours);
  return /\bfull[- ]time\b/i.test(text) ? 40 : undefined;
}
