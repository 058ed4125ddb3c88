import type { Schemas } from '../../api/Schemas.js';
import type { CodeNames } from '../../api/useCodeNames.js';
import { Chip } from '../../design/Chip.js';
import { Table } from '../../design/Table.js';
import { dateWords, nameOf, spoken } from '../words.js';

type Credential = Schemas['Credential'];

interface CredentialsProps {
  readonly credentials: readonly Credential[];
  readonly names: CodeNames;
}

/** Credentials with where they are in force, since when and until when. */
export function Credentials({ credentials, names }: CredentialsProps) {
  const rows = credentials.map((credential, at) => ({ ...credential, at }));
  return (
    <Table
      label="Credentials"
      rows={rows}
      keyOf={({ at }) => at}
      columns={[
        { heading: 'Credential', cell: titleOf },
        {
          heading: 'In force in',
          cell: ({ jurisdiction, multistate }) =>
            `${nameOf(names, jurisdiction) ?? '–'}${multistate ? ' and compact states' : ''}`,
        },
        { heading: 'State', cell: (one) => <State credential={one} /> },
        { heading: 'Expires', cell: ({ expires }) => (expires ? dateWords(expires) : '–') },
      ]}
    />
  );
}

function titleOf({ name, issued, number }: Credential) {
  const said = [issued && `since ${dateWords(issued)}`, number && `no. ${number}`].filter(Boolean);
  return (
    <>
      {name}
      {said.length > 0 && <span class="small faint"> {said.join(', ')}</span>}
    </>
  );
}

function State({ credential: { status, standing, expires } }: { readonly credential: Credential }) {
  const isOver = expires !== undefined && expires < new Date().toISOString().slice(0, expires.length);
  if (isOver || status === 'expired') return <Chip tone="missing">Expired</Chip>;
  if (status === 'inactive') return <Chip tone="missing">{spoken(standing ?? status)}</Chip>;
  if (status === 'pending') return <Chip tone="partial">Pending</Chip>;
  return status === 'active' ? <Chip tone="met">Active</Chip> : <Chip tone="unknown">Stated</Chip>;
}
