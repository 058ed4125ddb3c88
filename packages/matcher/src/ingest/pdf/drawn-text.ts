import { IDENTITY, type Matrix, multiply, toMatrix } from './matrix.js';
import { OPERATORS, type PdfDrawing } from './pdf-engine.js';

/** Text as it was drawn. */
export interface DrawnText {
  readonly text: string;
  /** Where its baseline begins, in points from the lower left corner. */
  readonly x: number;
  readonly y: number;
  /** Whether nobody sees it: drawn without ink, or in the colour of what it is drawn on. */
  readonly hidden: boolean;
}

interface Run extends DrawnText {
  /** A point within its first letter. */
  readonly inside: readonly [x: number, y: number];
  readonly inkless: boolean;
}

interface State {
  readonly matrix: Matrix;
  /** `#rrggbb`; undefined for patterns and what else has no one colour. */
  readonly fill: string | undefined;
  readonly mode: number;
  /** Of what is filled, 0 to 1. */
  readonly opacity: number;
}

/** A filled rectangle, or, without colour, a picture or drawing. */
interface Painted {
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
  readonly colour: string | undefined;
}

const PAPER = '#ffffff';
const INVISIBLE_MODES: ReadonlySet<number> = new Set([3, 7]);
/** Colours whose lightness (0 to 1) differs by less cannot be told apart. */
const LEAST_CONTRAST = 0.08;
const LINE_LEADING = 1;
/** Letters drawn as outlines need not lie exactly where their text does. */
const NEAR_POINTS = 4;
/** A point so far from the beginning and above the baseline lies within a letter. */
const INSIDE_EMS = 0.3;
/** Four points with their operators, and the closing one. */
const RECTANGLE_NUMBERS = 16;

/** The text of a drawing with what can be told of its visibility. Text without ink over a picture is a scan's own. */
export function drawnText(drawing: PdfDrawing): DrawnText[] {
  const painter = new Painter();
  for (const [k, operator] of drawing.fnArray.entries()) {
    const args = drawing.argsArray[k];
    painter.run(OPERATORS.get(operator) ?? '', Array.isArray(args) ? args : []);
  }
  return painter.texts();
}

class Painter {
  readonly #runs: Run[] = [];
  readonly #painted: Painted[] = [];
  readonly #saved: State[] = [];
  #state: State = { matrix: IDENTITY, fill: '#000000', mode: 0, opacity: 1 };
  #line: Matrix = IDENTITY;
  #leading = 0;
  #advance = 0;
  #size = 1;

