/** Which of two keys of one score comes first: negative when `a` does. */
export type TieBreak = (a: number, b: number) => number;

/** Lower keys first. */
const byKey: TieBreak = (a, b) => a - b;

/** Keeps the `limit` best of the keys offered, in a binary heap with the worst kept one on top. */
export class TopK {
  readonly #keys: number[] = [];
  readonly #scores: number[] = [];

  constructor(
    private readonly limit: number,
    private readonly tieBreak: TieBreak = byKey,
  ) {}

  get size(): number {
    return this.#keys.length;
  }

  offer(key: number, score: number): void {
    if (this.#keys.length < this.limit) {
      this.#keys.push(key);
      this.#scores.push(score);
      this.#rise(this.#keys.length - 1);
    } else if (this.limit > 0 && this.#isWorse(this.#score(0), this.#key(0), score, key)) {
      this.#keys[0] = key;
      this.#scores[0] = score;
      this.#sink();
    }
  }

  /** The kept keys, best first. */
  sorted(): { readonly key: number; readonly score: number }[] {
    const kept = this.#keys.map((key, at) => ({ key, score: this.#score(at) }));
    return kept.sort((a, b) => b.score - a.score || this.tieBreak(a.key, b.key));
  }

  #key(at: number): number {
    return this.#keys[at] ?? 0;
  }

  #score(at: number): number {
    return this.#scores[at] ?? 0;
  }

  #isWorse(score: number, key: number, otherScore: number, otherKey: number): boolean {
    return score < otherScore || (score === otherScore && this.tieBreak(key, otherKey) > 0);
  }

  #above(a: number, b: number): boolean {
    return this.#isWorse(this.#score(a), this.#key(a), this.#score(b), this.#key(b));
  }

  #swap(a: number, b: number): void {
    const key = this.#key(a);
    const score = this.#score(a);
    this.#keys[a] = this.#key(b);
    this.#scores[a] = this.#score(b);
    this.#keys[b] = key;
    this.#scores[b] = score;
  }

  #rise(from: number): void {
    let at = from;
    while (at > 0 && this.#above(at, (at - 1) >> 1)) {
      this.#swap(at, (at - 1) >> 1);
      at = (at - 1) >> 1;
    }
  }

  #sink(): void {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      let top = at;
      if (left < this.#keys.length && this.#above(left, top)) top = left;
      if (left + 1 < this.#keys.length && this.#above(left + 1, top)) top = left + 1;
      if (top === at) return;
      this.#swap(at, top);
      at = top;
    }
  }
}
