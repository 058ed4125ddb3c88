import { type PersonFacts, plainEmail } from '../../linkage/person-facts.js';
import { plainWords } from '../../linkage/plain-words.js';

/** Words that may stand between a given and a family name. */
const WORDS_BETWEEN = 2;
/** A given and a family name run together, or a number of a register, of fewer characters may be a part of any word. */
const MIN_RUN_TOGETHER = 7;
const EMAIL = /[^\s"'<>,;:()[\]]+@[^\s"'<>,;:()[\]]*[\p{L}\p{N}]/gu;
const PHONE = /\d(?:[\s().-]{0,2}\d){6,}/g;
const PHONE_DIGITS = 10;

/**
 * Tells whether texts speak of a person, by what links records: e-mail address, telephone, profile, number in a
 * register, or given and family name. A namesake is taken for the person: it is asked of reports of errors, which may
 * be lost.
 */
export class PersonTraces {
  readonly #emails: ReadonlySet<string>;
  readonly #phones: ReadonlySet<string>;
  readonly #names: readonly (readonly [given: string, family: string])[];
  readonly #namesTogether: readonly string[];
  readonly #numbers: readonly string[];

  /** @param facts of each of the person's records */
  constructor(facts: readonly PersonFacts[]) {
    this.#emails = new Set(facts.flatMap(({ emails }) => emails));
    this.#phones = new Set(facts.flatMap(({ phones }) => phones));
    this.#names = facts.flatMap(({ name }) => (name?.given === undefined ? [] : [[name.given, name.family]]));
    this.#namesTogether = longEnough(
      this.#names.flatMap(([given, family]) => [given + family, family + given]),
    );
    const numbers = facts.flatMap(({ linkedIn, npis, licences }) => [...linkedIn, ...npis, ...licences]);
    this.#numbers = longEnough(numbers.map(runTogether));
  }

  /**
   * What a text tells of the person by; undefined when it does not.
   * @param texts what belongs together, as the cells of a row
   */
  findIn(texts: readonly string[]): 'key' | 'name' | undefined {
    if (this.#hasKey(texts)) return 'key';
    const words = plainWords(texts.join(' ')).split(' ');
    const isNamed = this.#namesTogether.some((name) => words.some((word) => word.startsWith(name)));
    return isNamed || this.#isNamed(words, texts) ? 'name' : undefined;
  }

  #hasKey(texts: readonly string[]): boolean {
    const found = (pattern: RegExp): string[] => texts.flatMap((text) => text.match(pattern) ?? []);
    if (found(EMAIL).some((email) => this.#emails.has(plainEmail(email)))) return true;
    if (found(PHONE).some((phone) => this.#phones.has(phone.replace(/\D/g, '').slice(-PHONE_DIGITS))))
      return true;
    const joined = runTogether(texts.join(' '));
    return this.#numbers.some((number) => joined.includes(number));
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

function longEnough(keys: readonly string[]): string[] {
  return keys.filter(({ length }) => length >= MIN_RUN_TOGETHER);
}
