import type { Concept } from './concept.js';

/** A profession that one is licensed, certified or trained for: what proves that somebody belongs to it. */
export interface Profession extends Concept {
  /** Credential codes, one of which a member holds; empty where no proof is customary. */
  readonly proofs: readonly string[];
  /** What "licensed in …" means for it: a credential code; empty where nobody licenses it. */
  readonly licence: string;
  /** Codes of the degrees by which one enters it, where there are such. */
  readonly entry?: readonly string[];
  /** What those who study for it call themselves. */
  readonly students?: readonly string[];
}
