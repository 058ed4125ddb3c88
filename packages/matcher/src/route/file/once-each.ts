import { invalidRecord } from '../../ingest/read-errors.js';
import type { RowPlace } from '../../ingest/record/parse-row.js';

/** Records of which no two may have the same key; `add` says which record had it before. */
export class OnceEach {
  readonly #rows = new Map<string, number | undefined>();

  /** @param field what the key is called */
  constructor(private readonly field: string) {}

  /** Errors: `invalid_record`. */
  add(key: string, { file, row }: RowPlace): void {
    if (this.#rows.has(key)) {
      const before = this.#rows.get(key);
      const where = before === undefined ? 'before' : `in record ${before}`;
      throw invalidRecord(file, row, this.field, `"${key}" stands ${where} already: each has one record`);
    }
    this.#rows.set(key, row);
  }
}
