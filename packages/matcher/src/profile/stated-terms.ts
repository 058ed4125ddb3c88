import type { Span } from '../domain/span.js';

/** A rate as a text states it, by the hour. */
export interface StatedRate extends Span {
  /** Of a range its lower end. */
  readonly amountPerHour: number;
  /** The upper end of a range. */
  readonly upToPerHour?: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** Signs and words for currencies; "¥" is the yen's, `US$` and the like stand before "$". */
const CURRENCIES: Readonly<Record<string, string>> = {
  US$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  AU$: 'AUD',
  A$: 'AUD',
  NZ$: 'NZD',
  S$: 'SGD',
  HK$: 'HKD',
  R$: 'BRL',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₱': 'PHP',
  '₦': 'NGN',
  zł: 'PLN',
  Rs: 'INR',
  RMB: 'CNY',
  dollars: 'USD',
  euros: 'EUR',
  euro: 'EUR',
  pounds: 'GBP',
  francs: 'CHF',
  yen: 'JPY',
  rupees: 'INR',
};
const ISO_CODES =
  'USD|EUR|GBP|CAD|AUD|NZD|CHF|JPY|CNY|INR|KRW|SGD|HKD|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|BRL|MXN|ARS|CLP|COP|ZAR|NGN|KES|EGP|AED|SAR|ILS|TRY|PHP|THB|IDR|MYR|VND|PKR|BDT|UAH';
const SIGNS = Object.keys(CURRENCIES).map((sign) => sign.replace('$', '\\$'));
const CURRENCY = `(?:${SIGNS.join('|')}|${ISO_CODES})`;
const AMOUNT = '\\d{1,6}(?:,\\d{3})?(?:\\.\\d{1,2})?k?';
const PER_HOUR = '(?:\\s*(?:\\/|per|an|pro|p\\.?)\\s*(?:h(?:ou)?rs?|h|std|stunde)\\b(?!\\w)|\\s+hourly\\b)';
const OTHER_UNIT = '(?!\\s*(?:k\\b|\\/|(?:per|an?|pro|each|flat|fixed)\\b)|[\\d,.]*\\d)';
/** An amount or a range, its currency before or behind it. */
const MONEY = `(?:(${CURRENCY})\\s?)?(${AMOUNT})(?:\\s*(?:-|–|to)\\s*(?:${CURRENCY})?\\s?(${AMOUNT}))?(?:\\s?(${CURRENCY}))?`;
/** What every statement of pay has: a currency beside a figure. */
const ANY_MONEY = new RegExp(`${CURRENCY}\\s?\\d|[\\dk]\\s?${CURRENCY}`, 'iu');
const RATE = money(PER_HOUR);
/** Hours of work in a day, week, month and year of full time: pay by those is judged by the hour. */
const LONGER_UNITS: readonly (readonly [RegExp, number])[] = [
  [money('(?:\\s*(?:\\/|per|an?|pro)\\s*(?:8[- ]hour )?(?:day|tag)\\b|\\s+daily\\b)'), 8],
  [money('(?:\\s*(?:\\/|per|an?|pro)\\s*(?:week|wk|woche)\\b|\\s+weekly\\b)'), 40],
  [money('(?:\\s*(?:\\/|per|an?|pro)\\s*(?:month|mo|monat)\\b|\\s+monthly\\b)'), 2080 / 12],
  [money('(?:\\s*(?:\\/|per|an?|pro)\\s*(?:year|yr|annum|jahr)\\b|\\s+(?:annually|annual|p\\.?a\\b))'), 2080],
];
const LABELLED = new RegExp(
  `\\b(?:hourly(?: rate)?|rates?(?: per hour)?)[^.\\n\\d]{0,12}?${MONEY}${OTHER_UNIT}`,
  'giu',
);
const HOURS =
  /\b(\d{1,2})(?:\s*(?:-|–|to)\s*(\d{1,2}))?\s*(?:\+\s*)?(?:h|hrs?|hours?)\b\s*(?:\/|per|a|each|weekly)?\s*(?:week|wk|weekly)\b/iu;

function money(unit: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d.,])${MONEY}${unit}`, 'giu');
}

/** "Daily rate: EUR 600", "day rate max. $900". */
const DAY_RATE = new RegExp(`\\b(?:daily|day) (?:rate|fee)s?[^\\n\\d]{0,16}?${MONEY}${OTHER_UNIT}`, 'giu');
const HOURS_OF_A_DAY = 8;

/** The first pay of a text by the hour, else the first by the day, week, month or year. */
export function statedRate(text: string): StatedRate | undefined {
  if (!ANY_MONEY.test(text)) return undefined;
  const hourly = rates(text, RATE, 1)[0];
  const longer = () => LONGER_UNITS.flatMap(([pattern, hours]) => rates(text, pattern, hours))[0];
  const daily = () => rates(text, DAY_RATE, HOURS_OF_A_DAY)[0];
  return hourly ?? longer() ?? daily() ?? rates(text, LABELLED, 1)[0];
}

function rates(text: string, pattern: RegExp, hours: number): StatedRate[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [words, before, lower, upper, behind] = match;
    const currency = before ?? behind;
    if (currency === undefined || lower === undefined) return [];
    return [
      {
        amountPerHour: perHour(lower, hours),
        ...(upper !== undefined && { upToPerHour: perHour(upper, hours) }),
        currency: currencyOf(currency),
        start: match.index,
        end: match.index + words.length,
      },
    ];
  });
}

function perHour(words: string, hours: number): number {
  const amount = Number(words.replace(/[,k]/gi, '')) * (/k$/i.test(words) ? 1000 : 1);
  return Math.round((amount / hours) * 100) / 100;
}

function currencyOf(words: string): string {
  const sign = Object.keys(CURRENCIES).find((one) => one.toLowerCase() === words.toLowerCase());
  return (sign && CURRENCIES[sign]) ?? words.toUpperCase();
}

/** Hours a week that a text offers or asks for; of a range its upper end. */
export function statedHours(text: string): number | undefined {
  const match = HOURS.exec(text);
  const hours = match?.[2] ?? match?.[1];
  if (hours !== undefined) return Number(hours);
  return /\bfull[- ]time\b/i.test(text) ? 40 : undefined;
}
