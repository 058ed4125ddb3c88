import { hiddenTextNotices, type ReadableText, wordCharacters } from './readable-text.js';
import { withoutInvisible } from './without-invisible.js';

const BULLET = '• ';
const BLOCKS = new Set(['p', 'h', 'li', 'dt', 'dd']);

/** What a writer of lines tells apart: paragraph, heading, list item, table row and cell, line break. */
export type BlockTag = 'p' | 'h' | 'li' | 'dt' | 'dd' | 'tr' | 'td' | 'br';

/** A table row being read: the finished lines of its cells. */
interface Row {
  readonly cells: string[][];
}

/**
 * Writes the blocks of a document as lines: one for each paragraph, list item (`• …`) and table row (cells apart by
 * tabs, unless a cell has several lines), and a blank one before each heading.
 */
export class LineWriter {
  readonly #lines: string[] = [];
  readonly #rows: Row[] = [];
  #line = '';
  /** How the line ends: to look at the line itself with each piece would take as long as all of it each time. */
  #tail = '';
  #hidden = '';

  text(text: string): void {
    const seen = withoutInvisible(text);
    this.#line += seen;
    this.#tail = (this.#tail + seen).slice(-BULLET.length);
  }

  /** Leaves out text that cannot be seen. */
  hide(text: string): void {
    this.#hidden += text;
  }

  /** What is to be said of the text left out. */
  get notices(): ReadableText['notices'] {
    return hiddenTextNotices(wordCharacters(this.#hidden));
  }

  /** Whether nothing is written yet of the line. */
  get isLineStart(): boolean {
    return this.#line === '' || this.#tail === BULLET || this.#tail.endsWith('\n');
  }

  open(tag: BlockTag): void {
    if (tag === 'tr') this.#openRow();
    else if (tag === 'td') this.#rows.at(-1)?.cells.push([]);
    else if (tag === 'br') this.text('\n');
    else this.#openBlock(tag);
  }

  close(tag: BlockTag): void {
    if (tag === 'tr') this.#closeRow();
    else if (tag === 'td' || tag === 'li') this.breakLine();
    else if (BLOCKS.has(tag)) this.#endBlock();
  }

  /** Ends the line where something is written on it. */
  breakLine(): void {
    if (/[^\s•]/.test(this.#line)) this.#endBlock();
    this.#clear();
  }

  /** Everything written, without blank lines at the ends and of blank lines in a row but one. */
  end(): string {
    this.breakLine();
    return this.#lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  #openRow(): void {
    this.breakLine();
    this.#rows.push({ cells: [] });
  }

  /** A paragraph that a list item begins with is the item's own line. */
  #openBlock(tag: BlockTag): void {
    if (this.#line !== BULLET || tag === 'li') this.breakLine();
    if (tag === 'h') this.#emit('');
    if (tag === 'li') this.text(BULLET);
  }

  #endBlock(): void {
    const bare = this.#line.trim();
    this.#clear();
    if (bare !== '•') this.#emit(bare);
  }

  /** Cells of one line each make one line; cells of several lines follow each other. */
  #closeRow(): void {
    const cells = (this.#rows.pop()?.cells ?? []).map((cell) => cell.filter((line) => line !== ''));
    const filled = cells.filter((cell) => cell.length > 0);
    if (filled.every((cell) => cell.length === 1)) this.#emit(filled.flat().join('\t'));
    else for (const line of filled.flat()) this.#emit(line);
  }

  #clear(): void {
    this.#line = '';
    this.#tail = '';
  }

  #emit(line: string): void {
    (this.#rows.at(-1)?.cells.at(-1) ?? this.#lines).push(line);
  }
}
