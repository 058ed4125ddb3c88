import type { OcrOptions } from '../ingest/ocr/ocr-options.js';
import type { TableOptions } from '../ingest/table/table-options.js';

/** What an import is told that decides what comes of it; kept with the run, for whoever goes on with it. */
export interface ImportSettings extends TableOptions, OcrOptions {
  /** Only these of the files found, by the names that errors have for them: `people.zip/jane.pdf`. */
  readonly only?: readonly string[];
}
