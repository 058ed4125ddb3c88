const CURRENCY_SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };

const NUMBER = /^\d[\d.,]*$/;
const HAS_UNIT = /\/|\bper\b|\ban?\b|hour|day|week|month|year|annum|\bh(?:r|rs)?\b/i;

/**
 * Pay asked for as a statement: `$95/hour`, `95 CHF/hour`. An amount that names no other unit is by the hour.
 * @param currency ISO 4217 code, where the source has it apart from the amount
 */
export function rateWords(amount: string | undefined, currency: string | undefined): string | undefined {
  if (amount === undefined) return undefined;
  if (HAS_UNIT.test(amount)) return amount;
  return `${withCurrency(amount, currency)}/hour`;
}

function withCurrency(amount: string, currency: string | undefined): string {
  if (currency === undefined || !NUMBER.test(amount)) return amount;
  const sign = CURRENCY_SIGNS[currency.toUpperCase()];
  return sign === undefined ? `${amount} ${currency.toUpperCase()}` : `${sign}${amount}`;
}

/** What a source says of when and how a person can work. */
export interface Availability {
  readonly words?: string;
  readonly hoursPerWeek?: string;
  readonly from?: string;
  readonly remote?: boolean;
}

/** One statement each: `10 hours/week`, `Available from 2026-01-05`, `Remote`. */
export function availabilityWords({ words, hoursPerWeek, from, remote }: Availability): readonly string[] {
  const statements: string[] = [];
  if (words !== undefined) statements.push(words);
  if (hoursPerWeek !== undefined) {
    statements.push(/[a-z]/i.test(hoursPerWeek) ? hoursPerWeek : `${hoursPerWeek} hours/week`);
  }
  if (from !== undefined) statements.push(`Available from ${from}`);
  if (remote !== undefined) statements.push(remote ? 'Remote' : 'Not remote');
  return statements;
}
