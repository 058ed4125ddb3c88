import { setImmediate as nextTurn } from 'node:timers/promises';
import pLimit from 'p-limit';

const oneByOne = pLimit(1);

/**
 * Does work that holds the event loop for some ms, in the order of calls and one piece in each turn of the loop: what
 * comes in between waits for one piece, not for all that were asked for at the same time.
 */
export function inTurn<T>(work: () => T): Promise<T> {
  return oneByOne(async () => {
    await nextTurn();
    return work();
  });
}
