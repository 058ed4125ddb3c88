import type { PdfPage, PdfTextItem } from './pdf-engine.js';
import type { TextSegment } from './text-segment.js';

/** A gap of this many ems parts segments; a gap of `SPACE_EMS` parts words. */
const PARTING_EMS = 1;
const SPACE_EMS = 0.15;
/** How far text may go back and still go on: kerning, and spaces wider than they look. */
const BACK_EMS = 0.5;
const SAME_BASELINE_EMS = 0.2;
/** How far small text may stand above or below the line and from the text before it, and how small it is then. */
const RAISED_EMS = 0.5;
const RAISED_GAP_EMS = 0.1;
const RAISED_SIZE = 0.8;

/** Text drawn in one go, turned so that it runs from left to right. */
interface Fragment extends Omit<TextSegment, 'drawn'> {
  /** Degrees by which it was turned. */
  readonly angle: number;
}

/**
 * The text of a page as segments, those of one writing direction in a list. Upright text comes first.
 */
export function pageSegments(page: PdfPage, items: readonly PdfTextItem[]): TextSegment[][] {
  const { transform } = page.getViewport({ scale: 1 });
  const byAngle = new Map<number, SegmentBuilder>([[0, new SegmentBuilder()]]);
  for (const item of items) {
    const fragment = fragmentOf(item, transform);
    const builder = byAngle.get(fragment.angle) ?? new SegmentBuilder();
    byAngle.set(fragment.angle, builder);
    builder.add(fragment);
  }
  return [...byAngle.values()].map((builder) => builder.finish());
}

function fragmentOf({ str, transform: own, width }: PdfTextItem, page: readonly number[]): Fragment {
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = page;
  const [oa = 1, ob = 0, oc = 0, od = 1, oe = 0, of = 0] = own;
  const along = { x: a * oa + c * ob, y: b * oa + d * ob };
  const up = { x: a * oc + c * od, y: b * oc + d * od };
  const at = { x: a * oe + c * of + e, y: b * oe + d * of + f };
  const angle = Math.round((Math.atan2(along.y, along.x) * 180) / Math.PI);
  const turned = turn(at, -angle);
  return {
    text: str,
    angle,
    left: turned.x,
    right: turned.x + width,
    baseline: turned.y,
    size: Math.hypot(up.x, up.y),
  };
}

function turn({ x, y }: { readonly x: number; readonly y: number }, degrees: number) {
  if (degrees === 0) return { x, y };
  const radians = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(radians), Math.cos(radians)];
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}

type OpenSegment = Omit<TextSegment, 'drawn'>;

/** Joins fragments in the order of their drawing. */
class SegmentBuilder {
  readonly #done: OpenSegment[] = [];
  #open: OpenSegment | undefined;
  #spaced = false;

  add(fragment: OpenSegment): void {
    const text = fragment.text.replace(/\s+/g, ' ');
    if (text.trim() === '') {
      this.#spaced ||= text !== '';
      return;
    }
    this.#open = this.#joined(this.#open, { ...fragment, text });
    this.#spaced = false;
  }

  finish(): TextSegment[] {
    if (this.#open !== undefined) this.#done.push(this.#open);
    this.#open = undefined;
    return this.#done.map((segment, drawn) => ({ ...segment, text: segment.text.trim(), drawn }));
  }

  #joined(open: OpenSegment | undefined, next: OpenSegment): OpenSegment {
    if (open === undefined) return next;
    if (!goesOn(open, next)) {
      this.#done.push(open);
      return next;
    }
    const spaced = this.#spaced || next.left - open.right > SPACE_EMS * Math.min(open.size, next.size);
    const { left, baseline } = open;
    return {
      text: open.text + (spaced ? ' ' : '') + next.text,
      left,
      baseline,
      right: Math.max(open.right, next.right),
      size: Math.max(open.size, next.size),
    };
  }
}

function goesOn(open: OpenSegment, next: OpenSegment): boolean {
  const em = Math.max(open.size, next.size);
  const gap = next.left - open.right;
  const offset = Math.abs(next.baseline - open.baseline);
  if (gap < -BACK_EMS * em || gap > PARTING_EMS * em) return false;
  return (
    offset <= SAME_BASELINE_EMS * em ||
    (offset <= RAISED_EMS * em && gap <= RAISED_GAP_EMS * em && isRaised(open, next))
  );
}

/** Superscripts and subscripts, and what follows them. */
function isRaised(open: OpenSegment, next: OpenSegment): boolean {
  return Math.min(open.size, next.size) < RAISED_SIZE * Math.max(open.size, next.size);
}
