import type { Schemas } from '../api/Schemas.js';
import { type Column, Table } from '../design/Table.js';
import { FieldSelect } from './FieldSelect.js';
import type { Corrections } from './keptMapping.js';

type PreviewedTable = Schemas['ImportPreview']['tables'][number];
type PreviewedColumn = PreviewedTable['columns'][number];

interface MappingTableProps {
  readonly table: PreviewedTable;
  readonly fields: readonly string[];
  readonly corrections: Corrections;
  readonly onChange: (corrections: Corrections) => void;
}

const SHOWN_ROWS = 3;

/** The columns of a table: how each is read, why, and what stands in its first rows. */
export function MappingTable({ table, fields, corrections, onChange }: MappingTableProps) {
  const { sheet, layout, skipped, columns } = table;
  if (skipped !== undefined)
    return (
      <p class="soft">
        {sheet ?? 'A table'} is not read: {skipped}.
      </p>
    );
  const change = (column: PreviewedColumn, field: string | null | undefined) => {
    const { [nameOf(column)]: _, ...others } = corrections;
    onChange(field === undefined ? others : { ...others, [nameOf(column)]: field });
  };
  const rows = Math.min(SHOWN_ROWS, Math.max(...columns.map(({ cells = [] }) => cells.length)));
  const shown: Column<PreviewedColumn>[] = [
    { heading: 'Column', cell: (column) => <strong>{column.heading || `Column ${column.number}`}</strong> },
    {
      heading: 'Read as',
      cell: (column) => (
        <FieldSelect
          column={column}
          fields={fields}
          correction={corrections[nameOf(column)]}
          onChange={(field) => change(column, field)}
        />
      ),
    },
    { heading: 'Because of', cell: ({ why }) => <span class="mapping-why">{why}</span> },
    ...Array.from({ length: rows }, (_, row) => ({
      heading: `Row ${row + 1}`,
      cell: ({ cells = [] }: PreviewedColumn) => <span class="mapping-cell">{cells[row]}</span>,
    })),
  ];
  return (
    <div class="stack">
      <h3>
        {sheet ?? 'Columns'} <span class="faint small">{layout}</span>
      </h3>
      <Table
        label={`Columns of ${sheet ?? 'the table'}`}
        columns={shown}
        rows={columns}
        keyOf={({ number }) => number}
      />
    </div>
  );
}

/** What a mapping calls a column. */
function nameOf({ heading, number }: PreviewedColumn): string {
  return heading === '' ? `#${number}` : heading;
}
