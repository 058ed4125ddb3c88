import { decodeEntities } from '../text/html-entities.js';

const TOKEN = /<(\/?)([a-z][a-z0-9]*)[^>]*>|[^<]+/g;
const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dt', 'dd']);

/** A table row being read: the finished lines of its cells. */
interface Row {
  readonly cells: string[][];
}

class LineWriter {
  readonly lines: string[] = [];
  readonly #rows: Row[] = [];
  #line = '';

  text(text: string): void {
    this.#line += text;
  }

  open(tag: string): void {
    if (tag === 'tr') this.#rows.push({ cells: [] });
    else if (tag === 'td' || tag === 'th') this.#rows.at(-1)?.cells.push([]);
    else if (tag === 'br') this.#line += '\n';
    else if (BLOCKS.has(tag)) this.#openBlock(tag);
  }

  close(tag: string): void {
    if (tag === 'tr') this.#closeRow();
    else if (tag === 'td' || tag === 'th' || tag === 'li') this.#flush();
    else if (BLOCKS.has(tag)) this.#endBlock();
  }

  #openBlock(tag: string): void {
    this.#flush();
    if (tag.startsWith('h')) this.#emit('');
    if (tag === 'li') this.#line = '• ';
  }

  #endBlock(): void {
    const bare = this.#line.trim();
    this.#line = '';
    if (bare !== '•') this.#emit(bare);
  }

  #flush(): void {
    if (this.#line.trim() !== '') this.#endBlock();
    this.#line = '';
  }

  /** Cells of one line each make one line; cells of several lines follow each other. */
  #closeRow(): void {
    const cells = (this.#rows.pop()?.cells ?? []).map((cell) => cell.filter((line) => line !== ''));
    const filled = cells.filter((cell) => cell.length > 0);
    if (filled.every((cell) => cell.length === 1)) this.#emit(filled.flat().join('\t'));
    else for (const line of filled.flat()) this.#emit(line);
  }

  #emit(line: string): void {
    (this.#rows.at(-1)?.cells.at(-1) ?? this.lines).push(line);
  }

  end(): string {
    this.#flush();
    return this.lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }
}

/** The lines of well-formed, simple HTML, as mammoth writes it. */
export function htmlLines(html: string): string {
  const writer = new LineWriter();
  for (const [token, slash, tag] of html.matchAll(TOKEN)) {
    if (tag === undefined) writer.text(decodeEntities(token));
    else if (slash === '/') writer.close(tag);
    else writer.open(tag);
  }
  return writer.end();
}
