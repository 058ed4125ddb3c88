import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from '#ingest/table/csv-cells.js';
import type { TableRow } from '#ingest/table/table-row.js';

function rows(csv: string, maxRecordBytes = 1000): TableRow[] {
  return [...csvRows(Buffer.from(csv), ',', maxRecordBytes)];
}

it('reads back whatever cells were written by RFC 4180', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' ') });
  const row = fc.array(cell, { minLength: 2, maxLength: 4 }).map((cells) => ['x', ...cells]);
  const lineEnd = fc.constantFrom('\n', '\r\n');
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), lineEnd, fc.boolean(), (table, end, isEnded) => {
      const quoted = (value: string): string =>
        /["\n\r,]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
      const csv = table.map((cells) => cells.map(quoted).join(',')).join(end) + (isEnded ? end : '');
      expect(rows(csv)).toEqual(table.map((cells) => ({ cells })));
    }),
  );
});

describe('what is wrong stays in its row', () => {
  it.each([
    ['a,b\nc,"d\ne,f\n', [{ cells: ['a', 'b'] }, { fault: 'open' }, { cells: ['e', 'f'] }]],
    ['a,b\n\n  \r\nc,5" pipe\n', [{ cells: ['a', 'b'] }, { cells: ['c', '5" pipe'] }]],
    [`a,b\n${'x'.repeat(1001)},c\ne,f`, [{ cells: ['a', 'b'] }, { fault: 'long' }, { cells: ['e', 'f'] }]],
    ['a,b\rc,d\r', [{ cells: ['a', 'b'] }, { cells: ['c', 'd'] }]],
  ])('%j', (csv, expected) => {
    expect(rows(csv)).toEqual(expected);
  });
});
