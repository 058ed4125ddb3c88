import { LineWriter } from '../text/line-writer.js';
import type { ReadableText } from '../text/readable-text.js';
import {
  hasXmlElement,
  type XmlElement,
  xmlChildren,
  xmlElementAt,
  xmlElements,
} from '../xml/xml-element.js';
import { isHidden, isShaded, type RunStyle, runStyle } from './run-style.js';

/** What is deleted, moved away, a setting, or a code that stands for something else. */
const NOT_READ = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:instrText',
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:sectPr',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:commentReference',
]);

const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:sym': ' ',
};

/** What holds for all text below an element. */
interface Surroundings {
  readonly style: RunStyle;
  /** Whether a cell, box, shape or table style may lie behind the text. */
  readonly onGround: boolean;
}

/** Reads the body, a header or a footer of WordprocessingML (ISO/IEC 29500-1, section 17) into lines. */
export class DocxLines {
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

  /** The lines of the part. Shapes behind the text may be of any colour, so then no text counts as white on white. */
  read(part: XmlElement): string {
    this.#readBelow(part, { style: {}, onGround: hasShapeBehind(part) });
    return this.#writer.end();
  }

  #readBelow(element: XmlElement, around: Surroundings): void {
    for (const child of xmlElements(element)) this.#readElement(child, around);
  }

  #readElement(element: XmlElement, around: Surroundings): void {
    const { name } = element;
    if (NOT_READ.has(name)) return;
    if (name === 'w:p') this.#readParagraph(element, around);
    else if (name === 'w:r') this.#readRun(element, around);
    else if (name === 'w:tbl')
      this.#readBelow(element, { ...around, onGround: around.onGround || isStyled(element) });
    else if (name === 'w:tr') this.#readBlock('tr', element, around);
    else if (name === 'w:tc') this.#readCell(element, around);
    else if (name === 'w:sdt') this.#readControl(element, around);
    else if (name === 'w:txbxContent') this.#boxes.push(element);
    else if (name === 'mc:AlternateContent') this.#readAlternative(element, around);
    else if (name === 'w:t') this.#readText(element, around);
    else if (CHARACTERS[name] !== undefined) this.#writer.text(CHARACTERS[name]);
    else this.#readBelow(element, around);
  }

  /** Text boxes come after the paragraph that they are anchored in. */
  #readParagraph(element: XmlElement, around: Surroundings): void {
    const boxesAround = this.#boxes;
    this.#boxes = [];
    const properties = xmlElementAt(element, 'w:pPr');
    const style = this.#styles.get(xmlElementAt(properties, 'w:pStyle')?.attribs['w:val'] ?? '') ?? {};
    const within = {
      style: { ...around.style, ...style },
      onGround: around.onGround || isShaded(properties),
    };
    const tag = isListItem(properties, style) ? 'li' : style.isHeading === true ? 'h' : 'p';
    this.#readBlock(tag, element, within);
    const boxes = this.#boxes;
    this.#boxes = boxesAround;
    for (const box of boxes) this.#readBelow(box, { style: {}, onGround: true });
  }

  #readBlock(tag: 'p' | 'h' | 'li' | 'tr' | 'td', element: XmlElement, around: Surroundings): void {
    this.#writer.open(tag);
    this.#readBelow(element, around);
    this.#writer.close(tag);
  }

  #readCell(element: XmlElement, around: Surroundings): void {
    const onGround = around.onGround || isShaded(xmlElementAt(element, 'w:tcPr'));
    this.#readBlock('td', element, { ...around, onGround });
  }

  #readRun(element: XmlElement, around: Surroundings): void {
    const properties = xmlElementAt(element, 'w:rPr');
    const named = this.#styles.get(xmlElementAt(properties, 'w:rStyle')?.attribs['w:val'] ?? '') ?? {};
    const style = { ...around.style, ...named, ...runStyle(properties) };
    this.#readBelow(element, { style, onGround: around.onGround });
  }

  #readText(element: XmlElement, { style, onGround }: Surroundings): void {
    const text = xmlChildren(element)
      .filter((child) => typeof child === 'string')
      .join('');
    if (isHidden(style, onGround)) this.#writer.hide(text);
    else this.#writer.text(text);
  }

  /** A control that still shows "Click here to enter text" holds nothing. */
  #readControl(element: XmlElement, around: Surroundings): void {
    if (xmlElementAt(element, 'w:sdtPr', 'w:showingPlcHdr') === undefined) this.#readBelow(element, around);
  }

  /** The same content for newer and older programs: the first that has text boxes, once. */
  #readAlternative(element: XmlElement, around: Surroundings): void {
    const choices = xmlElements(element, 'mc:Choice', 'mc:Fallback');
    const chosen = choices.find((choice) => hasXmlElement(choice, 'w:t')) ?? choices[0];
    if (chosen !== undefined) this.#readBelow(chosen, around);
  }
}

function isListItem(properties: XmlElement | undefined, style: RunStyle): boolean {
  const number = xmlElementAt(properties, 'w:numPr', 'w:numId')?.attribs['w:val'];
  return number === undefined ? style.isListItem === true : number !== '0';
}

function isStyled(table: XmlElement): boolean {
  const properties = xmlElementAt(table, 'w:tblPr');
  return isShaded(properties) || xmlElementAt(properties, 'w:tblStyle') !== undefined;
}

function hasShapeBehind(part: XmlElement): boolean {
  return ['wps:wsp', 'wpg:wgp', 'v:shape', 'v:rect', 'pic:pic'].some((name) => hasXmlElement(part, name));
}
