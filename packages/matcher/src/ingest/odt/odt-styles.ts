import type { RunStyle } from '../docx/run-style.js';
import { type XmlElement, xmlElementAt, xmlElements } from '../xml/xml-element.js';

const HALF_POINTS_OF: Readonly<Record<string, number>> = { pt: 2, px: 1.5, cm: 56.7, mm: 5.67, in: 144 };

/** The styles of an OpenDocument part (`office:styles`, `office:automatic-styles`) by name. */
export function odtStyles(...parts: readonly (XmlElement | undefined)[]): ReadonlyMap<string, RunStyle> {
  const styles = parts.flatMap((part) => (part === undefined ? [] : xmlElements(part, 'style:style')));
  return new Map(styles.map((style) => [style.attribs['style:name'] ?? '', styleOf(style)]));
}

function styleOf(style: XmlElement): RunStyle {
  const text = xmlElementAt(style, 'style:text-properties')?.attribs ?? {};
  const grounds = xmlElements(style).map(
    ({ attribs }) => attribs['fo:background-color'] ?? attribs['draw:fill-color'],
  );
  const size = halfPoints(text['fo:font-size']);
  return {
    ...(text['text:display'] === undefined ? {} : { isVanished: text['text:display'] === 'none' }),
    ...(text['fo:color'] === undefined ? {} : { isWhite: /^#f{6}$/i.test(text['fo:color']) }),
    ...(grounds.some((color) => color !== undefined && !/^(?:transparent|#f{6})$/i.test(color))
      ? { isShaded: true }
      : {}),
    ...(size === undefined ? {} : { size }),
  };
}

function halfPoints(size = ''): number | undefined {
  const [, number, unit = ''] = /^([\d.]+)(pt|px|cm|mm|in)$/.exec(size) ?? [];
  return number === undefined ? undefined : Number(number) * (HALF_POINTS_OF[unit] ?? 2);
}
