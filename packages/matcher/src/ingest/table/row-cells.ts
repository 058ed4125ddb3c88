import { plainLine, plainText } from '../text/plain-value.js';
import type { Column, ColumnRole } from './column.js';

/** A cell that says something. */
export interface Cell {
  readonly column: Column;
  /** Plain text, not empty. */
  readonly text: string;
}

/** What tables write where there is nothing. */
const NOTHING = /^(?:n\/?a|#n\/a|null|none|nil|nan|undefined|[-–—.?]+)$/;

/** The cells of one row by what their columns mean. */
export class RowCells {
  readonly #cells: readonly Cell[];

  constructor(columns: readonly Column[], values: readonly string[]) {
    this.#cells = columns.flatMap((column, at) => {
      const text = plainText(values[at] ?? '');
      return text === '' || NOTHING.test(text.toLowerCase()) ? [] : [{ column, text }];
    });
  }

  /** All texts of a role, in the order of the columns. */
  texts(role: ColumnRole): readonly string[] {
    return this.#cells.filter(({ column }) => column.role === role).map(({ text }) => text);
  }

  /** The first text of a role, on one line. */
  line(role: ColumnRole): string | undefined {
    const [first] = this.texts(role);
    return first === undefined ? undefined : plainLine(first);
  }

  /** The texts of some roles by their columns' numbers, lowest first: one map for each repeated group. */
  groups(roles: readonly ColumnRole[]): readonly ReadonlyMap<ColumnRole, string>[] {
    const groups = new Map<number, Map<ColumnRole, string>>();
    for (const { column, text } of this.#cells) {
      if (column.role === undefined || !roles.includes(column.role)) continue;
      const group = groups.get(column.index) ?? new Map<ColumnRole, string>();
      groups.set(column.index, group.has(column.role) ? group : group.set(column.role, text));
    }
    return [...groups].sort(([left], [right]) => left - right).map(([, group]) => group);
  }

  /** The cells whose columns mean nothing known. */
  others(): readonly Cell[] {
    return this.#cells.filter(({ column }) => column.role === undefined);
  }
}
