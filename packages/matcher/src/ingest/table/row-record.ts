import { dateRange, dateWords } from '../record/date-words.js';
import { joinParts } from '../record/join-parts.js';
import type { PersonRecord, RecordPosition, RecordSection, RecordStudy } from '../record/person-record.js';
import { present } from '../record/present.js';
import { splitList } from '../record/split-list.js';
import { availabilityWords, rateWords } from '../record/terms-words.js';
import { plainLine } from '../text/plain-value.js';
import type { Column } from './column.js';
import type { ColumnRole } from './column-role.js';
import { personName } from './person-name.js';
import type { RowCells } from './row-cells.js';
import { rowCredentials } from './row-credentials.js';
import { rowPlace } from './row-place.js';
import { toldPositions } from './told-positions.js';
import { unique } from './unique.js';

/** A person's rows of a table as one record. Columns about race, gender, age and the like are not read. */
export function rowRecord(cells: RowCells): PersonRecord {
  const named = cells.texts('name').map(personName);
  const headline = joinParts(
    [cells.line('headline') ?? cells.line('title'), listed(cells, 'specialty', true).join(', ')],
    ' — ',
  );
  return {
    ...identityOf(cells, named[0]?.name),
    ...present({
      headline,
      location: cells.line('location') ?? rowPlace(cells),
      summary: joinParts(cells.texts('summary'), '\n'),
      rate: rateWords(cells.line('hourlyRate'), cells.line('currency') ?? headedCurrency(cells)),
    }),
    experience: positionsOf(cells),
    education: studiesOf(cells),
    credentials: rowCredentials(cells, named[0]?.credentials ?? []),
    skills: listed(cells, 'skills', true),
    languages: listed(cells, 'languages', true),
    availability: availabilityOf(cells),
    ...sectionsOf(cells),
  };
}

function listed(cells: RowCells, role: ColumnRole, commas: boolean): readonly string[] {
  return cells.texts(role).flatMap((text) => splitList(text, commas));
}

const CURRENCY = /(?<![\p{L}\d])(?:USD|EUR|GBP|CHF|CAD|AUD)(?![\p{L}\d])|[$€£]/iu;
const CODE_OF_SIGN: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' };

/** The currency that the column of rates is headed with: `Rate (EUR)`. */
function headedCurrency(cells: RowCells): string | undefined {
  const [first] = cells.cells('hourlyRate');
  const [said] = CURRENCY.exec(first?.column.heading ?? '') ?? [];
  return said === undefined ? undefined : (CODE_OF_SIGN[said] ?? said);
}

type Identity = Pick<PersonRecord, 'emails' | 'phones' | 'links'> & {
  readonly externalId?: string;
  readonly name?: string;
  readonly address?: string;
};

/** @param wholeName the name as one column has it: what counts where no column has the family name alone */
function identityOf(cells: RowCells, wholeName: string | undefined): Identity {
  const nameParts = (['firstName', 'middleName', 'lastName', 'suffix'] as const).map((role) =>
    cells.line(role),
  );
  const isInParts = cells.line('lastName') !== undefined && cells.line('firstName') !== undefined;
  const parted = joinParts(nameParts, ' ');
  return {
    ...present({
      externalId: cells.line('personId') ?? cells.line('id'),
      name: isInParts ? parted : (wholeName ?? parted),
      address: joinParts(
        unrepeated([...cells.texts('street'), cells.line('postalCode') ?? '']).map(plainLine),
        ', ',
      ),
    }),
    emails: listed(cells, 'email', true),
    phones: listed(cells, 'phone', false),
    links: listed(cells, 'link', true),
  };
}

/** The texts that do not stand within another one. */
function unrepeated(texts: readonly string[]): readonly string[] {
  const folded = texts.map((text) => text.toLowerCase());
  return texts.filter((_, at) => !folded.some((other, k) => k !== at && other.includes(folded[at] ?? '')));
}

/** A title without an employer is the headline and no position of its own. */
function positionsOf(cells: RowCells): readonly RecordPosition[] {
  const told = cells.texts('experience').flatMap(toldPositions);
  const held = cells.groups(['title', 'employer', 'start', 'end']).filter((group) => group.has('employer'));
  return unique([...held.map(positionOf), ...told], (position) => JSON.stringify(position).toLowerCase());
}

function positionOf(group: ReadonlyMap<ColumnRole, string>): RecordPosition {
  return present({
    title: oneLine(group.get('title')),
    organisation: oneLine(group.get('employer')),
    dates: dateRange(dateWords(group.get('start')), dateWords(group.get('end')), true),
  });
}

function studiesOf(cells: RowCells): readonly RecordStudy[] {
  const told = cells
    .texts('education')
    .flatMap((text) => splitList(text, false))
    .map((text): RecordStudy => ({ text }));
  return [...cells.groups(['school', 'degree', 'field', 'graduated']).map(studyOf), ...told];
}

function studyOf(group: ReadonlyMap<ColumnRole, string>): RecordStudy {
  return present({
    degree: oneLine(group.get('degree')),
    field: oneLine(group.get('field')),
    institution: oneLine(group.get('school')),
    dates: dateWords(group.get('graduated')),
  });
}

function oneLine(text: string | undefined): string | undefined {
  return text === undefined ? undefined : plainLine(text);
}

const YES = /^(?:y|yes|true|1|remote|remotely)$/i;
const NO = /^(?:n|no|false|0|on.?site)$/i;

function availabilityOf(cells: RowCells): readonly string[] {
  const remote = cells.line('remote');
  const isKnown = remote !== undefined && (YES.test(remote) || NO.test(remote));
  const words = joinParts([cells.line('availability'), isKnown ? undefined : remote], '; ');
  const hoursPerWeek = cells.line('hours');
  const from = dateWords(cells.line('availableFrom'));
  return availabilityWords(
    present({ words, hoursPerWeek, from, remote: isKnown ? YES.test(remote) : undefined }),
  );
}

function sectionsOf(cells: RowCells): Record<'rest' | 'unused', readonly RecordSection[]> {
  const other: Record<'rest' | 'unused', string[]> = { rest: [], unused: personIds(cells) };
  const employers = cells.texts('employer').map((text) => text.toLowerCase());
  for (const { column, text } of cells.others()) {
    const isSaid = employers.some((employer) => employer.includes(text.toLowerCase()));
    const use = column.use === 'rest' && (isSaid || !/\p{L}/u.test(text)) ? 'unused' : column.use;
    if (use !== 'dropped') other[use].push(labelled(column, text));
  }
  const years = cells
    .texts('years')
    .map((text) => (/[a-z]/i.test(text) ? text : `${text} years of experience`));
  return {
    rest: [
      ...section('Projects', listed(cells, 'projects', false)),
      ...section('Publications', listed(cells, 'publications', false)),
      ...section('Other', [...years, ...other.rest]),
    ],
    unused: [...section('Interests', cells.texts('interests')), ...section('Not used', other.unused)],
  };
}

function personIds(cells: RowCells): string[] {
  return cells.cells('personId').map(({ column, text }) => labelled(column, text));
}

function labelled({ label }: Column, text: string): string {
  return label === '' ? text : `${label}: ${text}`;
}

function section(heading: string, entries: readonly string[]): readonly RecordSection[] {
  return entries.length === 0 ? [] : [{ heading, entries }];
}
