import type { Span } from '../domain/span.js';
import type { OutlineExperience } from '../ingest/outline.js';
import { dateRanges } from './date-range.js';
import { entryHeader } from './entry-header.js';
import type { TextLine } from './text-line.js';
import { hasTitleNoun, namesSeveral } from './title-words.js';

const MAX_WORDS_OF_A_TITLE = 6;

/**
 * The positions that a paragraph about a person tells of: each sentence with a "from – to" or a "since", under the
 * headline's title where it names none ("Evictions and fair housing since 2013").
 */
export function toldEntries(lines: readonly TextLine[], headline: Span | undefined): OutlineExperience[] {
  return lines.flatMap((line) => {
    const range = dateRanges(line.text)[0];
    if (range === undefined) return [];
    const dates = { start: line.start + range.start, end: line.start + range.end };
    const { title: own, location } = entryHeader([line], [{ ...range, ...dates }]);
    const title =
      own && namesTitle(line.text.slice(own.start - line.start, own.end - line.start)) ? own : headline;
    return [
      {
        span: { start: line.start, end: line.end },
        dates,
        ...(title && { title }),
        ...(own && location && { location }),
      },
    ];
  });
}

/** A short phrase for one person: "SAP consultant", not "Directs insurance defense attorneys". */
function namesTitle(words: string): boolean {
  return words.split(/\s+/).length <= MAX_WORDS_OF_A_TITLE && hasTitleNoun(words) && !namesSeveral(words);
}
