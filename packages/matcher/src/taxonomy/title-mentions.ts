import { matchSpans, overlaps, type Span } from '../domain/span.js';
import type { Concept, Mention } from './concept.js';
import { foldToken } from './fold-token.js';
import { Lexicon } from './lexicon.js';
import { patternFor } from './pattern-for.js';
import { isRankOrRole, isRoleOfTitle } from './role-words.js';
import { SPECIALTIES } from './specialties.js';
import type { SpecialtyConcept } from './specialty-concept.js';
import { specialtiesNamedIn } from './specialty-letters.js';

const TITLES = lexiconOf(({ titles = [] }) => titles);
const TITLES_AND_AREAS = lexiconOf(({ titles = [], areas = [] }) => [...titles, ...areas]);
/** Between the parts of a title: "Cook | Grill", "Supervisor, front desk", "Driver at Weir Freight", "Host (evenings)". */
const PIECE = /(?:(?!\s+[-–—]\s|\s+(?:at|for|with)\s)[^,;:|•·()[\]/])+/giu;
/** "Drafter of patent applications": the field behind it says in what. */
const OF_A_FIELD = /^\s+of\b/i;
const WORD = /[\p{L}\p{M}\d'’]+/gu;

/**
 * The fields of work that a job title names: those that any text would, short forms included, and those that words
 * name in titles only. Such a word counts where everything beside it in its part of the title is rank, role or another
 * field ("senior warehouse shift supervisor", "server"), and the last one of a compound alone, which is its head: a
 * "hotel bar manager" runs a bar. An area counts only in a title that has a word of role. The mention is the whole
 * part of the title.
 */
export function titleMentions(title: string): Mention[] {
  const named = specialtiesNamedIn(title);
  const pieces = [...title.matchAll(patternFor(title, PIECE))];
  const saysRole = wordsOf(title).some(({ folded }) => isRoleOfTitle(folded));
  const words = saysRole ? TITLES_AND_AREAS : TITLES;
  const told = pieces.flatMap(({ index, 0: piece }) => pieceMentions(piece, index, named, words));
  return [...named, ...told].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a text is one of the titles that are everyday words too, beside ranks and roles at most: "Head Cook". */
export function isEverydayTitle(text: string): boolean {
  const mentions = TITLES.find(text, { abbreviations: false });
  return mentions.length > 0 && isCovered(text, mentions);
}

function pieceMentions(
  piece: string,
  offset: number,
  named: readonly Mention[],
  titleWords: Lexicon<Concept>,
): Mention[] {
  const own = named.map(({ start, end, ...one }) => ({ ...one, start: start - offset, end: end - offset }));
  const words = titleWords
    .find(piece, { abbreviations: false })
    .filter((word) => !own.some((one) => overlaps(one, word)) && !OF_A_FIELD.test(piece.slice(word.end)));
  if (words.length === 0 || !isCovered(piece, [...own, ...words])) return [];
  const start = offset + piece.length - piece.trimStart().length;
  const end = offset + piece.trimEnd().length;
  return heads(piece, [...own, ...words])
    .filter((head) => words.includes(head))
    .map(({ code }) => ({ code, start, end, form: 'name' }));
}

/** The last mention of each part that "and" joins. */
function heads(piece: string, mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  return sorted.filter((one, k) => {
    const next = sorted[k + 1];
    return next === undefined || /&|\band\b/i.test(piece.slice(one.end, next.start));
  });
}

function isCovered(piece: string, mentions: readonly Mention[]): boolean {
  return wordsOf(piece).every(
    (word) => isRankOrRole(word.folded) || mentions.some((one) => overlaps(one, word)),
  );
}

function wordsOf(text: string): (Span & { readonly folded: string })[] {
  return matchSpans(text, WORD).map((span) => ({
    ...span,
    folded: foldToken(text.slice(span.start, span.end)),
  }));
}

function lexiconOf(titleWords: (concept: SpecialtyConcept) => readonly string[]): Lexicon<Concept> {
  return new Lexicon(
    SPECIALTIES.all.flatMap((concept) => {
      const [name, ...names] = titleWords(concept);
      return name === undefined ? [] : [{ code: concept.code, name, names }];
    }),
  );
}
