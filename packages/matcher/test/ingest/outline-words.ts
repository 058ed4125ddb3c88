import type { Span } from '#domain/span.js';
import type { SourceDocument } from '#ingest/source-document.js';

/** The outline of a document with words in place of spans. */
export type Words = string | undefined | { readonly [key: string]: Words } | readonly Words[];

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value;
}

function words(text: string, part: unknown): Words {
  if (typeof part !== 'object' || part === null) return undefined;
  if (Array.isArray(part)) return part.map((item: unknown) => words(text, item));
  if (isSpan(part)) return text.slice(part.start, part.end);
  const entries = Object.entries(part).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(entries.map(([key, value]) => [key, words(text, value)]));
}

/** The outline with the words of the text in place of spans; empty lists left out. */
export function outlineWords({ text, outline }: SourceDocument): Words {
  return words(text, outline);
}
