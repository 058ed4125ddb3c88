import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import fc from 'fast-check';
import type { Chance } from './chance.js';
import { madeJson, madeJsonLines, madeTable } from './made-records.js';
import { MADE_SEEDS } from './made-seeds.js';
import { mutateBytes } from './mutate-bytes.js';
import { mutatePdfStream, mutateZipPart } from './mutate-parts.js';

/** A reader that is tried, by the files that lead to it. */
export interface FuzzTarget {
  readonly name: string;
  /** File name extension of real files, and of those that are tried. */
  readonly extension: string;
  /** What the format is made of. */
  readonly words: readonly string[];
  readonly packing?: 'zip' | 'pdf';
  /** Inputs made from nothing, every other time. */
  readonly made?: fc.Arbitrary<string>;
}

const XML = [
  '<',
  '>',
  '/>',
  '<a>',
  '</a>',
  '&lt;',
  '&#0;',
  '&#x10ffff;',
  '<![CDATA[',
  '<!--',
  '\0',
  '\u200b',
];
const TABLE = ['"', ',', ';', '\t', '\r\n', '""', 'name', 'email', '=1+1', '\0', '\ud800', 'é'];
const JSON_WORDS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ':',
  ',',
  '\\u0000',
  '\\ud800',
  'null',
  '1e999',
  '-',
  '__proto__',
];
const PDF = [
  'obj',
  'endobj',
  'stream',
  '/Length',
  '/Kids',
  '/Parent',
  'BT',
  'ET',
  'Tj',
  ' 0 R',
  '<<',
  '>>',
  '(',
  'q ',
];
const RTF = [
  '{',
  '}',
  '\\par',
  '\\u',
  "\\'",
  '\\bin99',
  '\\cell',
  '\\row',
  '{\\*',
  '\\fonttbl',
  '-32769',
  '\\uc9',
];

/** All readers. */
export const TARGETS: readonly FuzzTarget[] = [
  { name: 'pdf', extension: '.pdf', words: PDF, packing: 'pdf' },
  { name: 'docx', extension: '.docx', words: [...XML, '<w:p>', '<w:tbl>', '<w:t>'], packing: 'zip' },
  {
    name: 'odt',
    extension: '.odt',
    words: [...XML, '<text:p>', '<text:s text:c="99999999"/>'],
    packing: 'zip',
  },
  { name: 'xlsx', extension: '.xlsx', words: [...XML, '<c r="XFD1">', '<row r="9">', '<v>'], packing: 'zip' },
  { name: 'rtf', extension: '.rtf', words: RTF },
  { name: 'doc', extension: '.doc', words: ['\0\0', '\xff\xff\xff\xff'] },
  { name: 'html', extension: '.html', words: [...XML, '<table>', '<td>', '<li>', 'style="display:none"'] },
  { name: 'europass', extension: '.xml', words: [...XML, '<Period>', '<From year="99999"/>'] },
  {
    name: 'text',
    extension: '.txt',
    words: ['\n', '\t', ' – ', '2019', 'Experience', '\ufffd', '\u202e', '•', '@'],
  },
  { name: 'csv', extension: '.csv', words: TABLE, made: madeTable },
  { name: 'json', extension: '.json', words: JSON_WORDS, made: madeJson },
  { name: 'jsonl', extension: '.jsonl', words: JSON_WORDS, made: madeJsonLines },
  { name: 'linkedin-export', extension: '.zip', words: TABLE, packing: 'zip' },
  { name: 'archive', extension: '.zip', words: ['../', '/', '\\', 'PK'], packing: 'zip' },
];

const MOST_SEED_BYTES = 300_000;

/** Real files of a target under some folders, and the made ones; a change of any of them changes what is tried. */
export function seedsOf({ name, extension }: FuzzTarget, folders: readonly string[]): readonly Buffer[] {
  const files = extension === '.zip' ? [] : folders.flatMap((folder) => filesUnder(folder, extension));
  return [...(MADE_SEEDS[name] ?? []), ...files.map((file) => readFileSync(file))];
}

function filesUnder(folder: string, extension: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => extname(name).toLowerCase() === extension)
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).size <= MOST_SEED_BYTES)
    .sort();
}

/** An input of a target, the same for the same chance and seeds. */
export function inputOf(
  { words, packing, made }: FuzzTarget,
  seeds: readonly Buffer[],
  chance: Chance,
): Buffer {
  if (made !== undefined && chance.below(2) === 0) {
    const [text = ''] = fc.sample(made, { seed: chance.below(2 ** 31), numRuns: 1 });
    return Buffer.from(text);
  }
  const seed = chance.oneOf(seeds) ?? Buffer.alloc(0);
  const other = chance.oneOf(seeds) ?? seed;
  const mutate = (bytes: Buffer): Buffer => mutateBytes(bytes, chance, words, other);
  if (packing === undefined || chance.below(3) === 0) return mutate(seed);
  return packing === 'zip' ? mutateZipPart(seed, chance, mutate) : mutatePdfStream(seed, chance, mutate);
}
