/** A word where it stands in a picture, in pixels from its upper left corner. */
export interface RecognizedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Line = readonly RecognizedWord[];

interface Way {
  readonly x: number;
  readonly y: number;
}

/**
 * The lines of a picture as they stand when it is held upright: tesseract turns the picture to read it, and tells where
 * words stand in the picture as it was. Places may become negative; only what lies where matters.
 */
export function uprightLines(lines: readonly Line[]): readonly Line[] {
  const along = sum(lines.map((line) => wayFrom(line[0], line.at(-1))));
  const down = sum(lines.slice(1).map((line, k) => wayFrom(lines[k]?.[0], line[0])));
  if (Math.abs(along.y) > Math.abs(along.x)) {
    return along.y > 0
      ? turned(lines, ({ x, y }) => ({ x: y, y: -x }))
      : turned(lines, ({ x, y }) => ({ x: -y, y: x }));
  }
  // Words from right to left on lines from top to bottom are Arabic or Hebrew.
  return along.x < 0 && down.y < 0 ? turned(lines, ({ x, y }) => ({ x: -x, y: -y })) : lines;
}

function wayFrom(from: RecognizedWord | undefined, to: RecognizedWord | undefined): Way {
  if (from === undefined || to === undefined) return { x: 0, y: 0 };
  return { x: to.left + to.right - from.left - from.right, y: to.top + to.bottom - from.top - from.bottom };
}

function sum(ways: readonly Way[]): Way {
  return ways.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
}

function turned(lines: readonly Line[], turn: (at: Way) => Way): Line[] {
  return lines.map((line) =>
    line.map(({ text, left, right, top, bottom }) => {
      const [a, b] = [turn({ x: left, y: top }), turn({ x: right, y: bottom })];
      return {
        text,
        left: Math.min(a.x, b.x),
        right: Math.max(a.x, b.x),
        top: Math.min(a.y, b.y),
        bottom: Math.max(a.y, b.y),
      };
    }),
  );
}
