/** A stretch of a source document's text: UTF-16 offsets, `end` exclusive, `0 <= start < end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A fact together with the characters of the source text that state it. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

/** Where a pattern with the flag `g` matches, in order. */
export function matchSpans(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const end = found.index + found[0].length;
    if (end > found.index) spans.push({ start: found.index, end });
    else pattern.lastIndex += 1;
  }
  return spans;
}

/** The lines of a stretch of a text, empty ones left out. */
export function lineSpans(text: string, within: Span): Span[] {
  return matchSpans(text.slice(within.start, within.end), /[^\r\n]+/g).map(({ start, end }) => ({
    start: within.start + start,
    end: within.start + end,
  }));
}

/** A text without some stretches, none within another, in their order. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  return spans.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

/** Whether two stretches share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
