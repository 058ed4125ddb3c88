import { plainLine, plainText } from '../text/plain-value.js';
import { type XmlElement, xmlChildren, xmlElements } from '../xml/xml-element.js';

/** An element's name without its namespace's prefix, which each document chooses for itself. */
function localName({ name }: XmlElement): string {
  return name.replace(/^.*:/, '');
}

/** All elements of a name at any depth below, in order; not those within one another. */
export function allOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  if (element === undefined) return [];
  return xmlElements(element).flatMap((child) => (localName(child) === name ? [child] : allOf(child, name)));
}

/** The first element that some names lead to, any depth apart. */
export function firstOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((from, name) => allOf(from, name)[0], element);
}

function words(element: XmlElement): string {
  return xmlChildren(element)
    .map((child) => (typeof child === 'string' ? child : words(child)))
    .join('');
}

/** All text at that place as lines, without markup; nothing where there is none. */
export function textAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  const found = firstOf(element, ...path);
  return found === undefined ? undefined : plainText(words(found)) || undefined;
}

/** The same on one line. */
export function lineAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  const text = textAt(element, ...path);
  return text === undefined ? undefined : plainLine(text);
}

function displayName(code: string | undefined, type: 'language' | 'region'): string | undefined {
  if (code === undefined) return undefined;
  try {
    return new Intl.DisplayNames('en', { type }).of(type === 'region' ? code.toUpperCase() : code);
  } catch {
    return code;
  }
}

/** The English name of an ISO 3166-1 country code; another word as it stands. */
export function countryName(code: string | undefined): string | undefined {
  return displayName(code, 'region');
}

/** The English name of an ISO 639 language code; another word as it stands. */
export function languageName(code: string | undefined): string | undefined {
  return displayName(code, 'language');
}
