import { DomHandler, Parser } from 'htmlparser2';
import { ElementDepth, TooDeep } from './element-depth.js';

type Node = DomHandler['dom'][number];

/** An element of XML. */
export type XmlElement = Extract<Node, { readonly attribs: unknown }>;

/** A child of an element: another element, or text. */
export type XmlChild = XmlElement | string;

/**
 * The root element of an XML text, leniently read: what is cut off ends where the text does. Entities other than the
 * five of XML and character numbers stay as they are, so nothing is expanded or fetched. Nothing when there is no
 * element, or more than 1,000 lie within each other.
 */
export function parseXml(xml: string): XmlElement | undefined {
  const tree = new ShallowTree();
  try {
    new Parser(tree, { xmlMode: true }).end(xml);
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
  return tree.dom.find(isElement);
}

class ShallowTree extends DomHandler {
  readonly #depth = new ElementDepth();

  override onopentag(...element: Parameters<DomHandler['onopentag']>): void {
    this.#depth.enter();
    super.onopentag(...element);
  }

  override onclosetag(): void {
    this.#depth.leave();
    super.onclosetag();
  }
}

function isElement(node: Node): node is XmlElement {
  return 'attribs' in node;
}

/** The elements and texts right below an element, CDATA included. */
export function xmlChildren(element: XmlElement): readonly XmlChild[] {
  return element.children.flatMap((node) => childOf(node));
}

function childOf(node: Node): readonly XmlChild[] {
  if (isElement(node)) return [node];
  if (node.type === 'text') return [node.data];
  return node.type === 'cdata' ? node.children.flatMap(childOf) : [];
}

/** The elements right below an element that have one of the names, or all of them. */
export function xmlElements(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const found = element.children.filter(isElement);
  return names.length === 0 ? found : found.filter(({ name }) => names.includes(name));
}

/** The element that some names lead to, one level each. */
export function xmlElementAt(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (from, name) => (from === undefined ? undefined : xmlElements(from, name)[0]),
    element,
  );
}

/** Whether an element with the name lies anywhere below. */
export function hasXmlElement(element: XmlElement, name: string): boolean {
  return xmlElements(element).some((child) => child.name === name || hasXmlElement(child, name));
}
