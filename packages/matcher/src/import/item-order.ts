interface Entry {
  readonly isAway: boolean;
  readonly note: () => void;
}

/**
 * Has what became of items noted in the order in which they were read, while some of them are still being turned
 * into experts elsewhere: what follows upon such an item waits until it is back.
 */
export class ItemOrder {
  readonly #entries: Entry[] = [];

  /** An item leaves, to be noted when it is back; items come back in the order in which they left. */
  leave(note: () => void): void {
    this.#entries.push({ isAway: true, note });
  }

  /** Notes something when every item that left before is back. */
  follow(note: () => void): void {
    if (this.#entries.length === 0) note();
    else this.#entries.push({ isAway: false, note });
  }

  /** The item that left first is back: it is noted, and what follows upon it. */
  returned(): void {
    do this.#entries.shift()?.note();
    while (this.#entries[0]?.isAway === false);
  }
}
