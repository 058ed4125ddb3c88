import type { Expert } from './expert.js';

/** An expert with what the mask of the data directory withholds. */
export function inFull(expert: Expert): Expert {
  const { withheld, ...identity } = expert.identity;
  return { ...expert, ...withheld, identity };
}
