import { textRows } from './text-row.js';
import type { TextSegment } from './text-segment.js';

/** A line of a column of LinkedIn's layout. Lengths are points. */
export interface LinkedinLine {
  readonly text: string;
  readonly right: number;
  /** Of the font: it tells headings, organisations and titles apart. */
  readonly size: number;
  /** From the baseline of the line above; none at the top of a page. */
  readonly gap?: number;
}

/** The columns of "Save to PDF", over all pages. */
export interface LinkedinColumns {
  readonly sidebar: readonly LinkedinLine[];
  readonly main: readonly LinkedinLine[];
}

const PRODUCER = /^Apache FOP/;
const SIDEBAR_EDGE = 21.6;
const MAIN_EDGE = 223.6;
const EDGE_TOLERANCE = 2;
const NAME_SIZE = 20;
const FOOTER_SIZE = 9.5;
const FOOTER = /^\D{0,12}\d+\D{1,8}\d+$/;

/** Whether a document is a profile saved by LinkedIn: its program, the edges of both columns, the size of the name. */
export function isLinkedinPdf(producer: string, pages: readonly (readonly TextSegment[])[]): boolean {
  const [first = []] = pages;
  return (
    PRODUCER.test(producer) &&
    first.some(({ left, size }) => isAt(left, SIDEBAR_EDGE) && size > 12) &&
    first.some(({ left, size }) => isAt(left, MAIN_EDGE) && size > NAME_SIZE)
  );
}

/** The lines of both columns, page footers left out. */
export function linkedinColumns(pages: readonly (readonly TextSegment[])[]): LinkedinColumns {
  const body = pages.map((page) => page.filter(({ size, text }) => size > FOOTER_SIZE || !FOOTER.test(text)));
  const isMain = ({ left }: TextSegment) => left > MAIN_EDGE - EDGE_TOLERANCE;
  return {
    sidebar: body.flatMap((page) => lines(page.filter((segment) => !isMain(segment)))),
    main: body.flatMap((page) => lines(page.filter(isMain))),
  };
}

function isAt(left: number, edge: number): boolean {
  return Math.abs(left - edge) <= EDGE_TOLERANCE;
}

function lines(segments: readonly TextSegment[]): LinkedinLine[] {
  const rows = textRows(segments);
  return rows.map((row, k) => {
    const above = rows[k - 1];
    return {
      text: row.segments.map(({ text }) => text).join(' '),
      right: Math.max(...row.segments.map(({ right }) => right)),
      size: row.size,
      ...(above && { gap: row.baseline - above.baseline }),
    };
  });
}
