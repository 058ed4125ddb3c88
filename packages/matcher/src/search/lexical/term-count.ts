/**
 * A term or a passage slot together with how often it occurs, in one unsigned 32-bit integer:
 * 26 bits of id (67 million), 6 bits of count.
 */
const COUNT_BITS = 6;

/** Counts saturate here. */
const MAX_COUNT = 2 ** COUNT_BITS - 1;

/** Ids must stay below this. */
export const MAX_ID = 2 ** (32 - COUNT_BITS);

export const packCount = (id: number, count: number): number =>
  id * 2 ** COUNT_BITS + Math.min(count, MAX_COUNT);

export const idOf = (packed: number): number => packed >>> COUNT_BITS;

export const countOf = (packed: number): number => packed & MAX_COUNT;
