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

/** Whether two stretches share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
