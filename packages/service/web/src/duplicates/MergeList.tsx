import { answered, api } from '../api/client.js';
import { pseudonymOf } from '../api/pseudonymOf.js';
import type { Schemas } from '../api/Schemas.js';
import { mayDo } from '../api/session.js';
import { usePages } from '../api/usePages.js';
import { Button } from '../design/Button.js';
import { EmptyState } from '../design/EmptyState.js';
import { Icon } from '../design/Icon.js';
import { MoreButton } from '../design/MoreButton.js';
import { QueryView } from '../design/QueryView.js';
import { Table } from '../design/Table.js';
import { tell } from '../design/toasts.js';
import { EvidenceList } from './EvidenceList.js';
import { unmerge } from './settlePair.js';

type Merge = Schemas['ListedMerge'];

/** The merges there were, by imports and by people; each can be undone. */
export function MergeList() {
  const pages = usePages('merges', (query, signal) =>
    answered(api.GET('/v1/merges', { params: { query }, signal })),
  );
  return (
    <QueryView query={pages.query} of="merges">
      {(merges) =>
        merges.length === 0 ? (
          <EmptyState
            icon="duplicates"
            title="Nothing was merged"
            text="Records that were taken for one person's stand here, and can be unmerged."
          />
        ) : (
          <>
            <Table label="Merges" columns={COLUMNS} rows={merges} keyOf={({ id }) => id} />
            <MoreButton pages={pages} />
          </>
        )
      }
    </QueryView>
  );
}

const COLUMNS = [
  {
    heading: 'Expert',
    cell: ({ expertId }: Merge) => <a href={`/experts/${expertId}`}>{pseudonymOf(expertId)}</a>,
  },
  { heading: 'Took in', cell: ({ joinedId }: Merge) => pseudonymOf(joinedId) },
  {
    heading: 'By',
    cell: ({ reason }: Merge) => (reason.by === 'import' ? 'An import' : 'A person'),
  },
  { heading: 'Because', cell: ({ reason }: Merge) => <EvidenceList evidence={reason.evidence ?? []} /> },
  { heading: 'Action', cell: ({ joinedId }: Merge) => <UnmergeButton joinedId={joinedId} /> },
];

function UnmergeButton({ joinedId }: { readonly joinedId: string }) {
  const onClick = async () => {
    await unmerge(joinedId);
    tell('Unmerged: two people from now on');
  };
  return (
    <Button disabled={!mayDo('write')} onClick={onClick}>
      <Icon name="undo" /> Unmerge<span class="visually-hidden"> {pseudonymOf(joinedId)}</span>
    </Button>
  );
}
