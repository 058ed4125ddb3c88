import type { Span } from '../../domain/span.js';
import type { Outline, OutlineExperience } from '../../ingest/outline.js';
import { dateRanges } from '../date-range.js';
import { experienceEntries } from '../experience-entries.js';
import { textLines } from '../text-line.js';
import { hasTitleNoun } from '../title-words.js';

/**
 * Where a text says for whom somebody worked: in the positions, and in what has a job title and dates under other
 * headings (teaching, side work).
 */
export function employerSpans(text: string, { experience, rest }: Outline): Span[] {
  return [...experience, ...rest.flatMap((span) => datedLike(text, span))].flatMap(
    ({ organisation, asides = [] }) => [...(organisation ? [organisation] : []), ...asides],
  );
}

function datedLike(text: string, { start, end }: Span): OutlineExperience[] {
  const words = text.slice(start, end);
  if (dateRanges(words).length === 0) return [];
  const lines = textLines(words).map((line) => ({
    ...line,
    start: line.start + start,
    end: line.end + start,
  }));
  const entries = experienceEntries(lines.filter((line) => line.text !== ''));
  return entries.filter(
    ({ title }) => title !== undefined && hasTitleNoun(text.slice(title.start, title.end)),
  );
}
