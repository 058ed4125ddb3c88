import { Growable, growableFloat32 } from '../growable.js';
import type { PassageSlots } from '../passage-slots.js';
import { FieldLengths } from './field-lengths.js';
import { Postings } from './postings.js';
import { countTerms, type PreparedText, tfidf } from './prepared-text.js';
import { QueryValues } from './query-values.js';
import { type SavedBags, TermBags } from './term-bags.js';
import { countOf, idOf, packCount } from './term-count.js';
import { TermVector } from './term-vector.js';
import { tokenise } from './tokenise.js';
import { Vocabulary } from './vocabulary.js';
import type { WordWeights } from './word-weights.js';

/** The saved form of the words: what each passage says. Everything else follows from it. */
export interface SavedTerms extends SavedBags {
  readonly terms: readonly string[];
  /** By slot, the norm of the passage's `TermVector`; saved because it takes longest to work out. */
  readonly norms: Float32Array;
}

/** The words of the indexed passages: what each passage says, and which passages say a word. */
export class PassageTerms {
  readonly vocabulary: Vocabulary;
  readonly lengths = new FieldLengths();
  #bags = new TermBags();
  #postings = new Postings();
  #norms = growableFloat32();
  readonly #query: QueryValues;

  constructor(
    private readonly slots: PassageSlots,
    weights: WordWeights,
  ) {
    this.vocabulary = new Vocabulary(weights);
    this.#query = new QueryValues(this.vocabulary);
  }

  /** The words that `save` gave, over the slots saved with them. */
  static of(slots: PassageSlots, weights: WordWeights, saved: SavedTerms): PassageTerms {
    const terms = new PassageTerms(slots, weights);
    for (const term of saved.terms) terms.vocabulary.intern(term);
    terms.#bags = TermBags.of(saved);
    terms.#norms = Growable.of(saved.norms, (length) => new Float32Array(length));
    terms.#postings = Postings.of(terms.#bags, terms.vocabulary.size);
    for (let slot = 0; slot < slots.length; slot += Math.max(1, terms.#measureExpertAt(slot)));
    return terms;
  }

  get postings(): Postings {
    return this.#postings;
  }

  /** Adds the passages of an expert, one text for each of the slots it holds. */
  add(ordinal: number, texts: readonly string[]): void {
    const first = this.slots.first(ordinal);
    texts.forEach((text, at) => {
      const counts = [...countTerms(tokenise(text))];
      const bag = counts.map(([term, count]) => packCount(this.vocabulary.intern(term), count));
      this.#bags.put(first + at, bag);
      for (const packed of bag) this.#postings.add(idOf(packed), first + at, countOf(packed));
      this.#norms.extend(first + at + 1);
      this.#norms.values[first + at] = this.#vectorOf(bag).norm;
    });
    this.#measure(ordinal);
  }

  /** Takes an expert's passages out; call while the expert still holds the slots. */
  remove(ordinal: number): void {
    for (const term of this.#termsOf(ordinal)) this.vocabulary.count(term, -1);
    this.lengths.remove(ordinal);
    const { first, count } = this.slots.of(ordinal);
    for (let slot = first; slot < first + count; slot++) {
      this.#bags.drop(slot);
      this.#norms.values[slot] = 0;
    }
  }

  /** Forgets all that removed passages left behind: their postings, and words that only they had. */
  compact(): void {
    this.#bags.compact(this.vocabulary.compact());
    this.#postings = Postings.of(this.#bags, this.vocabulary.size);
  }

  /**
   * tf-idf cosine of the query with each passage of an expert, [0, 1], in the order of the passages; forms of a word
   * are partly the same, see `TermVector`. Depends on the two texts and the fixed word weights alone. 0 where either has no terms.
   */
  similarities(ordinal: number, query: PreparedText): number[] {
    const values = this.#query.of(query);
    const { first, count } = this.slots.of(ordinal);
    return Array.from({ length: count }, (_, at) => this.#similarity(first + at, query.vector, values));
  }

  save(): SavedTerms {
    return { ...this.#bags.save(), terms: this.vocabulary.terms, norms: this.#norms.used };
  }

  /** @param values what terms are worth to the query, by id; NaN where not yet worked out */
  #similarity(slot: number, query: TermVector, values: Float64Array): number {
    const norms = query.norm * (this.#norms.values[slot] ?? 0);
    if (norms === 0) return 0;
    const bag = this.#bags.get(slot);
    let sum = 0;
    for (let at = 0; at < bag.length; at++) {
      const packed = bag[at] ?? 0;
      const id = idOf(packed);
      let value = values[id] ?? 0;
      if (Number.isNaN(value)) {
        value = query.product(this.vocabulary.term(id));
        values[id] = value;
      }
      if (value > 0) sum += value * tfidf(countOf(packed), this.vocabulary.weight(id));
    }
    return Math.min(1, sum / norms);
  }

  #vectorOf(bag: readonly number[]): TermVector {
    const value = (packed: number) => tfidf(countOf(packed), this.vocabulary.weight(idOf(packed)));
    return new TermVector(new Map(bag.map((packed) => [this.vocabulary.term(idOf(packed)), value(packed)])));
  }

  /** Takes account of the passages that an expert now has. */
  #measure(ordinal: number): void {
    for (const term of this.#termsOf(ordinal)) this.vocabulary.count(term, 1);
    const { first, count } = this.slots.of(ordinal);
    for (let slot = first; slot < first + count; slot++) {
      let length = 0;
      for (const packed of this.#bags.get(slot)) length += countOf(packed);
      this.lengths.add(ordinal, this.slots.field(slot), length);
    }
  }

  /** Measures the expert whose slots start here. Returns how many they are; 0 for a free slot. */
  #measureExpertAt(slot: number): number {
    const ordinal = this.slots.ordinal(slot);
    if (ordinal === undefined) return 0;
    this.#measure(ordinal);
    return this.slots.count(ordinal);
  }

  #termsOf(ordinal: number): Set<number> {
    const { first, count } = this.slots.of(ordinal);
    const terms = new Set<number>();
    for (let slot = first; slot < first + count; slot++) {
      for (const packed of this.#bags.get(slot)) terms.add(idOf(packed));
    }
    return terms;
  }
}
