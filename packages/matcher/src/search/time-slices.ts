import { setImmediate } from 'node:timers/promises';

/** How long work may hold the event loop in one go. */
const SLICE_MS = 10;

/** Cuts long work into slices, between which everything else that waits gets its turn. */
export class TimeSlices {
  #startedAt = performance.now();

  /** Call between two small pieces of work; gives the event loop its turn when the slice is used up and says so. */
  async breathe(): Promise<boolean> {
    if (performance.now() - this.#startedAt < SLICE_MS) return false;
    await setImmediate();
    this.#startedAt = performance.now();
    return true;
  }
}
