import type { Passage, PassageField } from '../domain/passage.js';
import type { Span } from '../domain/span.js';
import type { Outline } from '../ingest/outline.js';
import { embeddedText } from '../profile/embedded-text.js';
import { sentences } from '../profile/sentences.js';

/** About 100 word pieces of English. */
const TARGET_WORDS = 75;
/** Up to this many words a stretch stays whole: a little over the target is better than a torn sentence. */
const MAX_WORDS = 110;
/** Publications, projects and the like are one passage each as far as the model reads: cut, they tell less. */
const MAX_WORDS_OF_ONE = 190;

/**
 * The passages of a profile: headline, summary, each position, credentials, skills, studies and each of the
 * rest, neighbours of one kind joined and long ones cut at sentence ends into nearly equal parts. What stands twice in
 * the same words is one passage.
 * @param masked the document's text with identity and gender masked
 */
export function cutPassages(masked: string, outline: Outline): Passage[] {
  const cut = (field: PassageField, spans: readonly Span[], maxWords = MAX_WORDS) =>
    spans.flatMap((span) => partsOf(masked, field, span, maxWords));
  const passages = [
    ...cut('headline', one(outline.headline)),
    ...cut('rest', one(outline.summary)),
    ...cut(
      'experience',
      outline.experience.map(({ span }) => span),
    ),
    ...cut('credentials', joined(masked, outline.credentials)),
    ...cut('skills', joined(masked, [...outline.skills, ...outline.languages])),
    ...cut(
      'rest',
      joined(
        masked,
        outline.education.map(({ span }) => span),
      ),
    ),
    ...cut('rest', outline.rest, MAX_WORDS_OF_ONE),
  ];
  const first = new Map(passages.map((passage) => [passage.text, passage] as const).reverse());
  return passages.filter((passage) => /\p{L}{2}/u.test(passage.text) && first.get(passage.text) === passage);
}

function one(span: Span | undefined): Span[] {
  return span === undefined ? [] : [span];
}

/** Joins spans with nothing but bullets and white space between them while they stay within the target. */
function joined(masked: string, spans: readonly Span[]): Span[] {
  const groups: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = groups.at(-1);
    const next = last && { start: last.start, end: Math.max(last.end, span.end) };
    const near = last !== undefined && !/[\p{L}\d]/u.test(masked.slice(last.end, span.start));
    if (next && near && wordCount(masked, next) <= TARGET_WORDS) groups[groups.length - 1] = next;
    else groups.push({ start: span.start, end: span.end });
  }
  return groups;
}

function partsOf(masked: string, field: PassageField, span: Span, maxWords: number): Passage[] {
  const total = wordCount(masked, span);
  const spans = total <= maxWords ? [span] : evenParts(masked, span, Math.ceil(total / TARGET_WORDS));
  return spans.map((part) => ({ field, text: embeddedText(masked.slice(part.start, part.end)), span: part }));
}

function evenParts(masked: string, span: Span, parts: number): Span[] {
  const wanted = wordCount(masked, span) / parts;
  const cuts: Span[] = [];
  let words = 0;
  for (const piece of sentences(masked, span).flatMap((sentence) => shortened(masked, sentence))) {
    const last = cuts.at(-1);
    const size = wordCount(masked, piece);
    const opens = last === undefined || words + size / 2 > wanted;
    if (opens) cuts.push(piece);
    else cuts[cuts.length - 1] = { start: last.start, end: piece.end };
    words = opens ? size : words + size;
  }
  return cuts;
}

/** A stretch without a sentence end, cut at line ends and at last after so many words. */
function shortened(masked: string, span: Span): Span[] {
  if (wordCount(masked, span) <= MAX_WORDS) return [span];
  const runs = masked
    .slice(span.start, span.end)
    .matchAll(new RegExp(`(?:[^\\s\\uFFFC]+[\\s\\uFFFC]*){1,${TARGET_WORDS}}`, 'gu'));
  return [...runs].map((run) => ({
    start: span.start + run.index,
    end: span.start + run.index + run[0].trimEnd().length,
  }));
}

/** Words outside the mask, so that a name's length changes nothing. */
function wordCount(masked: string, { start, end }: Span): number {
  return masked.slice(start, end).match(/[^\s\uFFFC]+/gu)?.length ?? 0;
}
