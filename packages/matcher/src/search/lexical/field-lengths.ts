import { growableUint32 } from '../growable.js';
import { PASSAGE_FIELDS } from '../passage-field-code.js';

const FIELDS = PASSAGE_FIELDS.length;

/** How many terms each expert has in each field, and the mean over the experts that have the field. */
export class FieldLengths {
  readonly #lengths = growableUint32();
  readonly #totals = PASSAGE_FIELDS.map(() => 0);
  readonly #experts = PASSAGE_FIELDS.map(() => 0);

  /** Of the last call of `gains`; empty when lengths have changed since. */
  #gains = new Float64Array(0);

  add(ordinal: number, field: number, terms: number): void {
    if (terms === 0) return;
    this.#lengths.extend((ordinal + 1) * FIELDS);
    if (this.get(ordinal, field) === 0) this.#change(this.#experts, field, 1);
    this.#change(this.#totals, field, terms);
    this.#lengths.values[ordinal * FIELDS + field] = this.get(ordinal, field) + terms;
  }

  remove(ordinal: number): void {
    for (let field = 0; field < FIELDS; field++) {
      const terms = this.get(ordinal, field);
      if (terms === 0) continue;
      this.#change(this.#experts, field, -1);
      this.#change(this.#totals, field, -terms);
      this.#lengths.values[ordinal * FIELDS + field] = 0;
    }
  }

  get(ordinal: number, field: number): number {
    return this.#lengths.values[ordinal * FIELDS + field] ?? 0;
  }

  /**
   * What one occurrence counts, by `ordinal * 5 + field code`: the field's boost over
   * `1 - discount + discount * length / mean length`, the mean over the experts who have the field.
   * @param boosts by field code
   * @param discount how much long fields are discounted, [0, 1]
   */
  gains(boosts: readonly number[], discount: number): Float64Array {
    if (this.#gains.length === 0) {
      const means = this.#totals.map((total, field) =>
        total === 0 ? 1 : total / (this.#experts[field] ?? 1),
      );
      this.#gains = Float64Array.from(this.#lengths.used, (length, at) => {
        const field = at % FIELDS;
        return (boosts[field] ?? 0) / (1 - discount + (discount * length) / (means[field] ?? 1));
      });
    }
    return this.#gains;
  }

  #change(column: number[], field: number, by: number): void {
    column[field] = (column[field] ?? 0) + by;
    this.#gains = new Float64Array(0);
  }
}
