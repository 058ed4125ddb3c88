import { isHidden, type RunStyle } from '../docx/run-style.js';
import { type BlockTag, LineWriter } from '../text/line-writer.js';
import type { ReadableText } from '../text/readable-text.js';
import { type XmlElement, xmlChildren } from '../xml/xml-element.js';

/** What is deleted, noted at the margin, declared, or said by a program. */
const NOT_READ = new Set([
  'text:tracked-changes',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:hidden-text',
  'text:hidden-paragraph',
  'text:note-citation',
  'text:page-number',
  'text:page-count',
  'text:table-of-content',
  'office:annotation',
  'office:forms',
  'svg:title',
  'svg:desc',
]);

const BLOCKS: Readonly<Record<string, BlockTag>> = {
  'text:p': 'p',
  'text:h': 'h',
  'text:list-item': 'li',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
};

const MAX_SPACES = 100;

/** Reads the text of an OpenDocument file (OASIS OpenDocument 1.3, part 3, section 5) into lines. */
export class OdtLines {
  readonly #writer = new LineWriter();
  readonly #styles: ReadonlyMap<string, RunStyle>;
  #boxes: XmlElement[] = [];

  constructor(styles: ReadonlyMap<string, RunStyle>) {
    this.#styles = styles;
  }

  /** What is to be said of text left out since it cannot be seen. */
  get notices(): ReadableText['notices'] {
    return this.#writer.notices;
  }

  read(part: XmlElement): string {
    this.#readBelow(part, {});
    return this.#writer.end();
  }

  #readBelow(element: XmlElement, style: RunStyle): void {
    for (const child of xmlChildren(element)) {
      if (typeof child !== 'string') this.#readElement(child, style);
      else if (!/^\s*$/.test(child) || isInline(element)) this.#text(child.replace(/\s+/g, ' '), style);
    }
  }

  #text(text: string, style: RunStyle): void {
    if (isHidden(style, false)) this.#writer.hide(text);
    else this.#writer.text(text);
  }

  #readElement(element: XmlElement, around: RunStyle): void {
    const { name, attribs } = element;
    if (NOT_READ.has(name)) return;
    const style = { ...around, ...this.#styles.get(styleName(element)) };
    const tag = BLOCKS[name];
    if (name === 'text:tab') this.#text('\t', style);
    else if (name === 'text:line-break') this.#text('\n', style);
    else if (name === 'text:s')
      this.#text(' '.repeat(Math.min(MAX_SPACES, Number(attribs['text:c']) || 1)), style);
    else if (name === 'draw:text-box') this.#boxes.push(element);
    else if (tag === 'p' || tag === 'h') this.#readParagraph(element, tag, style);
    else if (tag !== undefined) this.#readBlock(element, tag, style);
    else this.#readBelow(element, style);
  }

  #readBlock(element: XmlElement, tag: BlockTag, style: RunStyle): void {
    this.#writer.open(tag);
    this.#readBelow(element, style);
    this.#writer.close(tag);
  }

  /** Text boxes come after the paragraph that they are anchored in; what lies behind them may be of any colour. */
  #readParagraph(element: XmlElement, tag: BlockTag, style: RunStyle): void {
    const boxesAround = this.#boxes;
    this.#boxes = [];
    this.#readBlock(element, tag, style);
    const boxes = this.#boxes;
    this.#boxes = boxesAround;
    for (const box of boxes) this.#readBelow(box, { isShaded: true });
  }
}

function styleName({ attribs }: XmlElement): string {
  return attribs['text:style-name'] ?? attribs['table:style-name'] ?? attribs['draw:style-name'] ?? '';
}

function isInline({ name }: XmlElement): boolean {
  return /^text:(?:p|h|span|a)$/.test(name);
}
