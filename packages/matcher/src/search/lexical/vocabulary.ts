import { growableUint32 } from '../growable.js';
import { MAX_ID } from './term-count.js';
import type { WordWeights } from './word-weights.js';

/** The terms of the index: their ids, fixed weights, and in how many experts they occur. */
export class Vocabulary {
  #ids = new Map<string, number>();
  #terms: string[] = [];
  #weights: number[] = [];
  #experts = growableUint32();
  #version = 0;

  constructor(private readonly wordWeights: WordWeights) {}

  get size(): number {
    return this.#terms.length;
  }

  /** Changes whenever an id is given or changed. */
  get version(): number {
    return this.#version;
  }

  get terms(): readonly string[] {
    return this.#terms;
  }

  id(term: string): number | undefined {
    return this.#ids.get(term);
  }

  /** The id of a term, a new one if it is new. */
  intern(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#terms.length;
    if (id >= MAX_ID) throw new RangeError(`more than ${MAX_ID} different terms`);
    this.#version++;
    this.#ids.set(term, id);
    this.#terms.push(term);
    this.#weights.push(this.wordWeights.weight(term));
    this.#experts.push(0);
    return id;
  }

  term(id: number): string {
    return this.#terms[id] ?? '';
  }

  weight(id: number): number {
    return this.#weights[id] ?? 1;
  }

  /** Experts that have the term in any passage. */
  experts(id: number): number {
    return this.#experts.values[id] ?? 0;
  }

  count(id: number, change: 1 | -1): void {
    this.#experts.values[id] = this.experts(id) + change;
  }

  /**
   * Forgets the terms that no expert has and closes the gaps.
   * @returns the new id of each old one; ids of forgotten terms map to 0
   */
  compact(): Uint32Array {
    const old = { terms: this.#terms, experts: this.#experts };
    this.#version++;
    this.#ids = new Map();
    this.#terms = [];
    this.#weights = [];
    this.#experts = growableUint32();
    const moved = new Uint32Array(old.terms.length);
    old.terms.forEach((term, id) => {
      const experts = old.experts.values[id] ?? 0;
      if (experts === 0) return;
      moved[id] = this.intern(term);
      this.#experts.values[moved[id]] = experts;
    });
    return moved;
  }
}
