import { dateRange, dateWords } from '../record/date-words.js';
import { fieldHeading, fieldUse } from '../record/field-use.js';
import { joinParts } from '../record/join-parts.js';
import type { PersonRecord, RecordPosition, RecordSection, RecordStudy } from '../record/person-record.js';
import { present } from '../record/present.js';
import { splitList } from '../record/split-list.js';
import { availabilityWords, rateWords } from '../record/terms-words.js';
import { plainLine } from '../text/plain-value.js';
import type { ColumnRole } from './column.js';
import type { RowCells } from './row-cells.js';
import { rowCredentials } from './row-credentials.js';

/** A row of a table as a person's record. Columns about race, gender, age and the like are not read. */
export function rowRecord(cells: RowCells): PersonRecord {
  const headline = joinParts(
    [cells.line('headline') ?? cells.line('title'), listed(cells, 'specialty', true).join(', ')],
    ' — ',
  );
  return {
    ...identityOf(cells),
    ...present({
      headline,
      location:
        cells.line('location') ??
        joinParts([cells.line('city'), cells.line('region'), cells.line('country')], ', '),
      summary: joinParts(cells.texts('summary'), '\n'),
      rate: rateWords(cells.line('hourlyRate'), cells.line('currency')),
    }),
    experience: positionsOf(cells),
    education: studiesOf(cells),
    credentials: rowCredentials(cells),
    skills: listed(cells, 'skills', true),
    languages: listed(cells, 'languages', true),
    availability: availabilityOf(cells),
    ...sectionsOf(cells),
  };
}

function listed(cells: RowCells, role: ColumnRole, commas: boolean): readonly string[] {
  return cells.texts(role).flatMap((text) => splitList(text, commas));
}

type Identity = Pick<PersonRecord, 'emails' | 'phones' | 'links'> & {
  readonly externalId?: string;
  readonly name?: string;
  readonly address?: string;
};

function identityOf(cells: RowCells): Identity {
  const nameParts = (['firstName', 'middleName', 'lastName', 'suffix'] as const).map((role) =>
    cells.line(role),
  );
  return {
    ...present({
      externalId: cells.line('id'),
      name: cells.line('name') ?? joinParts(nameParts, ' '),
      address: joinParts(
        [...cells.texts('street'), cells.line('postalCode')].map((part) => part && plainLine(part)),
        ', ',
      ),
    }),
    emails: listed(cells, 'email', true),
    phones: listed(cells, 'phone', false),
    links: listed(cells, 'link', true),
  };
}

/** A title without an employer is the headline and no position of its own. */
function positionsOf(cells: RowCells): readonly RecordPosition[] {
  const told = cells.texts('experience').map((text): RecordPosition => ({ text }));
  const held = cells.groups(['title', 'employer', 'start', 'end']).filter((group) => group.has('employer'));
  return [...held.map(positionOf), ...told];
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
  const other: Record<'rest' | 'unused', string[]> = { rest: [], unused: [] };
  for (const { column, text } of cells.others()) {
    const use = fieldUse(column.heading, text);
    if (use !== 'dropped') other[use].push(`${fieldHeading(column.heading)}: ${text}`);
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

function section(heading: string, entries: readonly string[]): readonly RecordSection[] {
  return entries.length === 0 ? [] : [{ heading, entries }];
}
