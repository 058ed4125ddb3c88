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

/** Names that the list within an object goes by. */
const HOLDS_LIST = /^(?:values|elements|items|nodes|list|\w*history)$/i;
/** Names that the words an object stands for go by. */
const NAME_NAMES = ['name', 'title', 'text', 'label', 'value', 'full', 'default', '@value', 'skill'];

/** `{ month: 0, year: 0 }`, `{}`: how some sources write that there is no date. */
function isEmptyDate(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((part) => isAbsent(part) || part === 0);
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
    return textOf(found);
  }

  /** A date: `2019-09`, `2019`, `{ year, month, day }`, or words. */
  date(...names: readonly string[]): string | undefined {
    const found = this.#find(names);
    if (found === undefined || isEmptyDate(found.value)) return undefined;
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

  /** Whether the first of the fields that is there is a list. */
  isList(...names: readonly string[]): boolean {
    return Array.isArray(this.#find(names)?.value);
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
    if (typeof alone === 'string' || typeof alone === 'number') {
      return splitList(plainText(String(alone)), commas);
    }
    return this.#list(names).flatMap(itemOf);
  }

  #list(names: readonly string[]): readonly Found[] {
    const found = this.#find(names);
    if (found === undefined) return [];
    const list = listIn(found);
    if (list === undefined) throw new InvalidField(found.path, 'must be a list');
    return list;
  }

  #pathOf(key: string): string {
    return this.path === '' ? key : `${this.path}.${key}`;
  }
}

/** The items of a list; an object is a list of one, or holds the list (`{ total: 2, values: [ … ] }`). */
function listIn({ value, path }: Found): readonly Found[] | undefined {
  if (isObject(value)) {
    const inner = Object.entries(value).find(([key, list]) => HOLDS_LIST.test(key) && Array.isArray(list));
    return inner === undefined ? [{ value, path }] : listIn({ value: inner[1], path: `${path}.${inner[0]}` });
  }
  if (!Array.isArray(value)) return undefined;
  return value
    .map((item: unknown, index) => ({ value: item, path: `${path}[${index}]` }))
    .filter(({ value: item }) => !isAbsent(item));
}

/** Text, or what an object is called, or the lines of a list of these. */
function textOf({ value, path }: Found): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return plainText(String(value)) || undefined;
  if (Array.isArray(value)) {
    const lines = (listIn({ value, path }) ?? []).flatMap((item) => textOf(item) ?? []);
    return lines.join('\n') || undefined;
  }
  if (!isObject(value)) throw new InvalidField(path, 'must be text');
  const fields = JsonFields.of(value, path);
  if (!fields.has(...NAME_NAMES)) throw new InvalidField(path, 'must be text');
  return fields.text(...NAME_NAMES);
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
