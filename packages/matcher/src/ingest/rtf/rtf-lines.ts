import { LineWriter } from '../text/line-writer.js';
import type { ReadableText } from '../text/readable-text.js';
import { codePageEncoding, decodeRtfBytes } from './rtf-encoding.js';
import { initialRtfState, type RtfState } from './rtf-state.js';
import { type RtfToken, rtfTokens } from './rtf-tokens.js';

/** Groups whose text is none of the document's. Headers are read, footers hold page numbers. */
const NOT_READ = new Set(
  'stylesheet info pict object footer footerl footerr footerf footnote shprslt sp annotation filetbl listtable revtbl rsidtbl xe tc nonshppict'.split(
    ' ',
  ),
);
const BREAKS = new Set(['par', 'sect', 'page', 'cell', 'nestcell', 'row', 'nestrow']);
const LIST_MARKS = new Set(['listtext', 'pntext']);
/** Destinations that a reader may ignore, but that hold text. */
const READ_THOUGH_OPTIONAL = new Set(['shpinst', 'shptxt']);
const GROUNDS = /\\(?:highlight|chcbpat|cbpat|clcbpat|shp|do)(?![a-z])/;
const TINY_HALF_POINTS = 4;

const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
};
const SYMBOLS: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
  '\t': '\t',
};

class RtfLines {
  readonly #writer = new LineWriter();
  readonly #stack: RtfState[] = [];
  readonly #charsets = new Map<number, number>();
  /** Red, green and blue of each colour; the first is the usual one. */
  readonly #colors: number[][] = [[]];
  #state = initialRtfState();
  #encoding = 'windows-1252';
  #pendingBytes = '';
  #toSkip = 0;
  #isOptional = false;
  #paragraph = '';
  #cell: string[] = [];
  #row: string[][] = [];

  constructor(readonly mayHaveGround: boolean) {}

  read(token: RtfToken): void {
    if (token.kind !== 'bytes') this.#flushBytes();
    if (token.kind === 'open') this.#stack.push({ ...this.#state });
    else if (token.kind === 'close') this.#state = this.#stack.pop() ?? this.#state;
    else if (token.kind === 'bytes') this.#bytes(token.bytes);
    else if (token.kind === 'symbol') this.#symbol(token.symbol);
    else this.#word(token.word, token.parameter);
  }

  end(): ReadableText {
    this.#flushBytes();
    this.#endRow();
    this.#endParagraph();
    return { text: this.#writer.end(), notices: this.#writer.notices };
  }

  #bytes(bytes: string): void {
    const skipped = Math.min(this.#toSkip, bytes.length);
    this.#toSkip -= skipped;
    if (this.#state.destination === 'colors') this.#colors.push(...[...bytes.matchAll(/;/g)].map(() => []));
    else this.#pendingBytes += bytes.slice(skipped);
  }

  #flushBytes(): void {
    if (this.#pendingBytes === '') return;
    const charset = this.#state.font === undefined ? undefined : this.#charsets.get(this.#state.font);
    this.#text(decodeRtfBytes(this.#pendingBytes, charset, this.#encoding));
    this.#pendingBytes = '';
  }

  #text(text: string): void {
    const { destination, isDeleted } = this.#state;
    if (destination !== 'text' || isDeleted) return;
    if (this.#isInvisible()) this.#writer.hide(text);
    else this.#paragraph += text;
  }

  #isInvisible(): boolean {
    const { isHidden, size, color } = this.#state;
    const rgb = this.#colors[color] ?? [];
    const isWhite = rgb.length === 3 && rgb.every((part) => part === 255);
    return isHidden || size <= TINY_HALF_POINTS || (isWhite && !this.mayHaveGround);
  }

  #symbol(symbol: string): void {
    if (symbol === '*') this.#isOptional = true;
    else if (symbol === '\n' || symbol === '\r') this.#endParagraph();
    else this.#text(SYMBOLS[symbol] ?? '');
  }

