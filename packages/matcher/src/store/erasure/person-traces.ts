import { type PersonFacts, plainEmail } from '../../linkage/person-facts.js';
import { plainWords } from '../../linkage/plain-words.js';

/** Words that may stand between a given and a family name. */
const WORDS_BETWEEN = 2;
/** A given and a family name run together, or a number of a register, of fewer characters may be a part of any word. */
const MIN_RUN_TOGETHER = 7;
const EMAIL = /[^\s"'<>,;:()[\]]+@[^\s"'<>,;:()[\]]+/g;
const PHONE = /\d(?:[\s().-]{0,2}\d){6,}/g;
const PHONE_DIGITS = 10;

/**
 * Tells whether texts speak of a person, by what links records: e-mail address, telephone, profile, number in a register, or given and
 * family name. Errs towards a namesake, since it is asked of what may be lost: reports of errors.
 */
export class PersonTraces {
  readonly #emails: ReadonlySet<string>;
  readonly #phones: ReadonlySet<string>;
  readonly #names: readonly (readonly [given: string, family: string])[];
  readonly #runTogether: readonly string[];

  /** @param facts of each of the person's records */
  constructor(facts: readonly PersonFacts[]) {
    this.#emails = new Set(facts.flatMap(({ emails }) => emails));
    this.#phones = new Set(facts.flatMap(({ phones }) => phones));
    this.#names = facts.flatMap(({ name }) => (name?.given === undefined ? [] : [[name.given, name.family]]));
    const names = this.#names.flatMap(([given, family]) => [given + family, family + given]);
    const numbers = facts.flatMap(({ linkedIn, npis, licences }) => [...linkedIn, ...npis, ...licences]);
    this.#runTogether = [...names, ...numbers.map(runTogether)].filter(
      ({ length }) => length >= MIN_RUN_TOGETHER,
    );
  }

  /** @param texts what belongs together, as the cells of a row */
  areIn(texts: readonly string[]): boolean {
    const whole = texts.join(' ');
    if ((whole.match(EMAIL) ?? []).some((email) => this.#emails.has(plainEmail(email)))) return true;
    const phones = whole.match(PHONE) ?? [];
    if (phones.some((phone) => this.#phones.has(phone.replace(/\D/g, '').slice(-PHONE_DIGITS)))) return true;
    const words = plainWords(whole);
    const joined = words.replaceAll(' ', '');
    return this.#runTogether.some((key) => joined.includes(key)) || this.#isNamed(words.split(' '), texts);
  }

  #isNamed(words: readonly string[], texts: readonly string[]): boolean {
    return this.#names.some(
      ([given, family]) =>
        isNear(words, given, family) ||
        [given, family].every((word) => texts.some((one) => plainWords(one) === word)),
    );
  }
}

function isNear(words: readonly string[], given: string, family: string): boolean {
  return words.some((word, at) => {
    if (word !== family) return false;
    const start = Math.max(0, at - WORDS_BETWEEN - 1);
    return words.slice(start, at + WORDS_BETWEEN + 2).includes(given);
  });
}

function runTogether(text: string): string {
  return plainWords(text).replaceAll(' ', '');
}
