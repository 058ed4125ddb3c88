import { type Estimate, estimateDifference, estimateValue } from '#evaluate/measure-run.js';
import type { Arena } from './arena.js';

/** What becomes of each arena's figure when something is left out. */
export interface Ablation {
  /** What is left out. */
  readonly variant: string;
  /** One for each arena, in their order. */
  readonly effects: readonly Effect[];
}

/** What becomes of one figure. */
interface Effect {
  readonly value: Estimate;
  /** The figure of the variant less ours, unit by unit. */
  readonly difference: Estimate;
}

/** Our way without anything left out. */
const NOTHING = { name: 'nothing' };

/** Compares variants with ours on all arenas; the first result is ours. */
export async function ablate<Variant extends { readonly name: string }>(
  variants: readonly Variant[],
  arenas: readonly Arena<Variant | typeof NOTHING>[],
): Promise<Ablation[]> {
  const ours = [];
  for (const arena of arenas) ours.push(await arena.measure(NOTHING));
  const ablations: Ablation[] = [];
  for (const variant of [NOTHING, ...variants]) {
    const effects: Effect[] = [];
    for (const [k, arena] of arenas.entries()) {
      const scores = await arena.measure(variant);
      const difference = estimateDifference(scores, ours[k] ?? scores);
      effects.push({ value: estimateValue(scores), difference });
    }
    ablations.push({ variant: variant.name, effects });
  }
  return ablations;
}
