import type { Span } from '../domain/span.js';

/** A line of a document without its line break and surrounding white space. Blank lines have no text. */
export interface TextLine extends Span {
  readonly text: string;
  /** Position among the document's lines, blank ones counted. */
  readonly index: number;
  readonly bullet: boolean;
  /** Position among the parts of a broken line; absent for a line that is whole. */
  readonly part?: number;
}

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/g;
const BULLET = /^[•●▪■◦‣∙·*\-–—➢✓►]\s+/u;

/** The lines of a text, with their spans; bullets are cut off and told. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (const match of text.matchAll(LINE)) {
    if (match[0] === '' && match.index === text.length) break;
    lines.push(textLine(match[0], match.index, lines.length));
  }
  return lines;
}

function textLine(raw: string, offset: number, index: number): TextLine {
  const lead = raw.length - raw.trimStart().length;
  const bulletLength = BULLET.exec(raw.slice(lead))?.[0].length ?? 0;
  const trimmed = raw.slice(lead + bulletLength).trim();
  const start = offset + Math.min(raw.length, lead + bulletLength + leadOf(raw.slice(lead + bulletLength)));
  return { text: trimmed, start, end: start + trimmed.length, index, bullet: bulletLength > 0 };
}

function leadOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** The stretch from the first of some spans to the last; undefined when there are none. */
export function spanOf(spans: readonly Span[]): Span | undefined {
  const first = spans[0];
  if (first === undefined) return undefined;
  return {
    start: spans.reduce((least, span) => Math.min(least, span.start), first.start),
    end: spans.reduce((most, span) => Math.max(most, span.end), first.end),
  };
}
