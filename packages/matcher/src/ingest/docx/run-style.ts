import { type XmlElement, xmlElementAt, xmlElements } from '../xml/xml-element.js';

/** What a style or a run of WordprocessingML says of how its text looks. */
export interface RunStyle {
  readonly isVanished?: boolean;
  readonly isWhite?: boolean;
  /** On a ground of its own, against which white is seen. */
  readonly isShaded?: boolean;
  /** In half points. */
  readonly size?: number;
  readonly isHeading?: boolean;
  readonly isListItem?: boolean;
}

/** Two points: nobody reads it. */
const TINY_HALF_POINTS = 4;
const OFF = /^(?:0|false|off)$/;

function isOn(element: XmlElement | undefined): boolean | undefined {
  return element === undefined ? undefined : !OFF.test(element.attribs['w:val'] ?? '1');
}

/** Whether an element's properties give it a ground that is neither white nor left open. */
export function isShaded(properties: XmlElement | undefined): boolean {
  const fill = xmlElementAt(properties, 'w:shd')?.attribs['w:fill'] ?? 'auto';
  return !/^(?:auto|f{6})$/i.test(fill) || xmlElementAt(properties, 'w:highlight') !== undefined;
}

/** The style that run properties (`w:rPr`) state; what they leave open is absent. */
export function runStyle(properties: XmlElement | undefined): RunStyle {
  if (properties === undefined) return {};
  const color = xmlElementAt(properties, 'w:color')?.attribs['w:val'];
  const size = Number(xmlElementAt(properties, 'w:sz')?.attribs['w:val'] ?? Number.NaN);
  const isVanished = isOn(xmlElementAt(properties, 'w:vanish'));
  return {
    ...(isVanished === undefined ? {} : { isVanished }),
    ...(color === undefined ? {} : { isWhite: /^f{6}$/i.test(color) }),
    ...(isShaded(properties) ? { isShaded: true } : {}),
    ...(Number.isNaN(size) ? {} : { size }),
  };
}

/** Whether text of this style cannot be seen. `onGround`: what lies behind may be of any colour. */
export function isHidden(style: RunStyle, onGround: boolean): boolean {
  if (style.isVanished === true) return true;
  if (style.size !== undefined && style.size <= TINY_HALF_POINTS) return true;
  return style.isWhite === true && style.isShaded !== true && !onGround;
}

/** The styles of a DOCX file by their ids. Styles that others are based on are not followed. */
export function styleSheet(styles: XmlElement | undefined): ReadonlyMap<string, RunStyle> {
  const all = styles === undefined ? [] : xmlElements(styles, 'w:style');
  return new Map(all.map((style) => [style.attribs['w:styleId'] ?? '', namedStyle(style)]));
}

function namedStyle(style: XmlElement): RunStyle {
  const name = xmlElementAt(style, 'w:name')?.attribs['w:val'] ?? '';
  const paragraph = xmlElementAt(style, 'w:pPr');
  return {
    ...runStyle(xmlElementAt(style, 'w:rPr')),
    ...(isShaded(paragraph) ? { isShaded: true } : {}),
    ...(/^heading \d/i.test(name) ? { isHeading: true } : {}),
    ...(xmlElementAt(paragraph, 'w:numPr') === undefined ? {} : { isListItem: true }),
  };
}
