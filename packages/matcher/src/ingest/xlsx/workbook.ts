import { posix } from 'node:path';
import { type XmlElement, xmlElements } from '../xml/xml-element.js';
import { localName } from './local-name.js';
import { type NumberFormat, numberFormat } from './number-format.js';

/** A sheet as the workbook lists it. */
interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Where in the package its cells are. */
  readonly part: string;
}

/** What a workbook says of its sheets (ECMA-376 part 1, section 18.2). */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly since1904: boolean;
}

/** Where a part of a package says that others lie, by their ids and kinds. */
export class Relations {
  readonly #all: readonly XmlElement[];

  constructor(
    root: XmlElement | undefined,
    readonly folder: string,
  ) {
    this.#all = root === undefined ? [] : childrenNamed(root, 'Relationship');
  }

  byId(id: string): string | undefined {
    return this.#target(this.#all.find(({ attribs }) => attribs.Id === id));
  }

  byKind(kind: string): string | undefined {
    return this.#target(this.#all.find(({ attribs }) => attribs.Type?.endsWith(`/${kind}`)));
  }

  #target(relation: XmlElement | undefined): string | undefined {
    const target = relation?.attribs.Target;
    if (target === undefined) return undefined;
    return target.startsWith('/') ? target.slice(1) : posix.join(this.folder, target);
  }
}

/** The sheets of cells, in the order of their tabs; charts and macros are none. */
export function readWorkbook(root: XmlElement, relations: Relations): Workbook {
  const listed = childrenNamed(root, 'sheets').flatMap((sheets) => childrenNamed(sheets, 'sheet'));
  const sheets = listed.flatMap(({ attribs }): WorkbookSheet[] => {
    const part = relations.byId(attribs['r:id'] ?? attribs.id ?? '');
    if (part === undefined || !/worksheets?\//i.test(part)) return [];
    const isHidden = attribs.state === 'hidden' || attribs.state === 'veryHidden';
    return [{ name: attribs.name ?? '', isHidden, part }];
  });
  const [properties] = childrenNamed(root, 'workbookPr');
  return { sheets, since1904: /^(?:1|true)$/.test(properties?.attribs.date1904 ?? '') };
}

/** The number formats that cells refer to by the number of their style (section 18.8). */
export function cellFormats(styles: XmlElement | undefined): readonly NumberFormat[] {
  if (styles === undefined) return [];
  const codes = new Map(
    childrenNamed(styles, 'numFmts')
      .flatMap((all) => childrenNamed(all, 'numFmt'))
      .map(({ attribs }) => [attribs.numFmtId, attribs.formatCode] as const),
  );
  return childrenNamed(styles, 'cellXfs')
    .flatMap((all) => childrenNamed(all, 'xf'))
    .map(({ attribs }) => numberFormat(Number(attribs.numFmtId), codes.get(attribs.numFmtId)));
}

function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return xmlElements(element).filter((child) => localName(child.name) === name);
}
