import { useState } from 'preact/hooks';
import { ACTION_NAMES } from '../api/actionNames.js';
import { answered, api } from '../api/client.js';
import type { Schemas } from '../api/Schemas.js';
import { usePages } from '../api/usePages.js';
import { useSearch } from '../app/useSearch.js';
import { Field } from '../design/Field.js';
import { inDigits } from '../design/inDigits.js';
import { Moment } from '../design/Moment.js';
import { MoreButton } from '../design/MoreButton.js';
import { QueryView } from '../design/QueryView.js';
import { type Column, Table } from '../design/Table.js';
import { AuditVerdict } from './AuditVerdict.js';
import { auditWords } from './auditWords.js';
import { useKeyNames } from './useKeyNames.js';

type Entry = Schemas['AuditEntry'];

/** Who did what, the newest first, and whether the log is as it was written. */
export function AuditPart() {
  const { values, choose } = useSearch();
  const action = Object.keys(ACTION_NAMES).find(
    (one): one is Entry['action'] => one === values.get('action'),
  );
  const pages = usePages(`audit ${action}`, (page, signal) =>
    answered(
      api.GET('/v1/audit', {
        params: { query: { ...page, order: 'newest', ...(action && { action }) } },
        signal,
      }),
    ),
  );
  const columns = columnsOf(useKeyNames());
  return (
    <>
      <AuditVerdict />
      <div class="narrow">
        <Field label="What">
          <select
            value={action ?? ''}
            onChange={({ currentTarget }) => choose({ action: currentTarget.value || null })}
          >
            <option value="">Everything</option>
            {Object.entries(ACTION_NAMES).map(([name, words]) => (
              <option key={name} value={name}>
                {words}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <QueryView query={pages.query} of="the audit">
        {(entries) => (
          <>
            {entries.length === 0 && <p class="soft">No such entry.</p>}
            <Table label="Audit" columns={columns} rows={entries} keyOf={({ sequence }) => sequence} />
            <MoreButton pages={pages} />
          </>
        )}
      </QueryView>
    </>
  );
}

/** Keys are called by their names where whoever looks may know them. */
function columnsOf(keyNames: ReadonlyMap<string, string>): readonly Column<Entry>[] {
  const called = (id: string) => (
    <>
      {keyNames.get(id)} <code class="small faint">{id}</code>
    </>
  );
  return [
    { heading: 'No.', isNumber: true, cell: ({ sequence }) => inDigits(sequence) },
    { heading: 'When', cell: ({ at }) => <Moment at={at} isExact /> },
    { heading: 'What', cell: ({ action }) => ACTION_NAMES[action] },
    { heading: 'Who', cell: ({ actor }) => called(actor) },
    { heading: 'About', cell: ({ subject }) => subject && called(subject) },
    { heading: 'Details', cell: ({ data }) => <Details data={data} /> },
  ];
}

/** What an entry says, in one line; all of it on demand. */
function Details({ data }: { readonly data: Entry['data'] }) {
  const [isOpen, setOpen] = useState(false);
  if (Object.keys(data).length === 0) return null;
  return (
    <details class="audit-data" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{auditWords(data)}</summary>
      {isOpen && <pre>{JSON.stringify(data, undefined, 2)}</pre>}
    </details>
  );
}
