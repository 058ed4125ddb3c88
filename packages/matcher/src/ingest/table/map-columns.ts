import { headingUse } from '../record/field-use.js';
import { plainLine } from '../text/plain-value.js';
import { areShouted } from './calm-case.js';
import type { Column } from './column.js';
import { areNames, type ColumnContent, columnContent, contentOver } from './column-content.js';
import type { GivenColumn, GivenMapping } from './column-mapping.js';
import { isErrorColumn } from './error-columns.js';
import { type HeadingMeaning, headingMeanings, headingWords } from './heading-meaning.js';
import { isNothing } from './nothing.js';

/** A column with the reason for its meaning. */
export interface MappedColumn extends Column {
  /** Why it is read so, in words: `its heading`. */
  readonly why: string;
  /** A cell of it, on one line. */
  readonly sample?: string;
  /** Its cells in the first rows, each on one line; none where the column is not read. */
  readonly firstCells: readonly string[];
}

const SAMPLE_CHARACTERS = 60;
const FIRST_ROWS = 5;
/** The reason of a column that the mapping given names. */
export const MAPPING = 'the mapping given';

/**
 * What the columns of a table mean: as the mapping given says, else by heading, else by content.
 * @param headings as written; empty ones where the table has none
 * @param rows the first rows below
 */
export function mapColumns(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  given: GivenMapping,
): readonly MappedColumn[] {
  const meanings = headingMeanings(headings);
  const columns = headings.map((heading, at): MappedColumn => {
    const cells = rows.map((row) => plainLine(row[at] ?? ''));
    const said = cells.filter((cell) => !isNothing(cell));
    const meaning = meanings[at] ?? { label: '', index: 1 };
    const column = new ColumnReader(heading.trim(), at, meaning, said, given).column();
    return {
      ...column,
      firstCells: column.use === 'dropped' ? [] : cells.slice(0, FIRST_ROWS).map(shortened),
    };
  });
  return withName(columns, rows);
}

type ReadColumn = Omit<MappedColumn, 'firstCells'>;

class ColumnReader {
  constructor(
    readonly heading: string,
    readonly at: number,
    readonly meaning: HeadingMeaning,
    readonly cells: readonly string[],
    readonly given: GivenMapping,
  ) {}

  column(): ReadColumn {
    const told = this.given.columns.find((one) => isColumn(one, this.heading, this.at));
    const use = this.heading === '' ? 'rest' : headingUse(this.heading);
    if (use === 'dropped') {
      const why = `sensitive by its heading${told === undefined ? '' : ', whatever the mapping says'}`;
      return this.#as([], use, why);
    }
    if (told !== undefined) return this.#as(told.roles, told.use, MAPPING);
    if (isErrorColumn(this.heading)) return this.#as([], 'dropped', 'says what an import found wrong');
    return this.meaning.role === undefined ? this.#byContent(use) : this.#byHeading();
  }

  #byHeading(): ReadColumn {
    const { role } = this.meaning;
    if (role === undefined) return this.#byContent('rest');
    const better = contentOver(role, this.cells);
    return better === undefined ? this.#as([role], 'rest', 'its heading') : this.#byKind(better, 'rest');
  }

  #byContent(use: Column['use']): ReadColumn {
    if (use !== 'rest') return this.#as([], use, 'identifying');
    if (this.cells.length === 0) return this.#as([], use, 'empty in the first rows');
    const content = columnContent(this.cells);
    return content === undefined ? this.#as([], use, 'no known field') : this.#byKind(content, use);
  }

  #byKind({ kind, share }: ColumnContent, use: Column['use']): ReadColumn {
    if (kind === 'sensitive') return this.#as([], 'dropped', 'sensitive by its content');
    if (kind === 'code') return this.#as([], 'unused', 'dates or codes');
    return this.#as([kind], use, `${Math.round(share * 100)} % of its cells`);
  }

  #as(roles: Column['roles'], use: Column['use'], why: string): ReadColumn {
    const isShown = use !== 'dropped' && this.cells[0] !== undefined;
    return {
      heading: this.heading,
      label: this.meaning.label,
      roles,
      index: this.meaning.index,
      use,
      isShouted: areShouted(this.cells),
      why,
      ...(isShown && { sample: shortened(this.cells[0] ?? '') }),
    };
  }
}

/** Whether a mapping means this column: by its heading or its number. */
function isColumn(given: GivenColumn, heading: string, at: number): boolean {
  return isHeading(given.heading, heading) || given.heading === `#${at + 1}`;
}

/** Whether two headings are the same, spelling aside. */
export function isHeading(wanted: string, heading: string): boolean {
  if (wanted.trim() === heading.trim()) return true;
  const words = headingWords(wanted);
  return words !== '' && words === headingWords(heading);
}

function shortened(cell: string): string {
  return cell.length <= SAMPLE_CHARACTERS ? cell : `${cell.slice(0, SAMPLE_CHARACTERS - 1)}…`;
}

/** Where no column is headed as the name, the first one of unknown heading that holds names is it. */
function withName(
  columns: readonly MappedColumn[],
  rows: readonly (readonly string[])[],
): readonly MappedColumn[] {
  if (columns.some(({ roles }) => roles.includes('name') || roles.includes('lastName'))) return columns;
  const at = columns.findIndex((column, k) => {
    const isFree = column.roles.length === 0 && column.use === 'rest' && column.why !== MAPPING;
    return isFree && areNames(rows.map((row) => plainLine(row[k] ?? '')).filter((cell) => !isNothing(cell)));
  });
  return columns.map((column, k) =>
    k === at ? { ...column, roles: ['name'], why: 'its cells are names' } : column,
  );
}
