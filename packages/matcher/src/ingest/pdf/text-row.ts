import type { TextSegment } from './text-segment.js';

/** Segments beside each other, left to right. */
export interface TextRow {
  readonly segments: readonly TextSegment[];
  /** Points from the top: of the row's first segment by height. */
  readonly baseline: number;
  /** The largest font in it, in points. */
  readonly size: number;
}

const SAME_ROW_EMS = 0.4;
const SPACE_EMS = 0.15;
const CELL_EMS = 1;
const BULLET = /^[•●▪■◦‣∙·*–—➢✓►]$/u;
/** A heading set wide, `S K I L L S`: single characters, words apart by more than one space. */
const SPREAD = /^(?:[\p{L}\d&] {1,2}){3,}[\p{L}\d&]$/u;

/** Segments put into rows, top to bottom. */
export function textRows(segments: readonly TextSegment[]): TextRow[] {
  const rows: { segments: TextSegment[]; baseline: number; size: number }[] = [];
  for (const segment of [...segments].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const row = rows.at(-1);
    const em = Math.min(segment.size, row?.size ?? 0);
    if (row !== undefined && segment.baseline - row.baseline <= SAME_ROW_EMS * em) {
      row.segments.push(segment);
      row.size = Math.max(segment.size, row.size);
    } else rows.push({ segments: [segment], baseline: segment.baseline, size: segment.size });
  }
  for (const row of rows) row.segments.sort((a, b) => a.left - b.left);
  return rows;
}

/** A row as a line of text, a tab where a gap parts cells. */
export function rowText({ segments }: TextRow): string {
  let text = '';
  let last: TextSegment | undefined;
  for (const segment of segments) {
    text += (last === undefined ? '' : gapText(last, segment)) + unspread(segment.text);
    last = segment;
  }
  return unspread(text);
}

function gapText(last: TextSegment, next: TextSegment): string {
  const gap = (next.left - last.right) / Math.max(1, Math.min(last.size, next.size));
  if (gap < SPACE_EMS) return '';
  const goesOn = gap < CELL_EMS && Math.abs(next.drawn - last.drawn) === 1;
  return goesOn || BULLET.test(last.text) ? ' ' : '\t';
}

function unspread(text: string): string {
  if (!SPREAD.test(text)) return text;
  return text.replace(/(?<! ) (?! )/g, '').replace(/ {2}/g, ' ');
}
