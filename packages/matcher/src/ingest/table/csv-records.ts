const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The bytes of one record of a CSV file. */
export interface CsvRecord {
  readonly bytes: Buffer;
  /** Missing when all is well; `open` when a quote is never closed, `long` when the record is over the limit. */
  readonly fault?: 'open' | 'long';
}

/**
 * Cuts a CSV file into its records (RFC 4180, quotes also loose within a cell), blank ones left out. A quote
 * that is not closed within `maxBytes` costs the line it stands in and no more.
 */
export function* csvRecords(utf8: Buffer, delimiter: string, maxBytes: number): Generator<CsvRecord> {
  const cutter = new RecordCutter(utf8, delimiter.charCodeAt(0), maxBytes);
  let start = 0;
  while (start < utf8.length) {
    const { end, fault } = cutter.recordFrom(start);
    const bytes = utf8.subarray(start, end);
    if (bytes.some((byte) => byte > 0x20)) yield { bytes, ...(fault === undefined ? {} : { fault }) };
    start = end + 1;
  }
}

interface RecordEnd {
  /** Where the line end is, or the end of the file. */
  readonly end: number;
  readonly fault?: 'open' | 'long';
}

class RecordCutter {
  readonly #terminator: number;

  constructor(
    readonly utf8: Buffer,
    readonly delimiter: number,
    readonly maxBytes: number,
  ) {
    this.#terminator = utf8.includes(LINE_FEED) ? LINE_FEED : CARRIAGE_RETURN;
  }

  recordFrom(start: number): RecordEnd {
    let at = start;
    while (at < this.utf8.length) {
      if (this.utf8[at] === QUOTE) {
        const closed = this.#afterQuotes(at, start + this.maxBytes);
        if (closed === undefined) return { end: this.#lineEnd(start), fault: 'open' };
        at = closed;
      }
      at = this.#cellEnd(at);
      if (this.utf8[at] !== this.delimiter) break;
      at++;
    }
    return at - start > this.maxBytes ? { end: at, fault: 'long' } : { end: at };
  }

  /** Where the quoted cell that begins at `open` has ended; nothing when that is not before `limit`. */
  #afterQuotes(open: number, limit: number): number | undefined {
    let at = this.utf8.indexOf(QUOTE, open + 1);
    while (at >= 0 && at <= limit && this.utf8[at + 1] === QUOTE) at = this.utf8.indexOf(QUOTE, at + 2);
    return at < 0 || at > limit ? undefined : at + 1;
  }

  #cellEnd(start: number): number {
    let at = start;
    while (at < this.utf8.length && this.utf8[at] !== this.delimiter && this.utf8[at] !== this.#terminator)
      at++;
    return at;
  }

  #lineEnd(start: number): number {
    const end = this.utf8.indexOf(this.#terminator, start);
    return end < 0 ? this.utf8.length : end;
  }
}
