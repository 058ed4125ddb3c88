import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BM25F_B, BM25F_K1, bm25fScores, FIELD_BOOSTS } from '#search/lexical/bm25f.js';
import { PassageTerms } from '#search/lexical/passage-terms.js';
import { prepareText } from '#search/lexical/prepared-text.js';
import { tokenise } from '#search/lexical/tokenise.js';
import { WordWeights } from '#search/lexical/word-weights.js';
import { fieldCode, PASSAGE_FIELDS } from '#search/passage-field-code.js';
import { PassageSlots } from '#search/passage-slots.js';

const WORDS = ['wound', 'care', 'hyperbaric', 'tort', 'licence', 'nurse', 'court', 'python'];
const weights = new WordWeights(['year', 'court', 'care', 'nurse', 'wound']);

interface Text {
  readonly field: (typeof PASSAGE_FIELDS)[number];
  readonly text: string;
}

const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 90 }).map((list) => list.join(' '));
const passage = fc.record({ field: fc.constantFrom(...PASSAGE_FIELDS), text: words });
const profile = fc.array(passage, { maxLength: 4 });
const change = fc.record({ ordinal: fc.nat(6), passages: fc.option(profile) });

const count = (text: string, term: string): number => tokenise(text).filter((one) => one === term).length;

/** BM25F as the paper has it, word by word over whole profiles. */
function naiveBm25f(experts: ReadonlyMap<number, readonly Text[]>, query: string): Map<number, number> {
  const all = [...experts.values()];
  const length = (own: readonly Text[], field: string): number =>
    own.filter((one) => one.field === field).reduce((sum, { text }) => sum + tokenise(text).length, 0);
  const mean = (field: string): number => {
    const lengths = all.map((own) => length(own, field)).filter((one) => one > 0);
    return lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
  };
  const scores = new Map<number, number>();
  for (const [ordinal, own] of experts) {
    let score = 0;
    for (const term of tokenise(query)) {
      const having = all.filter((one) => one.some(({ text }) => count(text, term) > 0)).length;
      const frequency = own.reduce((sum, { field, text }) => {
        if (count(text, term) === 0) return sum;
        const norm = 1 - BM25F_B + (BM25F_B * length(own, field)) / mean(field);
        return sum + (FIELD_BOOSTS[field] * count(text, term)) / norm;
      }, 0);
      const idf = Math.log(1 + (experts.size - having + 0.5) / (having + 0.5));
      score += (idf * frequency) / (BM25F_K1 + frequency);
    }
    if (score > 0) scores.set(ordinal, score);
  }
  return scores;
}

/** The pieces of a word as the definition has them. */
function pieces(term: string): string[] {
  const marked = `^${term}$`;
  return Array.from({ length: Math.max(1, marked.length - 3) }, (_, at) => marked.slice(at, at + 4));
}

/** Soft tf-idf cosine with fixed weights, from the two texts alone: words count half, their pieces half. */
function naiveCosine(a: string, b: string): number {
  const values = (text: string): Map<string, number> =>
    new Map(tokenise(text).map((term) => [term, (1 + Math.log(count(text, term))) * weights.weight(term)]));
  const shared = (one: string, two: string): number => {
    const both = pieces(one).flatMap((piece) => pieces(two).filter((other) => other === piece));
    return both.length / Math.sqrt(pieces(one).length * pieces(two).length);
  };
  const product = (one: Map<string, number>, two: Map<string, number>): number =>
    [...one].reduce(
      (sum, [x, vx]) =>
        [...two].reduce((all, [y, vy]) => all + vx * vy * (+(x === y) + shared(x, y)) * 0.5, sum),
      0,
    );
  const [one, two] = [values(a), values(b)];
  const found = product(one, two);
  return found === 0 ? 0 : found / Math.sqrt(product(one, one) * product(two, two));
}

class Fixture {
  slots = new PassageSlots();
  terms = new PassageTerms(this.slots, weights);
  readonly experts = new Map<number, readonly Text[]>();

  put(ordinal: number, passages: readonly Text[]): void {
    this.remove(ordinal);
    this.slots.allocate(
      ordinal,
      passages.map(({ field }) => fieldCode(field)),
    );
    this.terms.add(
      ordinal,
      passages.map(({ text }) => text),
    );
    this.experts.set(ordinal, passages);
  }

