import type { Span } from '../domain/span.js';

/** A number under which a register knows the person: `npi 1234567893`, `licence me90210`. */
export interface RegistrationNumber {
  /** Register and number, lower case. */
  readonly number: string;
  readonly span: Span;
}

const NPI = /\bnpi\b[^\d\n]{0,20}(\d{10})(?!\d)/gi;
const LICENCE =
  /\b(?:licen[sc]e|registration|bar|gmc|attorney|roll)\s*(?:no\b\.?|number|num\b\.?|#|id\b)\s*[:.#]?\s*((?=[A-Z\d .-]*\d{4})[A-Z]{0,4}[ .-]?\d[\d.-]{3,12}(?:[A-Z](?![a-z]))?)/gi;

/** National Provider Identifiers (US) and the numbers of licences and bar admissions that a text labels as such. */
export function registrationNumbers(text: string): RegistrationNumber[] {
  return [
    ...found(text, NPI, 'npi').filter(({ number }) => isNpi(number.slice(4))),
    ...found(text, LICENCE, 'licence'),
  ];
}

function found(text: string, pattern: RegExp, register: string): RegistrationNumber[] {
  return [...text.matchAll(pattern)].map(({ 0: words, 1: number = '', index }) => {
    const plain = number.replace(/[^A-Z\d]/gi, '').toLowerCase();
    const end = index + words.length;
    return { number: `${register} ${plain}`, span: { start: end - number.length, end } };
  });
}

/** The last digit is the Luhn check digit of the number with 80840 before it (45 CFR 162.406). */
function isNpi(digits: string): boolean {
  const sum = [...`80840${digits}`].reverse().reduce((total, digit, place) => {
    const doubled = place % 2 === 0 ? Number(digit) : Number(digit) * 2;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
