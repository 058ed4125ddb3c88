import { Growable, growableUint8, growableUint32 } from './growable.js';

/** In place of an ordinal: the slot belongs to no expert. */
const NOBODY = 0xffffffff;

interface Run {
  readonly first: number;
  readonly count: number;
}

/** The saved form of the slots. */
export interface SavedSlots {
  readonly ordinals: Uint32Array;
  readonly fields: Uint8Array;
}

/**
 * Which slot holds which passage. The passages of an expert have adjacent slots. A slot set free is not used
 * again before `reclaim`, so that lists which still name it can be cleaned first.
 */
export class PassageSlots {
  #ordinals: Growable<Uint32Array> = growableUint32();
  #fields: Growable<Uint8Array> = growableUint8();
  /** First slot and number of slots by expert ordinal. */
  readonly #firsts = growableUint32();
  readonly #counts = growableUint32();
  #freeRuns: Run[] = [];
  #live = 0;
  #released = 0;

  /** The slots that `save` gave, taken over without copying; every free one can be used again. */
  static of(saved: SavedSlots): PassageSlots {
    const slots = new PassageSlots();
    slots.#ordinals = Growable.of(saved.ordinals, (length) => new Uint32Array(length));
    slots.#fields = Growable.of(saved.fields, (length) => new Uint8Array(length));
    for (let slot = 0; slot < slots.length; slot++) slots.#adopt(slot);
    slots.reclaim();
    return slots;
  }

  /** Slots that hold a passage. */
  get live(): number {
    return this.#live;
  }

  /** Slots set free since the last `reclaim`. */
  get released(): number {
    return this.#released;
  }

  /** One more than the highest slot ever used. */
  get length(): number {
    return this.#ordinals.length;
  }

  /** One more than the highest expert ordinal that ever had a slot. */
  get ordinals(): number {
    return this.#counts.length;
  }

  /** The expert of a slot; undefined when it is free. */
  ordinal(slot: number): number | undefined {
    const ordinal = this.#ordinals.values[slot];
    return ordinal === NOBODY ? undefined : ordinal;
  }

  /** Field code of a slot's passage. */
  field(slot: number): number {
    return this.#fields.values[slot] ?? 0;
  }

  /** The slots of an expert: `first` up to `first + count`. */
  of(ordinal: number): Run {
    return { first: this.#firsts.values[ordinal] ?? 0, count: this.#counts.values[ordinal] ?? 0 };
  }

  count(ordinal: number): number {
    return this.#counts.values[ordinal] ?? 0;
  }

  first(ordinal: number): number {
    return this.#firsts.values[ordinal] ?? 0;
  }

  /** The slots that hold a passage, in ascending order. */
  *taken(): Generator<number> {
    for (let slot = 0; slot < this.length; slot++) if (this.ordinal(slot) !== undefined) yield slot;
  }

  /** Gives an expert, who must have none, a slot for each field code. */
  allocate(ordinal: number, fields: readonly number[]): Run {
    const run = { first: this.#takeRun(fields.length), count: fields.length };
    this.#assign(ordinal, run);
    fields.forEach((field, at) => {
      this.#ordinals.values[run.first + at] = ordinal;
      this.#fields.values[run.first + at] = field;
    });
    return run;
  }

  /** Takes an expert's slots. */
  release(ordinal: number): Run {
    const run = this.of(ordinal);
    this.#ordinals.values.fill(NOBODY, run.first, run.first + run.count);
    this.#fields.values.fill(0, run.first, run.first + run.count);
    this.#assign(ordinal, { first: 0, count: 0 });
    this.#released += run.count;
    this.#live -= run.count;
    return run;
  }

  /** Lets the slots that nobody holds be used again. */
  reclaim(): void {
    this.#released = 0;
    this.#freeRuns = [];
    let first = 0;
    for (let slot = 0; slot <= this.length; slot++) {
      if (slot < this.length && this.#ordinals.values[slot] === NOBODY) continue;
      if (slot > first) this.#freeRuns.push({ first, count: slot - first });
      first = slot + 1;
    }
  }

  save(): SavedSlots {
    return { ordinals: this.#ordinals.used, fields: this.#fields.used };
  }

  /** Counts a slot to the expert it names; the first of an expert's slots comes first. */
  #adopt(slot: number): void {
    const ordinal = this.ordinal(slot);
    if (ordinal === undefined) return;
    const { first, count } = this.of(ordinal);
    this.#live -= count;
    this.#assign(ordinal, count === 0 ? { first: slot, count: 1 } : { first, count: count + 1 });
  }

  #assign(ordinal: number, run: Run): void {
    this.#firsts.extend(ordinal + 1);
    this.#counts.extend(ordinal + 1);
    this.#firsts.values[ordinal] = run.first;
    this.#counts.values[ordinal] = run.count;
    this.#live += run.count;
  }

  #takeRun(count: number): number {
    const at = count === 0 ? -1 : this.#freeRuns.findIndex((run) => run.count >= count);
    const run = this.#freeRuns[at];
    if (run !== undefined) {
      this.#freeRuns[at] = { first: run.first + count, count: run.count - count };
      if (run.count === count) this.#freeRuns.splice(at, 1);
      return run.first;
    }
    const first = this.#ordinals.length;
    this.#ordinals.extend(first + count);
    this.#fields.extend(first + count);
    return first;
  }
}