  remove(ordinal: number): void {
    if (!this.experts.delete(ordinal)) return;
    this.terms.remove(ordinal);
    this.slots.release(ordinal);
  }

  compact(): void {
    this.terms.compact();
    this.slots.reclaim();
  }

  restore(): void {
    this.compact();
    this.slots = PassageSlots.of(this.slots.save());
    this.terms = PassageTerms.of(this.slots, weights, this.terms.save());
  }

  expectToAgree(query: string): void {
    const prepared = prepareText(query, weights);
    const scores = bm25fScores(prepared, this.terms, this.slots, this.experts.size);
    const naive = naiveBm25f(this.experts, query);
    for (const [ordinal, passages] of this.experts) {
      expect(scores[ordinal] ?? 0).toBeCloseTo(naive.get(ordinal) ?? 0, 9);
      const cosines = this.terms.similarities(ordinal, prepared);
      expect(cosines.length).toBe(passages.length);
      for (const [at, { text }] of passages.entries())
        expect(cosines[at]).toBeCloseTo(naiveCosine(query, text), 6);
    }
    scores.forEach((score, ordinal) => {
      if (!this.experts.has(ordinal)) expect(score).toBe(0);
    });
  }
}

describe('the words of passages', () => {
  it('score by BM25F and tf-idf cosine as the naive formulas do, after any changes', () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 14 }),
        words,
        fc.constantFrom('compact', 'restore', 'keep'),
        (changes, query, then) => {
          const fixture = new Fixture();
          for (const { ordinal, passages } of changes) {
            if (passages === null) fixture.remove(ordinal);
            else fixture.put(ordinal, passages);
          }
          fixture.expectToAgree(query);
          if (then !== 'keep') fixture[then]();
          fixture.expectToAgree(query);
          fixture.put(3, [{ field: 'skills', text: 'wound wound python' }]);
          fixture.expectToAgree(query);
        },
      ),
      { seed: 4, numRuns: 150 },
    );
  });

  it('have a cosine that does not depend on other passages, bit for bit', () => {
    const query = prepareText('hyperbaric wound care nurse with court experience', weights);
    const own = [
      { field: 'experience', text: 'Nurse in wound care; hyperbaric care and wound clinics' },
    ] as const;
    const [alone, among] = [new Fixture(), new Fixture()];
    alone.put(0, own);
    for (let ordinal = 1; ordinal < 6; ordinal++) {
      among.put(ordinal, [{ field: 'rest', text: WORDS.toReversed().slice(ordinal).join(' care ') }]);
    }
    among.put(0, own);
    among.remove(4);
    among.compact();
    expect(among.terms.similarities(0, query)).toEqual(alone.terms.similarities(0, query));
  });

  it('have a cosine of 1 with themselves, 0 without a word in common, never above 1', () => {
    const fixture = new Fixture();
    fixture.put(0, [
      { field: 'skills', text: 'hyperbaric wound care' },
      { field: 'skills', text: 'python' },
      { field: 'skills', text: '' },
    ]);
    const similarities = fixture.terms.similarities(0, prepareText('Wound care, hyperbaric', weights));
    expect(similarities[0]).toBeCloseTo(1, 6);
    expect(similarities[0]).toBeLessThanOrEqual(1);
    expect(similarities.slice(1)).toEqual([0, 0]);
    expect(fixture.terms.similarities(0, prepareText('', weights))).toEqual([0, 0, 0]);
  });

  it('weigh down the cosine by query words that nobody has', () => {
    const fixture = new Fixture();
    fixture.put(0, [{ field: 'skills', text: 'wound care' }]);
    const [plain = 0] = fixture.terms.similarities(0, prepareText('wound care', weights));
    const [extended = 0] = fixture.terms.similarities(0, prepareText('wound care zymurgy', weights));
    expect(extended).toBeLessThan(plain);
    expect(extended).toBeCloseTo(naiveCosine('wound care zymurgy', 'wound care'), 6);
  });

  it('leave no word behind that only a removed expert had', () => {
    const fixture = new Fixture();
    fixture.put(0, [{ field: 'skills', text: 'wound zymurgy' }]);
    fixture.put(1, [{ field: 'skills', text: 'wound care' }]);
    fixture.remove(0);
    fixture.compact();
    expect([...fixture.terms.save().terms].sort()).toEqual(['care', 'wound']);
  });
});
