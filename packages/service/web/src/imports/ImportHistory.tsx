import { answered, api } from '../api/client.js';
import type { Schemas } from '../api/Schemas.js';
import { usePages } from '../api/usePages.js';
import { inDigits } from '../design/inDigits.js';
import { Moment } from '../design/Moment.js';
import { MoreButton } from '../design/MoreButton.js';
import { QueryView } from '../design/QueryView.js';
import { type Column, Table } from '../design/Table.js';
import { RunState } from './RunState.js';

type Run = Schemas['Import'];

const COLUMNS: readonly Column<Run>[] = [
  { heading: 'Import', cell: ({ id }) => <a href={`/imports/${id}`}>Import {id}</a> },
  { heading: 'State', cell: ({ state }) => <RunState state={state} /> },
  {
    heading: 'Begun',
    cell: ({ startedAt }) => <Moment at={startedAt} />,
  },
  { heading: 'Files', isNumber: true, cell: ({ counts }) => inDigits(counts.files) },
  { heading: 'Stored', isNumber: true, cell: ({ counts }) => inDigits(counts.imported) },
  { heading: 'Unchanged', isNumber: true, cell: ({ counts }) => inDigits(counts.unchanged) },
  { heading: 'Errors', isNumber: true, cell: ({ counts }) => inDigits(counts.failed) },
];

/** The imports there were, the newest first. */
export function ImportHistory() {
  const pages = usePages('imports', (query, signal) =>
    answered(api.GET('/v1/imports', { params: { query }, signal })),
  );
  return (
    <div class="stack">
      <QueryView query={pages.query} of="earlier imports">
        {(runs) =>
          runs.length === 0 ? null : (
            <>
              <h2>Earlier imports</h2>
              <Table label="Earlier imports" columns={COLUMNS} rows={runs} keyOf={({ id }) => id} />
              <MoreButton pages={pages} />
            </>
          )
        }
      </QueryView>
    </div>
  );
}
