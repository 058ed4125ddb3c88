import type { ColumnMapping } from './column-mapping.js';

/** How the columns of tables are to be read. */
export interface TableOptions {
  /** What columns say, by heading; the others are mapped by heading and content. */
  readonly mapping?: ColumnMapping;
  /** The heading of a column: rows that say the same in it, over all tables, are one person. */
  readonly join?: string;
}
