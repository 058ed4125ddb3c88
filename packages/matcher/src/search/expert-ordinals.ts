import { Bitset } from './bitset.js';

/** Small integers in place of expert ids; those of removed experts are given out again. */
export class ExpertOrdinals {
  readonly #ordinals = new Map<string, number>();
  readonly #ids: (string | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #all = new Bitset();

  /** The ordinals as `save` gave them: ids by ordinal, an empty one where there is none. */
  static of(ids: readonly string[]): ExpertOrdinals {
    const ordinals = new ExpertOrdinals();
    ids.forEach((id, ordinal) => {
      if (id === '') ordinals.#free.push(ordinal);
      else ordinals.#give(id, ordinal);
    });
    return ordinals;
  }

  get size(): number {
    return this.#ordinals.size;
  }

  /** One more than the highest ordinal given out. */
  get limit(): number {
    return this.#ids.length;
  }

  /** Every ordinal in use, not to be changed. */
  get all(): Bitset {
    return this.#all;
  }

  /** Ids in no particular order. */
  ids(): IterableIterator<string> {
    return this.#ordinals.keys();
  }

  get(expertId: string): number | undefined {
    return this.#ordinals.get(expertId);
  }

  /** The expert id of an ordinal in use. */
  id(ordinal: number): string {
    return this.#ids[ordinal] ?? '';
  }

  /** The ordinal of an expert, a new one for an expert not known. */
  intern(expertId: string): number {
    return this.#ordinals.get(expertId) ?? this.#give(expertId, this.#free.pop() ?? this.#ids.length);
  }

  delete(expertId: string): void {
    const ordinal = this.#ordinals.get(expertId);
    if (ordinal === undefined) return;
    this.#ordinals.delete(expertId);
    this.#ids[ordinal] = undefined;
    this.#all.delete(ordinal);
    this.#free.push(ordinal);
  }

  /** Ids by ordinal, an empty one where there is none. */
  save(): string[] {
    return this.#ids.map((id) => id ?? '');
  }

  /** Order of two ordinals by their expert ids. */
  readonly byId = (a: number, b: number): number => (this.id(a) < this.id(b) ? -1 : 1);

  #give(expertId: string, ordinal: number): number {
    this.#ordinals.set(expertId, ordinal);
    this.#ids[ordinal] = expertId;
    this.#all.add(ordinal);
    return ordinal;
  }
}
