import type { Recognizer } from './ocr/picture.js';
import type { GivenMapping } from './table/column-mapping.js';
import type { TableMapping } from './table/table-mapping.js';

/** How files are to be read; all of it optional. */
export interface ReadOptions {
  /** What sources and errors call the file, when it is one and that is not its path. */
  readonly file?: string;
  /** The `fileVersion` of what is read, those of several with commas between; what is of another is not read. */
  readonly version?: string;
  /** How the columns of tables are to be read, and by which column rows are joined. */
  readonly mapping?: GivenMapping;
  /** Languages of the text in pictures, as tesseract names them; pictures are not read unless told. */
  readonly ocrLanguages?: string;
  /** Told of each table before its first row. */
  readonly onTable?: (mapping: TableMapping) => void;
  /** Told now and then that a long table is being read, where no person is handed over for long. */
  readonly onAlive?: () => void;
  /** Reads the text of pictures; without, they are not read. */
  readonly recognize?: Recognizer;
}
