import { useState } from 'preact/hooks';
import type { Schemas } from '../api/Schemas.js';
import { mayDo } from '../api/session.js';
import { usePages } from '../api/usePages.js';
import { Button } from '../design/Button.js';
import { DeedDialog } from '../design/DeedDialog.js';
import { Icon } from '../design/Icon.js';
import { inDigits } from '../design/inDigits.js';
import { MoreButton } from '../design/MoreButton.js';
import { QueryView } from '../design/QueryView.js';
import { type Column, Table } from '../design/Table.js';
import { errorWords } from './errorWords.js';
import { listErrors } from './listErrors.js';
import { saveErrors } from './saveErrors.js';

type Run = Schemas['Import'];
type Row = Awaited<ReturnType<typeof listErrors>>['items'][number] & { readonly at: number };

/** What could not be stored, row by row, to be looked at or downloaded and mended. */
export function RunErrors({ run: { id, endedAt, counts } }: { readonly run: Run }) {
  const [isRevealed, setRevealed] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const state = endedAt ?? String(counts.failed);
  const pages = usePages(`import-errors ${id} ${isRevealed} ${state}`, (page, signal) =>
    listErrors(id, { isRevealed, page, signal }),
  );
  return (
    <div class="stack">
      <div class="row spread">
        <h2>Errors</h2>
        {mayDo('identity') && (
          <div class="row">
            {!isRevealed && <Button onClick={() => setAsking(true)}>Show the rows</Button>}
            <Button onClick={() => saveErrors(id)}>
              <Icon name="download" /> Download as CSV
            </Button>
          </div>
        )}
      </div>
      <QueryView query={pages.query} of="errors">
        {(errors) => (
          <>
            <Table
              label="Errors"
              columns={columnsOf(errors, isRevealed)}
              rows={errors.map((error, at) => ({ ...error, at }))}
              keyOf={({ at }) => at}
            />
            <MoreButton pages={pages} />
          </>
        )}
      </QueryView>
      {isAsking && (
        <DeedDialog
          title="Show the rows?"
          verb="Show the rows"
          refusal="Keep them hidden"
          onDo={() => setRevealed(true)}
          onClose={() => setAsking(false)}
        >
          <p>
            The rows that failed tell who people are. The audit keeps that you looked at those of this import.
          </p>
        </DeedDialog>
      )}
    </div>
  );
}

const COLUMNS: readonly (Column<Row> & { readonly says?: 'sheet' | 'row' | 'column' })[] = [
  { heading: 'Sheet', says: 'sheet', cell: ({ sheet }) => sheet },
  {
    heading: 'Row',
    says: 'row',
    isNumber: true,
    cell: ({ row }) => (row === undefined ? '' : inDigits(row)),
  },
  { heading: 'Column', says: 'column', cell: ({ column }) => column },
  { heading: 'Why', cell: ({ code, message }) => message ?? errorWords(code) },
];
const REVEALED: readonly Column<Row>[] = [
  { heading: 'File', cell: ({ file }) => file },
  {
    heading: 'What stands there',
    cell: ({ cells = [] }) => (
      <dl class="error-cells">
        {cells.map(([heading = '', cell]) => (
          <div key={heading}>
            <dt class="faint">{heading}</dt>
            <dd>{cell}</dd>
          </div>
        ))}
      </dl>
    ),
  },
];

/** Only columns in which something stands. */
function columnsOf(errors: readonly Omit<Row, 'at'>[], isRevealed: boolean): readonly Column<Row>[] {
  const filled = COLUMNS.filter(
    ({ says }) => says === undefined || errors.some((one) => one[says] !== undefined),
  );
  return isRevealed ? [...filled, ...REVEALED] : filled;
}
