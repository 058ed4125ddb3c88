import { plainLine, plainText } from '../text/plain-value.js';
import { calmName, calmTerm } from './calm-case.js';
import type { Column } from './column.js';
import type { ColumnRole } from './column-role.js';
import { isNothing } from './nothing.js';
import { unique } from './unique.js';

/** A cell that says something. */
export interface Cell {
  readonly column: Column;
  /** Plain text, not empty. */
  readonly text: string;
  /** The place of its row among those of the person. */
  readonly row: number;
}

/** One row of a table and what its columns mean. */
export interface MappedRow {
  readonly columns: readonly Column[];
  readonly values: readonly string[];
}

/** What keeps a spreadsheet from reckoning a text that begins as a formula does. */
const FORMULA_GUARD = /^'(?=[=+\-@＝＋－＠])/;
/** Numbers that a program wrote with a point they never had. */
const WHOLE = /^(\d+)\.0$/;

const CALMED: ReadonlyMap<ColumnRole, (text: string) => string> = new Map<
  ColumnRole,
  (text: string) => string
>([
  ...(['name', 'firstName', 'middleName', 'lastName', 'suffix', 'city', 'location'] as const).map(
    (role) => [role, calmName] as const,
  ),
  ...(['headline', 'title', 'specialty', 'skills', 'languages', 'employer', 'school', 'field'] as const).map(
    (role) => [role, calmTerm] as const,
  ),
]);

/** The cells of a person's rows, by what their columns mean. What several rows or columns say alike is said once. */
export class RowCells {
  readonly #byRole = new Map<ColumnRole, Cell[]>();
  readonly #others: Cell[] = [];

  constructor(rows: readonly MappedRow[]) {
    for (const [row, { columns, values }] of rows.entries()) {
      for (const [at, column] of columns.entries()) this.#add(column, values[at] ?? '', row);
    }
  }

  #add(column: Column, value: string, row: number): void {
    if (value === '' || column.use === 'dropped') return;
    const text = plainText(value.replace(FORMULA_GUARD, '')).replace(WHOLE, '$1');
    if (isNothing(text)) return;
    if (column.roles.length === 0) this.#others.push({ column, text, row });
    for (const role of column.roles) {
      const calm = column.isShouted ? CALMED.get(role) : undefined;
      const cell = { column, text: calm?.(text) ?? text, row };
      const known = this.#byRole.get(role);
      if (known === undefined) this.#byRole.set(role, [cell]);
      else known.push(cell);
    }
  }

  /** Every cell of a role, in the order of rows and columns. */
  all(role: ColumnRole): readonly Cell[] {
    return this.#byRole.get(role) ?? [];
  }

  /** The cells of a role, in the order of rows and columns, those that say the same once. */
  cells(role: ColumnRole): readonly Cell[] {
    return unique(this.all(role), ({ text }) => text.toLowerCase());
  }

  /** Their texts. */
  texts(role: ColumnRole): readonly string[] {
    return this.cells(role).map(({ text }) => text);
  }

  /** The first text of a role, on one line. */
  line(role: ColumnRole): string | undefined {
    const first = this.#byRole.get(role)?.[0];
    return first === undefined ? undefined : plainLine(first.text);
  }

  /**
   * The texts of some roles by row and by their columns' numbers, lowest first: one map for each repeated group. Groups
   * that say the same are one.
   */
  groups(roles: readonly ColumnRole[]): readonly ReadonlyMap<ColumnRole, string>[] {
    const groups = new Map<string, { readonly order: number; readonly texts: Map<ColumnRole, string> }>();
    for (const role of roles) {
      for (const { column, text, row } of this.#byRole.get(role) ?? []) {
        const key = `${row} ${column.index}`;
        const group = groups.get(key) ?? { order: row * GROUPS_OF_A_ROW + column.index, texts: new Map() };
        if (!group.texts.has(role)) group.texts.set(role, plainLine(text));
        groups.set(key, group);
      }
    }
    const sorted = [...groups.values()].sort((left, right) => left.order - right.order);
    return unique(sorted, ({ texts }) =>
      roles
        .map((role) => texts.get(role) ?? '')
        .join('\0')
        .toLowerCase(),
    ).map(({ texts }) => texts);
  }

  /** The cells whose columns mean nothing known, each once. */
  others(): readonly Cell[] {
    return unique(this.#others, ({ column, text }) =>
      `${column.label}\0${text}`.toLowerCase().replace(/\s/g, ''),
    );
  }
}

/** More than the number of a heading can be. */
const GROUPS_OF_A_ROW = 100;
