/**
 * A number within bounds: the caller sees to it. A fallback for an absent one would double the time of `dot`,
 * in which most of a search is spent.
 */
function at(numbers: Float32Array, index: number): number {
  return numbers[index] as number;
}

/**
 * Inner product of `n` numbers of `a` from `aOffset` on and `b` from `bOffset` on.
 * Summed in double precision in a fixed order, so the same numbers give the same bits.
 * @param n best a multiple of 8, as every model's dimensions are; a rest is summed last
 */
export function dot(a: Float32Array, aOffset: number, b: Float32Array, bOffset: number, n: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let p = aOffset;
  let q = bOffset;
  for (const whole = aOffset + n - (n % 8); p < whole; p += 8, q += 8) {
    s0 += at(a, p) * at(b, q) + at(a, p + 4) * at(b, q + 4);
    s1 += at(a, p + 1) * at(b, q + 1) + at(a, p + 5) * at(b, q + 5);
    s2 += at(a, p + 2) * at(b, q + 2) + at(a, p + 6) * at(b, q + 6);
    s3 += at(a, p + 3) * at(b, q + 3) + at(a, p + 7) * at(b, q + 7);
  }
  for (const end = aOffset + n; p < end; p++, q++) s0 += at(a, p) * at(b, q);
  return s0 + s1 + s2 + s3;
}
