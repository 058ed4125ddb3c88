import { plainLine, plainText } from '../text/plain-value.js';
import { dateWords } from './date-words.js';
import { InvalidField } from './invalid-field.js';
import { splitList } from './split-list.js';

/** `startDate`, `start_date` and `Start date` are one key. */
function foldKey(key: string): string {
  return key.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Found {
  readonly value: unknown;
  readonly path: string;
}

/** An item of a list: plain text or an object. */
export type JsonItem = string | JsonFields;

/**
 * A JSON object read field by field. Every field may go by several names; spelling with capitals,
 * underscores or hyphens makes no difference. `null`, the empty string and a missing field are the same.
 * A field of another form than asked for throws `InvalidField` with its path.
 */
export class JsonFields {
  readonly #fields = new Map<string, { readonly key: string; readonly value: unknown }>();
  readonly #asked = new Set<string>();

  private constructor(
    object: Readonly<Record<string, unknown>>,
    readonly path: string,
  ) {
    for (const [key, value] of Object.entries(object)) {
      if (!isAbsent(value) && !this.#fields.has(foldKey(key))) this.#fields.set(foldKey(key), { key, value });
    }
  }

  /** @throws {InvalidField} when the value is no object */
  static of(value: unknown, path = ''): JsonFields {
    if (!isObject(value)) throw new InvalidField(path, 'must be an object');
    return new JsonFields(value, path);
  }

  has(...names: readonly string[]): boolean {
    return names.some((name) => this.#fields.has(foldKey(name)));
  }

  /** The first of the fields that is there, as text of one line. */
  line(...names: readonly string[]): string | undefined {
    const text = this.text(...names);
    return text === undefined ? undefined : plainLine(text);
  }

  /** The first of the fields that is there, as text of any number of lines. */
  text(...names: readonly string[]): string | undefined {
    const found = this.#find(names);
    if (found === undefined) return undefined;
    if (typeof found.value !== 'string' && typeof found.value !== 'number') {
      throw new InvalidField(found.path, 'must be text');
    }
    return plainText(String(found.value)) || undefined;
  }

  /** A date: `2019-09`, `2019`, `{ year, month, day }`, or words. */
  date(...names: readonly string[]): string | undefined {
    const found = this.#find(names);
    if (found === undefined) return undefined;
    const words = dateWords(found.value);
    if (words === undefined)
      throw new InvalidField(found.path, 'must be a date: YYYY-MM-DD, YYYY-MM or YYYY');
    return words;
  }

  flag(...names: readonly string[]): boolean | undefined {
    const found = this.#find(names);
    if (found === undefined) return undefined;
    if (typeof found.value !== 'boolean') throw new InvalidField(found.path, 'must be true or false');
    return found.value;
  }

  object(...names: readonly string[]): JsonFields | undefined {
    const found = this.#find(names);
    return found === undefined ? undefined : JsonFields.of(found.value, found.path);
  }

  /** Whether the first of the fields that is there is an object. */
  isObject(...names: readonly string[]): boolean {
    return isObject(this.#find(names)?.value);
  }

  /** A list of objects. */
  objects(...names: readonly string[]): readonly JsonFields[] {
    return this.#list(names).map(({ value, path }) => JsonFields.of(value, path));
  }

  /** A list of which each item is text or an object. Text alone is split at `;`, `|` and line feeds. */
  items(...names: readonly string[]): readonly JsonItem[] {
    return this.#itemsOf(names, false);
  }

  /** The same, but text alone is split at commas too. */
  commaItems(...names: readonly string[]): readonly JsonItem[] {
    return this.#itemsOf(names, true);
  }

  /** The fields nobody asked for whose values are text, numbers or lists of these. */
  unasked(): readonly { readonly key: string; readonly values: readonly string[] }[] {
    return [...this.#fields]
      .filter(([folded]) => !this.#asked.has(folded))
      .map(([, { key, value }]) => ({ key, values: plainValues(value) }))
      .filter(({ values }) => values.length > 0);
  }

  #find(names: readonly string[]): Found | undefined {
    for (const name of names) this.#asked.add(foldKey(name));
    for (const name of names) {
      const field = this.#fields.get(foldKey(name));
      if (field !== undefined) return { value: field.value, path: this.#pathOf(field.key) };
    }
    return undefined;
  }

  #itemsOf(names: readonly string[], commas: boolean): readonly JsonItem[] {
    const alone = this.#find(names)?.value;
    if (typeof alone === 'string') return splitList(plainText(alone), commas);
    return this.#list(names).flatMap(itemOf);
  }

  #list(names: readonly string[]): readonly Found[] {
    const found = this.#find(names);
    if (found === undefined) return [];
    if (!Array.isArray(found.value)) throw new InvalidField(found.path, 'must be a list');
    return found.value
      .map((value: unknown, index) => ({ value, path: `${found.path}[${index}]` }))
      .filter(({ value }) => !isAbsent(value));
  }

  #pathOf(key: string): string {
    return this.path === '' ? key : `${this.path}.${key}`;
  }
}

function itemOf({ value, path }: Found): readonly JsonItem[] {
  if (typeof value !== 'string' && typeof value !== 'number') return [JsonFields.of(value, path)];
  const text = plainText(String(value));
  return text === '' ? [] : [text];
}

function plainValues(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values
    .filter((item) => typeof item === 'string' || typeof item === 'number')
    .map((item) => plainText(String(item)))
    .filter((text) => text !== '');
}
