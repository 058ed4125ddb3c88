/** Characters that turn the order of writing round beyond the words that they stand in. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/** A name from outside as it may stand within other words. */
export function plainName(name: string): string {
  return name.replace(TURNING, '');
}
