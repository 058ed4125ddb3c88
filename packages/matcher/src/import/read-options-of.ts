import { ocrLanguagesOf } from '../ingest/ocr/ocr-options.js';
import type { ReadOptions } from '../ingest/read-options.js';
import { type GivenMapping, givenMapping } from '../ingest/table/column-mapping.js';
import type { ImportSettings } from '../store/import-settings.js';

/**
 * How the files of an import are to be read.
 * @throws {ExpertMatchError} `invalid_mapping`
 * @throws RangeError when the languages of pictures are not of the form of languages
 */
export function readOptionsOf(settings: ImportSettings): ReadOptions & { readonly mapping: GivenMapping } {
  return { mapping: givenMapping(settings.mapping, settings.join), ...ocrLanguagesOf(settings) };
}
