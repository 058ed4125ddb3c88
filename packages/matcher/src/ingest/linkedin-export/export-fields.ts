import { joinParts } from '../record/join-parts.js';
import { JsonFields } from '../record/json-fields.js';
import type { ExportKind } from './export-kind.js';
import type { ExportTable } from './export-table.js';

type Row = Readonly<Record<string, string>>;

/** Which table is read as which field of a LinkedIn profile in JSON. */
const FIELD_OF = {
  positions: 'positions',
  education: 'education',
  skills: 'skills',
  languages: 'languages',
  certifications: 'certifications',
  projects: 'projects',
  publications: 'publications',
  patents: 'patents',
  courses: 'courses',
  honors: 'honors',
  organizations: 'organizations',
  volunteering: 'volunteer',
} as const satisfies Readonly<Partial<Record<ExportKind, string>>>;

/** An account export as the fields of one LinkedIn profile. Maiden name and birth date are left out. */
export function exportFields(tables: readonly ExportTable[]): JsonFields {
  const rowsOf = (wanted: ExportKind): readonly Row[] =>
    tables.filter(({ kind }) => kind === wanted).flatMap(rowsAsObjects);
  const lists = Object.entries(FIELD_OF).map(([kind, field]) => [field, rowsOf(kind as ExportKind)] as const);
  const [profile = {}] = rowsOf('profile');
  return JsonFields.of({
    ...profileFields(JsonFields.of(profile)),
    ...Object.fromEntries(lists),
    emails: primaryFirst(rowsOf('emailAddresses')).map((row) =>
      JsonFields.of(row).line('emailAddress', 'email'),
    ),
    phones: rowsOf('phoneNumbers').map((row) => JsonFields.of(row).line('number', 'phoneNumber', 'phone')),
  });
}

function rowsAsObjects({ headings, rows }: ExportTable): readonly Row[] {
  return rows
    .flatMap((row) => ('cells' in row ? [row.cells] : []))
    .map((cells) => Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])));
}

function profileFields(profile: JsonFields): Readonly<Record<string, unknown>> {
  const place = profile.line('geoLocation', 'location');
  const country = profile.line('country');
  const isInPlace = country !== undefined && place?.includes(country) === true;
  return {
    firstName: profile.line('firstName'),
    lastName: profile.line('lastName'),
    headline: profile.line('headline'),
    summary: profile.text('summary'),
    address: profile.line('address'),
    zipCode: profile.line('zipCode'),
    location: joinParts([place, isInPlace ? undefined : country], ', '),
    industry: profile.line('industry'),
    links: [...webAddresses(profile.line('websites')), ...handles(profile.line('twitterHandles'))],
  };
}

/** `[PORTFOLIO:https://a.example,OTHER:https://b.example]` */
function webAddresses(text = ''): readonly string[] {
  return text.match(/\bhttps?:\/\/[^\s,\]]+/g) ?? [];
}

function handles(text = ''): readonly string[] {
  return text.split(/[\s,[\]]+/).filter((handle) => handle !== '');
}

function primaryFirst(rows: readonly Row[]): readonly Row[] {
  const isPrimary = (row: Row): boolean => /^yes$/i.test(JsonFields.of(row).line('primary') ?? '');
  return [...rows.filter(isPrimary), ...rows.filter((row) => !isPrimary(row))];
}
