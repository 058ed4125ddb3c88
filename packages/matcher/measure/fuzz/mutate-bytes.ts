import type { Chance } from './chance.js';

const MOST_CHANGES = 8;
const LONGEST_STRETCH = 4_096;
const MOST_TIMES = 64;
const LARGEST_BYTES = 4 * 1024 * 1024;

type Change = (bytes: Buffer, chance: Chance, words: readonly string[], other: Buffer) => Buffer;

const CHANGES: readonly Change[] = [
  (bytes, chance) => withAt(bytes, chance, (byte) => byte ^ (1 << chance.below(8))),
  (bytes, chance) => withAt(bytes, chance, () => chance.below(256)),
  (bytes, chance) => withAt(bytes, chance, () => chance.oneOf([0, 9, 10, 13, 34, 44, 127, 128, 255]) ?? 0),
  (bytes, chance) => {
    const [start, end] = stretch(bytes, chance);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  (bytes, chance) => {
    const [start, end] = stretch(bytes, chance);
    const again = Array.from({ length: 1 + chance.below(MOST_TIMES) }, () => bytes.subarray(start, end));
    return Buffer.concat([bytes.subarray(0, end), ...again, bytes.subarray(end)]);
  },
  (bytes, chance) => bytes.subarray(0, chance.below(bytes.length + 1)),
  (bytes, chance, words) => inserted(bytes, chance, Buffer.from(chance.oneOf(words) ?? '')),
  (bytes, chance, words) => {
    const word = chance.oneOf(words) ?? '';
    return inserted(bytes, chance, Buffer.from(word.repeat(chance.below(2_000))));
  },
  (bytes, chance, _words, other) => inserted(bytes, chance, other.subarray(...stretch(other, chance))),
];

/**
 * Bytes changed in one to eight places: bits, bytes, stretches taken out, said again or cut off, words of the format
 * put in, stretches of another file.
 */
export function mutateBytes(bytes: Buffer, chance: Chance, words: readonly string[], other: Buffer): Buffer {
  let changed = bytes;
  for (let left = 1 + chance.below(MOST_CHANGES); left > 0; left--) {
    changed = chance.oneOf(CHANGES)?.(changed, chance, words, other) ?? changed;
  }
  return changed.subarray(0, LARGEST_BYTES);
}

function withAt(bytes: Buffer, chance: Chance, change: (byte: number) => number): Buffer {
  const changed = Buffer.from(bytes);
  const at = chance.below(Math.max(1, bytes.length));
  if (bytes.length > 0) changed[at] = change(bytes[at] ?? 0);
  return changed;
}

function stretch(bytes: Buffer, chance: Chance): readonly [start: number, end: number] {
  const start = chance.below(bytes.length + 1);
  return [start, Math.min(bytes.length, start + chance.below(LONGEST_STRETCH))];
}

function inserted(bytes: Buffer, chance: Chance, more: Buffer): Buffer {
  const at = chance.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
}