  #word(word: string, parameter: number | undefined): void {
    const isOptional = this.#isOptional;
    this.#isOptional = false;
    if (isOptional && !READ_THOUGH_OPTIONAL.has(word)) this.#state.destination = 'none';
    else if (NOT_READ.has(word)) this.#state.destination = 'none';
    else if (LIST_MARKS.has(word)) this.#beginItem();
    else if (CHARACTERS[word] !== undefined) this.#text(CHARACTERS[word]);
    else if (!this.#structure(word, parameter)) this.#format(word, parameter);
  }

  #beginItem(): void {
    this.#state.destination = 'none';
    const [around] = this.#stack.slice(-1);
    if (around !== undefined) around.isListItem = true;
  }

  #structure(word: string, parameter = 0): boolean {
    if (BREAKS.has(word)) this.#break(word);
    else if (word === 'fonttbl') this.#state.destination = 'fonts';
    else if (word === 'colortbl') this.#state.destination = 'colors';
    else if (word === 'ansicpg') this.#encoding = codePageEncoding(parameter);
    else if (word === 'fcharset') this.#charsets.set(this.#state.font ?? 0, parameter);
    else if (word === 'u') this.#unicode(parameter);
    else if (/^(?:red|green|blue)$/.test(word)) this.#colors.at(-1)?.push(parameter);
    else return false;
    return true;
  }

  #break(word: string): void {
    if (this.#state.destination !== 'text') return;
    if (word.endsWith('cell')) this.#endCell();
    else if (word.endsWith('row')) this.#endRow();
    else this.#endParagraph();
  }

  #unicode(code: number): void {
    this.#text(String.fromCharCode(code < 0 ? code + 0x10000 : code));
    this.#toSkip = this.#state.unicodeSkip;
  }

  #format(word: string, parameter: number | undefined): void {
    const state = this.#state;
    if (word === 'v') state.isHidden = parameter !== 0;
    else if (word === 'deleted') state.isDeleted = parameter !== 0;
    else if (word === 'f') state.font = parameter;
    else if (word === 'fs') state.size = parameter ?? 24;
    else if (word === 'cf') state.color = parameter ?? 0;
    else if (word === 'uc') state.unicodeSkip = parameter ?? 1;
    else if (word === 'intbl') state.isInTable = true;
    else if (word === 'pard') Object.assign(state, { isInTable: false, isListItem: false });
    else if (word === 'plain') Object.assign(state, { isHidden: false, size: 24, color: 0 });
  }

  #endParagraph(): void {
    const { isListItem, isInTable } = this.#state;
    const text = this.#paragraph.trim();
    this.#paragraph = '';
    const line = isListItem && text !== '' ? `• ${text}` : text;
    if (isInTable) this.#cell.push(line);
    else this.#write(line);
  }

  #endCell(): void {
    this.#cell.push(this.#paragraph.trim());
    this.#paragraph = '';
    this.#row.push(this.#cell);
    this.#cell = [];
  }

  #endRow(): void {
    if (this.#cell.length > 0) this.#endCell();
    if (this.#row.length === 0) return;
    this.#writer.open('tr');
    for (const cell of this.#row) {
      this.#writer.open('td');
      for (const line of cell) this.#write(line);
      this.#writer.close('td');
    }
    this.#writer.close('tr');
    this.#row = [];
  }

  #write(line: string): void {
    this.#writer.open('p');
    this.#writer.text(line);
    this.#writer.close('p');
  }
}

/** The lines of an RTF file, of text boxes too. Text that is hidden, tiny or white is left out, with a notice. */
export function rtfLines(bytes: Buffer): ReadableText {
  const latin1 = bytes.toString('latin1');
  const lines = new RtfLines(GROUNDS.test(latin1));
  for (const token of rtfTokens(latin1)) lines.read(token);
  return lines.end();
}
