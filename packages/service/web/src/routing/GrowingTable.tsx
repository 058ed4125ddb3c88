import { useState } from 'preact/hooks';
import { Button } from '../design/Button.js';
import { type Column, Table } from '../design/Table.js';

const STEP = 200;

interface GrowingTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string | number;
}

/** A table that begins with its first rows and grows when it is asked to, so that it stays quick at any length. */
export function GrowingTable<Row>({ rows, ...rest }: GrowingTableProps<Row>) {
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <Table {...rest} rows={rows.slice(0, shown)} />
      {rows.length > shown && (
        <p class="row">
          <Button onClick={() => setShown(shown + STEP)}>Show more</Button>
          <span class="soft">
            {shown} of {rows.length}
          </span>
        </p>
      )}
    </>
  );
}
