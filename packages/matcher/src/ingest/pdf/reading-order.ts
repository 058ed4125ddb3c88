import { findColumns } from './column-gutter.js';
import { type TextRow, textRows } from './text-row.js';
import type { TextSegment } from './text-segment.js';

/** A part of a page: rows of one column, or two columns beside each other, the left one read first. */
export type PageRegion =
  | { readonly kind: 'rows'; readonly rows: readonly TextRow[] }
  | {
      readonly kind: 'columns';
      /** Left edge of the right column in points. */
      readonly edge: number;
      readonly left: readonly PageRegion[];
      readonly right: readonly PageRegion[];
    };

const SAME_EDGE_POINTS = 12;

/**
 * The regions of a page in reading order: a recursive X-Y cut (G. Nagy and S. Seth, "Hierarchical representation of
 * optically scanned documents", ICPR 1984) in which a page is cut across only where that frees a gutter between
 * columns, so that gaps between paragraphs which happen to lie in line do not tear columns apart.
 */
export function pageRegions(segments: readonly TextSegment[]): PageRegion[] {
  if (segments.length === 0) return [];
  const rows = textRows(segments);
  const pair = findColumns(rows);
  if (pair === undefined) return [{ kind: 'rows', rows }];
  const { from, to, edge, left, right } = pair;
  return [
    ...pageRegions(rows.slice(0, from).flatMap((row) => row.segments)),
    { kind: 'columns', edge, left: pageRegions(left), right: pageRegions(right) },
    ...pageRegions(rows.slice(to).flatMap((row) => row.segments)),
  ];
}

/**
 * The rows of a document. Columns that go on over pages are read to their end before the ones beside them.
 * @param pages the regions of each page
 */
export function readingOrder(pages: readonly (readonly PageRegion[])[]): TextRow[] {
  const flow: PageRegion[] = [];
  for (const regions of pages) {
    const [first, ...others] = regions;
    const last = flow.at(-1);
    const joined = last && first && joinedColumns(last, first);
    if (joined === undefined) flow.push(...regions);
    else flow.splice(-1, 1, joined, ...others);
  }
  return flow.flatMap(regionRows);
}

function regionRows(region: PageRegion): TextRow[] {
  return region.kind === 'rows' ? [...region.rows] : [...region.left, ...region.right].flatMap(regionRows);
}

/** The columns that end a page, with what goes on with them on the next; undefined when nothing does. */
function joinedColumns(last: PageRegion, next: PageRegion): PageRegion | undefined {
  if (last.kind !== 'columns') return undefined;
  if (next.kind === 'columns') {
    if (Math.abs(last.edge - next.edge) > SAME_EDGE_POINTS) return undefined;
    return { ...last, left: [...last.left, ...next.left], right: [...last.right, ...next.right] };
  }
  const isLeft = next.rows.every((row) => row.segments.every(({ right }) => right < last.edge));
  return isLeft ? { ...last, left: [...last.left, next] } : undefined;
}
