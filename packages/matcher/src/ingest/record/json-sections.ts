import { joinParts } from './join-parts.js';
import { entryDates } from './json-dates.js';
import { entryBody, itemName } from './json-entry.js';
import type { JsonFields, JsonItem } from './json-fields.js';
import type { RecordSection } from './person-record.js';

/** A section of projects, publications, awards or the like; none when it has no entries. */
export function sectionOf(heading: string, items: readonly JsonItem[]): readonly RecordSection[] {
  const entries = items.flatMap((item) => (typeof item === 'string' ? item : (entryWords(item) ?? [])));
  return entries.length === 0 ? [] : [{ heading, entries }];
}

function entryWords(fields: JsonFields): string | undefined {
  const role = fields.line('position', 'role');
  const name = fields.line('name', 'title', 'orgName', 'network');
  const by = fields.line(
    'organisation',
    'organization',
    'company',
    'companyName',
    'subtitle',
    'publisher',
    'awarder',
    'issuer',
    'entity',
  );
  const dates =
    entryDates(fields, false) ?? fields.date('date', 'releaseDate', 'publishedOn', 'issuedOn', 'issueDate');
  const head = joinParts([joinParts([role, name, by], ' — '), dates], ' · ');
  const keywords = joinParts(fields.commaItems('keywords', 'roles').map(itemName), ', ');
  return joinParts([head, entryBody(fields), keywords, fields.text('reference')], '\n');
}
