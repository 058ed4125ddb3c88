import { describe, expect, it } from 'vitest';
import { csvLine } from '#ingest/table/csv-line.js';

describe('a CSV line', () => {
  it('quotes what RFC 4180 says must be quoted', () => {
    expect(csvLine(['a', 'b,c', 'say "d"', 'e\nf', 1.5])).toBe('a,"b,c","say ""d""","e\nf",1.5\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('keeps a spreadsheet from running %j', (text) => {
    expect(csvLine([text])).toBe(`'${text}\r\n`);
  });
});
