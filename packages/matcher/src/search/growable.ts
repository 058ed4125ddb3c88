/** The typed arrays that can grow. */
export type Numbers = Uint8Array | Uint32Array | Float32Array;

const FIRST_CAPACITY = 16;
const GROWTH = 1.5;

/** A typed array that grows at its end; memory never written to stays unmapped by the system. */
export class Growable<T extends Numbers> {
  /** Backing array, longer than `length`. Take it anew after every call that may grow it. */
  values: T;
  #length = 0;

  constructor(private readonly allocate: (length: number) => T) {
    this.values = allocate(FIRST_CAPACITY);
  }

  /** A growable holding `values`, without copying them. */
  static of<T extends Numbers>(values: T, allocate: (length: number) => T): Growable<T> {
    const growable = new Growable(allocate);
    growable.values = values;
    growable.#length = values.length;
    return growable;
  }

  get length(): number {
    return this.#length;
  }

  /** The values in use, as a view. */
  get used(): T {
    return this.values.subarray(0, this.#length) as T;
  }

  push(value: number): void {
    this.extend(this.#length + 1);
    this.values[this.#length - 1] = value;
  }

  /** Makes room for `length` values in all, without making the array longer. */
  reserve(length: number): void {
    if (length <= this.values.length) return;
    const grown = this.allocate(length);
    grown.set(this.used);
    this.values = grown;
  }

  /** Makes the array at least `length` long; new places hold 0. */
  extend(length: number): void {
    if (length > this.values.length) this.reserve(Math.ceil(Math.max(length, this.values.length * GROWTH)));
    if (length > this.#length) this.#length = length;
  }
}

/** An empty growable of unsigned 32-bit integers. */
export const growableUint32 = (): Growable<Uint32Array> => new Growable((length) => new Uint32Array(length));

/** An empty growable of bytes. */
export const growableUint8 = (): Growable<Uint8Array> => new Growable((length) => new Uint8Array(length));

/** An empty growable of 32-bit floats. */
export const growableFloat32 = (): Growable<Float32Array> =>
  new Growable((length) => new Float32Array(length));
