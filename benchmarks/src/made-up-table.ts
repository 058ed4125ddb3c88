import { strToU8, zipSync } from 'fflate';
import { madeUpExpert } from './made-up-expert.js';
import { seededRandom } from './seeded-random.js';

const HEADINGS = [
  'Id',
  'Name',
  'E-mail',
  'Headline',
  'Job title',
  'Company',
  'Start date',
  'Description',
  'Credentials',
  'Skills',
  'Hourly rate (USD)',
  'Hours per week',
  'Location',
] as const;

const OF_CONTACTS: readonly string[] = [
  'Id',
  'Name',
  'E-mail',
  'Job title',
  'Company',
  'Credentials',
  'Location',
];

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Rows of a spreadsheet of made-up experts, headings first. */
export function madeUpTable(experts: number): string[][] {
  const random = seededRandom(2);
  const rows = Array.from({ length: experts }, (_, n) => rowOf(n, random));
  return [[...HEADINGS], ...rows];
}

/** The columns of such a table that a list of contacts has: no texts, no skills, no terms. */
export function contactsOf(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((cells) => cells.filter((_, at) => OF_CONTACTS.includes(HEADINGS[at] ?? '')));
}

function rowOf(n: number, random: () => number): string[] {
  const { id, headline, experience, credentials, skills, ratePerHour, hoursPerWeek, location } = madeUpExpert(
    n,
    random,
  );
  const [job] = experience;
  const name = `${madeUpWord(random, 2)} ${madeUpWord(random, 3)}`;
  const stated = credentials.map(({ name, expires }) =>
    expires === undefined ? name : `${name} (active, expires ${expires})`,
  );
  return [
    id,
    name,
    `${name.toLowerCase().replace(' ', '.')}.${n}@example.com`,
    headline,
    job?.title ?? '',
    job?.organisation ?? '',
    job?.start ?? '',
    job?.description ?? '',
    stated.join('; '),
    skills.join('; '),
    String(ratePerHour),
    String(hoursPerWeek),
    location,
  ];
}

const SYLLABLES = [
  'ba',
  'den',
  'fir',
  'gol',
  'ha',
  'kem',
  'lo',
  'mar',
  'nu',
  'pel',
  'ri',
  'sto',
  'tav',
  'wen',
] as const;

/** A name of nobody: 196 given names and 2,744 family names. */
function madeUpWord(random: () => number, syllables: number): string {
  const word = Array.from(
    { length: syllables },
    () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
  ).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The rows as CSV (RFC 4180). */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/** The rows as the only sheet of a workbook (ECMA-376), texts within their cells. */
export function xlsxOf(rows: readonly (readonly string[])[]): Uint8Array {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const cell = (text: string) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  const body = rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('');
  const link = (target: string, type: string) =>
    `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
    '</Types>';
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(link('xl/workbook.xml', 'officeDocument')),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Experts" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(link('worksheets/sheet1.xml', 'worksheet')),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${MAIN}"><sheetData>${body}</sheetData></worksheet>`,
    ),
  });
}
