import type { SpecInput } from '#spec/spec-input.js';

/** Another way to score the stored experts for a brief, to measure ours beside. */
export interface Peer {
  readonly name: string;
  /** By expert id; higher is better. */
  scores(brief: SpecInput): Promise<ReadonlyMap<string, number>>;
}
