import { useState } from 'preact/hooks';
import { answered, api } from '../api/client.js';
import { plainName } from '../api/plainName.js';
import type { Schemas } from '../api/Schemas.js';
import { session } from '../api/session.js';
import { useKeys } from '../api/useKeys.js';
import { invalidate } from '../api/useQuery.js';
import { Button } from '../design/Button.js';
import { Chip } from '../design/Chip.js';
import { Day } from '../design/Day.js';
import { DeedDialog } from '../design/DeedDialog.js';
import { Icon } from '../design/Icon.js';
import { QueryView } from '../design/QueryView.js';
import { type Column, Table } from '../design/Table.js';
import { NewKey } from './NewKey.js';
import { ShownOnce } from './ShownOnce.js';

/** The keys of the workspace: what each may do, and until when. */
export function KeysPanel() {
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<string>();
  const [ended, setEnded] = useState<Schemas['ApiKey']>();
  const query = useKeys();
  const columns: readonly Column<Schemas['ApiKey']>[] = [
    { heading: 'Name', cell: ({ name }) => plainName(name) },
    { heading: 'May', cell: ({ scopes }) => <Scopes scopes={scopes} /> },
    { heading: 'Made', cell: ({ createdAt }) => <Day at={createdAt} /> },
    {
      heading: 'Ends',
      cell: ({ expiresAt }) => (expiresAt === undefined ? 'Never' : <Day at={expiresAt} />),
    },
    {
      heading: 'Action',
      cell: (key) =>
        key.id === session.value?.keyId ? (
          <span class="faint small">In use here</span>
        ) : (
          <Button tone="quiet" onClick={() => setEnded(key)} aria-label={`End ${plainName(key.name)}`}>
            End
          </Button>
        ),
    },
  ];
  return (
    <div class="stack settings-part">
      <div class="row spread">
        <p class="soft">
          Programs and people reach this workspace with a key, and may do what its scopes say.
        </p>
        <Button tone="primary" onClick={() => setMaking(true)}>
          <Icon name="add" /> New key
        </Button>
      </div>
      <QueryView query={query} of="keys">
        {(keys) => <Table label="Keys" columns={columns} rows={keys} keyOf={({ id }) => id} />}
      </QueryView>
      {isMaking && (
        <NewKey
          onMade={(key) => {
            setMaking(false);
            setMade(key);
          }}
          onClose={() => setMaking(false)}
        />
      )}
      {made && <ShownOnce title="The new key" secret={made} onClose={() => setMade(undefined)} />}
      {ended && (
        <DeedDialog
          title={`End “${plainName(ended.name)}”?`}
          verb="End the key"
          tone="danger"
          onDo={async () => {
            await answered(api.DELETE('/v1/keys/{keyId}', { params: { path: { keyId: ended.id } } }));
            invalidate('keys');
          }}
          onClose={() => setEnded(undefined)}
        >
          <p>Whoever uses it is refused from now on, and its sessions are over. It cannot be taken back.</p>
        </DeedDialog>
      )}
    </div>
  );
}

function Scopes({ scopes }: { readonly scopes: readonly string[] }) {
  return (
    <span class="row">
      {scopes.map((scope) => (
        <Chip key={scope}>{scope}</Chip>
      ))}
    </span>
  );
}
