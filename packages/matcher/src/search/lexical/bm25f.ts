import type { PassageField } from '../../domain/passage.js';
import { PASSAGE_FIELDS } from '../passage-field-code.js';
import type { PassageSlots } from '../passage-slots.js';
import type { PassageTerms } from './passage-terms.js';
import type { PreparedText } from './prepared-text.js';
import { countOf, idOf } from './term-count.js';

/** How much a word counts by where it stands. */
export const FIELD_BOOSTS: Readonly<Record<PassageField, number>> = {
  headline: 3,
  credentials: 2.5,
  skills: 2,
  experience: 1,
  rest: 0.7,
};

/** How fast repetitions of a word stop counting. */
export const BM25F_K1 = 1.2;
/** How much long fields are discounted, [0, 1]. */
export const BM25F_B = 0.75;

/** Experts that one query may look at, over all its words; the commonest words are left out first. */
const MAX_EXPERTS_READ = 200_000;

const BOOSTS = PASSAGE_FIELDS.map((field) => FIELD_BOOSTS[field]);

/** A word of the query that the index has. */
interface QueryTerm {
  readonly id: number;
  readonly term: string;
  readonly experts: number;
  /** idf times occurrences in the query. */
  readonly weight: number;
}

/** What scoring reads, as bare arrays: it looks at hundreds of thousands of postings. */
interface Columns {
  readonly scores: Float64Array;
  /** Expert ordinal by slot; beyond all scores where there is none. */
  readonly ordinals: Uint32Array;
  /** Field code by slot. */
  readonly fields: Uint8Array;
  /** By expert ordinal and field code: what an occurrence counts, boost over discounted length. */
  readonly gains: Float64Array;
}

/**
 * BM25F score of each expert by ordinal, 0 without a word in common (Robertson & Zaragoza 2009, section 3.6).
 *
 * Per word, occurrences are weighed by field, divided by the field's length over the mean, summed over all
 * passages, and saturated. Depends on the corpus: for choosing candidates, not for scores.
 * @param experts number of experts in the index
 */
export function bm25fScores(
  query: PreparedText,
  terms: PassageTerms,
  slots: PassageSlots,
  experts: number,
): Float64Array {
  const { ordinals, fields } = slots.save();
  const scores = new Float64Array(slots.ordinals);
  const columns = { scores, ordinals, fields, gains: terms.lengths.gains(BOOSTS, BM25F_B) };
  for (const term of affordable(knownTerms(query, terms, experts))) {
    addWord(terms.postings.read(term.id), term.weight, columns);
  }
  return scores;
}

/** Adds what one word is worth to each expert who has it; the postings of an expert are adjacent. */
function addWord(postings: Uint32Array, weight: number, { scores, ordinals, fields, gains }: Columns): void {
  let current = scores.length;
  let frequency = 0;
  for (let at = 0; at < postings.length; at++) {
    const packed = postings[at] ?? 0;
    const slot = idOf(packed);
    const ordinal = ordinals[slot] ?? scores.length;
    if (ordinal !== current) {
      if (current < scores.length) scores[current] = (scores[current] ?? 0) + weight * saturated(frequency);
      current = ordinal;
      frequency = 0;
    }
    frequency += countOf(packed) * (gains[ordinal * PASSAGE_FIELDS.length + (fields[slot] ?? 0)] ?? 0);
  }
  if (current < scores.length) scores[current] = (scores[current] ?? 0) + weight * saturated(frequency);
}

const saturated = (frequency: number): number => frequency / (BM25F_K1 + frequency);

/** The words of the query that someone has, rarest first, so that sums do not depend on ids. */
function knownTerms(query: PreparedText, terms: PassageTerms, experts: number): QueryTerm[] {
  const known = query.terms.flatMap(({ term, count }) => {
    const id = terms.vocabulary.id(term);
    const having = id === undefined ? 0 : terms.vocabulary.experts(id);
    if (id === undefined || having === 0) return [];
    return [
      { id, term, experts: having, weight: count * Math.log1p((experts - having + 0.5) / (having + 0.5)) },
    ];
  });
  return known.sort((a, b) => a.experts - b.experts || (a.term < b.term ? -1 : 1));
}

/** As many of the words as one query may read, at least one. */
function affordable(known: readonly QueryTerm[]): readonly QueryTerm[] {
  let read = 0;
  const end = known.findIndex(({ experts }, at) => {
    read += experts;
    return at > 0 && read > MAX_EXPERTS_READ;
  });
  return end < 0 ? known : known.slice(0, end);
}
