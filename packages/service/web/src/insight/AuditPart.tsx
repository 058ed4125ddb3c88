import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { answered, api } from '../api/client.js';
import type { Schemas } from '../api/Schemas.js';
import { usePages } from '../api/usePages.js';
import { Field } from '../design/Field.js';
import { MoreButton } from '../design/MoreButton.js';
import { QueryView } from '../design/QueryView.js';
import { type Column, Table } from '../design/Table.js';
import { AuditVerdict } from './AuditVerdict.js';

type Entry = Schemas['AuditEntry'];
type Action = Entry['action'];

const ACTIONS: Readonly<Record<Action, string>> = {
  ranking: 'Ranking served',
  comparison: 'Comparison served',
  plan: 'Plan served',
  reveal: 'Identity revealed',
  import: 'Import',
  merge: 'Merged',
  unmerge: 'Parted',
  'tell-apart': 'Kept apart',
  unsettle: 'Kept apart no more',
  offer: 'Offer',
  patch: 'Expert changed',
  retention: 'Retention',
  fairness: 'Fairness looked at',
  export: 'Exported',
  erase: 'Erased',
  key: 'Key',
  webhook: 'Webhook',
};
const COLUMNS: readonly Column<Entry>[] = [
  { heading: 'No.', isNumber: true, cell: ({ sequence }) => sequence.toLocaleString() },
  { heading: 'When', cell: ({ at }) => <time dateTime={at}>{new Date(at).toLocaleString()}</time> },
  { heading: 'What', cell: ({ action }) => ACTIONS[action] },
  { heading: 'Who', cell: ({ actor }) => <code>{actor}</code> },
  { heading: 'About', cell: ({ subject }) => subject && <code>{subject}</code> },
  { heading: 'Details', cell: ({ data }) => <Details data={data} /> },
];

/** Who did what, the newest first, and whether the log is as it was written. */
export function AuditPart() {
  const { query, route } = useLocation();
  const action = Object.keys(ACTIONS).find((one): one is Action => one === query['action']);
  const pages = usePages(`audit ${action}`, (page, signal) =>
    answered(
      api.GET('/v1/audit', {
        params: { query: { ...page, order: 'newest', ...(action && { action }) } },
        signal,
      }),
    ),
  );
  const choose = (chosen: string) =>
    route(chosen === '' ? '/insight/audit' : `/insight/audit?action=${chosen}`);
  return (
    <>
      <AuditVerdict />
      <div class="narrow">
        <Field label="What">
          <select value={action ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            <option value="">Everything</option>
            {Object.entries(ACTIONS).map(([name, words]) => (
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
            <Table label="Audit" columns={COLUMNS} rows={entries} keyOf={({ sequence }) => sequence} />
            <MoreButton pages={pages} />
          </>
        )}
      </QueryView>
    </>
  );
}

/** What an entry says, in one line; where it says more, all of it on demand. */
function Details({ data }: { readonly data: Readonly<Record<string, unknown>> }) {
  const [isOpen, setOpen] = useState(false);
  const said = Object.entries(data);
  const plain = said.filter(([, value]) => typeof value !== 'object');
  const line = plain.map(([name, value]) => `${name} ${value}`).join(', ');
  if (plain.length === said.length) return <span class="soft">{line}</span>;
  return (
    <details class="audit-data" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{said.map(([name]) => name).join(', ')}</summary>
      {isOpen && <pre>{JSON.stringify(data, undefined, 2)}</pre>}
    </details>
  );
}
