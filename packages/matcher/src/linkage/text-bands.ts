import { plainWords } from './plain-words.js';

/** Four values a band, six bands: of two texts with a share s of shingles in common, 1 - (1 - s^4)^6 have a band in common. */
const BANDS = 6;
const ROWS = 4;
/** Words of a shingle. */
const SHINGLE = 3;
/** Shorter texts are alike by chance. */
const MIN_SHINGLES = 40;

/**
 * Bands of the MinHash signature of a text (Broder 1997; locality-sensitive hashing after Indyk and Motwani 1998):
 * texts that are nearly the same are likely to share one: .96 of those that have four fifths of their shingles in
 * common, .3 of those that have half. Empty for short texts.
 */
export function textBands(texts: readonly string[]): string[] {
  const shingles = shinglesOf(texts);
  if (shingles.length < MIN_SHINGLES) return [];
  const minima = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let k = 0; k < minima.length; k += 1) {
      const hashed = mixed(shingle ^ Math.imul(k + 1, 0x9e3779b1));
      if (hashed < (minima[k] ?? 0)) minima[k] = hashed;
    }
  }
  return Array.from({ length: BANDS }, (_, band) =>
    [band, ...minima.subarray(band * ROWS, (band + 1) * ROWS)].map((value) => value.toString(36)).join('.'),
  );
}

function shinglesOf(texts: readonly string[]): number[] {
  const words = plainWords(texts.join(' ')).split(' ').map(wordHash);
  const shingles = new Set<number>();
  for (let k = 0; k + SHINGLE <= words.length; k += 1) {
    const window = words.slice(k, k + SHINGLE);
    shingles.add(window.reduce((hash, word) => Math.imul(hash, 31) ^ word, 7));
  }
  return [...shingles];
}

/** FNV-1a. */
function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < word.length; k += 1) hash = Math.imul(hash ^ word.charCodeAt(k), 0x01000193);
  return hash;
}

/** The finaliser of MurmurHash3. */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
