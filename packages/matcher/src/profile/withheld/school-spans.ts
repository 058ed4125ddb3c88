import type { Span } from '../../domain/span.js';
import type { Outline } from '../../ingest/outline.js';
import { linePieces } from '../line-piece.js';
import { namesDegree } from '../names-degree.js';
import { namesSchool, schoolName } from '../school-name.js';
import { textLines } from '../text-line.js';

/** Where a text says at which schools somebody studied: in the studies, and on lines of it that name a degree. */
export function schoolSpans(text: string, { education }: Outline): Span[] {
  const stated = education.flatMap(({ institution }) => institution ?? []);
  const elsewhere = textLines(text)
    .filter((line) => namesDegree(line.text) && namesSchool(line.text))
    .flatMap((line) => linePieces(line, /,\s+|;\s*|\s+[|·•–—-]\s+|\.\s+/gu))
    .filter((piece) => namesSchool(piece.text));
  return [...stated, ...elsewhere].flatMap((span) => nameWithin(text, span));
}

/** A stretch that names a degree too is more than the school's name. */
function nameWithin(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  if (!namesDegree(words)) return [{ start, end }];
  const name = schoolName(words);
  return name === undefined ? [] : [{ start: start + name.start, end: start + name.end }];
}