  /** Text without ink is hidden, unless a picture, drawn before or after it, shows what it says. */
  texts(): DrawnText[] {
    const pictures = this.#painted.filter(({ colour }) => colour === undefined);
    return this.#runs.map(({ inkless, inside: [insideX, insideY], ...run }) => ({
      ...run,
      hidden: inkless
        ? !pictures.some((picture) => contains(picture, insideX, insideY, NEAR_POINTS))
        : run.hidden,
    }));
  }

  run(operator: string, args: readonly unknown[]): void {
    if (this.#runState(operator, args) || this.#runText(operator, args)) return;
    if (operator === 'constructPath') this.#paintPath(args);
    else if (operator.startsWith('paintImage') || operator.startsWith('paintInlineImage')) this.#paintUnit();
    else if (operator === 'showText') this.#show(args[0]);
  }

  #runState(operator: string, args: readonly unknown[]): boolean {
    const [first] = args;
    if (operator === 'save' || operator === 'paintFormXObjectBegin') this.#saved.push(this.#state);
    else if (operator === 'restore' || operator === 'paintFormXObjectEnd') {
      this.#state = this.#saved.pop() ?? this.#state;
    } else if (operator === 'setTextRenderingMode') {
      this.#state = { ...this.#state, mode: Number(first) };
    } else if (operator === 'setGState') this.#setOpacity(first);
    else if (operator.startsWith('setFill')) {
      this.#state = { ...this.#state, fill: typeof first === 'string' ? first : undefined };
    }
    const inner = operator === 'transform' ? toMatrix(args) : undefined;
    const form = operator === 'paintFormXObjectBegin' ? toMatrix(first) : undefined;
    const matrix = inner ?? form;
    if (matrix !== undefined) this.#state = { ...this.#state, matrix: multiply(this.#state.matrix, matrix) };
    return operator === 'save' || operator === 'restore' || matrix !== undefined;
  }

  #runText(operator: string, args: readonly unknown[]): boolean {
    const [x = 0, y = 0] = args.map(Number);
    if (operator === 'setFont') this.#size = y;
    else if (operator === 'beginText') this.#moveTo(IDENTITY);
    else if (operator === 'setTextMatrix') this.#moveTo(toMatrix(args[0]) ?? IDENTITY);
    else if (operator === 'setLeading') this.#leading = x;
    else if (operator === 'moveText' || operator === 'setLeadingMoveText') {
      if (operator === 'setLeadingMoveText') this.#leading = y;
      this.#moveTo(multiply(this.#line, [1, 0, 0, 1, x, y]));
    } else if (operator === 'nextLine')
      this.#moveTo(multiply(this.#line, [1, 0, 0, LINE_LEADING, 0, this.#leading]));
    else return false;
    return true;
  }

  #moveTo(line: Matrix): void {
    this.#line = line;
    this.#advance = 0;
  }

  #show(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return;
    const start = this.#advance;
    const [, , , , x, y] = multiply(this.#state.matrix, multiply(this.#line, [1, 0, 0, 1, start, 0]));
    const { text, width } = runOf(glyphs, this.#size);
    this.#advance += width;
    if (text.trim() === '') return;
    const above = multiply(this.#line, [
      1,
      0,
      0,
      1,
      start + INSIDE_EMS * this.#size,
      INSIDE_EMS * this.#size,
    ]);
    const [, , , , insideX, insideY] = multiply(this.#state.matrix, above);
    const inside = [insideX, insideY] as const;
    const inkless = INVISIBLE_MODES.has(this.#state.mode) || this.#state.opacity < LEAST_CONTRAST;
    const hidden = this.#isOnItsColour(insideX, insideY);
    this.#runs.push({ text, x, y, inside, inkless, hidden });
  }

  #isOnItsColour(x: number, y: number): boolean {
    const under = this.#painted.findLast((painted) => contains(painted, x, y));
    const { fill } = this.#state;
    const ground = under === undefined ? PAPER : under.colour;
    return fill !== undefined && ground !== undefined && contrast(fill, ground) < LEAST_CONTRAST;
  }

  #setOpacity(settings: unknown): void {
    const entries: readonly unknown[] = Array.isArray(settings) ? settings : [];
    for (const entry of entries) {
      const [key, value]: readonly unknown[] = Array.isArray(entry) ? entry : [];
      if (key === 'ca' && typeof value === 'number') this.#state = { ...this.#state, opacity: value };
    }
  }

  #paintPath([operator, path, bounds]: readonly unknown[]): void {
    const name = OPERATORS.get(Number(operator)) ?? '';
    if (!/fill/i.test(name) || typeof bounds !== 'object' || bounds === null) return;
    const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(bounds as ArrayLike<number>);
    const { fill, opacity } = this.#state;
    if (opacity < LEAST_CONTRAST) return;
    this.#paint(left, bottom, right, top, isRectangle(path) && opacity === 1 ? fill : undefined);
  }

  #paintUnit(): void {
    this.#paint(0, 0, 1, 1, undefined);
  }

  #paint(left: number, bottom: number, right: number, top: number, colour: string | undefined): void {
    const corners = [
      [left, bottom],
      [right, bottom],
      [left, top],
      [right, top],
    ].map(([x = 0, y = 0]) => multiply(this.#state.matrix, [1, 0, 0, 1, x, y]));
    const xs = corners.map((corner) => corner[4]);
    const ys = corners.map((corner) => corner[5]);
    this.#painted.push({ box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)], colour });
  }
}

/** A path of four lines at most: letters drawn as outlines have more. */
function isRectangle(path: unknown): boolean {
  const [data]: unknown[] = Array.isArray(path) ? path : [];
  return ArrayBuffer.isView(data) && data.byteLength / Float32Array.BYTES_PER_ELEMENT <= RECTANGLE_NUMBERS;
}

function contains({ box: [left, bottom, right, top] }: Painted, x: number, y: number, margin = 0): boolean {
  return left - margin <= x && x <= right + margin && bottom - margin <= y && y <= top + margin;
}

/** The characters of a run and its width: glyphs have theirs in thousandths of the size, numbers move back. */
function runOf(glyphs: readonly unknown[], size: number): { readonly text: string; readonly width: number } {
  let text = '';
  let width = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') width -= (glyph * size) / 1000;
    else if (typeof glyph === 'object' && glyph !== null) {
      const { unicode, width: own }: { unicode?: unknown; width?: unknown } = glyph;
      text += typeof unicode === 'string' ? unicode : '';
      width += (Number(own ?? 0) * size) / 1000;
    }
  }
  return { text, width };
}

/** The largest difference of two colours in red, green or blue, 0 to 1. */
function contrast(one: string, other: string): number {
  const channels = (colour: string) =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const others = channels(other);
  return Math.max(...channels(one).map((value, k) => Math.abs(value - (others[k] ?? 0))));
}
