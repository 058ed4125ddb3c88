/**
 * Inner product of `n` numbers of `a` from `aOffset` on and `b` from `bOffset` on.
 * Summed in double precision in a fixed order, so the same numbers give the same bits.
 * @param n a multiple of 4, as every model's dimensions are; a rest is summed last
 */
export function dot(a: Float32Array, aOffset: number, b: Float32Array, bOffset: number, n: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  const whole = n - (n % 4);
  for (let i = 0; i < whole; i += 4) {
    const p = aOffset + i;
    const q = bOffset + i;
    s0 += (a[p] ?? 0) * (b[q] ?? 0);
    s1 += (a[p + 1] ?? 0) * (b[q + 1] ?? 0);
    s2 += (a[p + 2] ?? 0) * (b[q + 2] ?? 0);
    s3 += (a[p + 3] ?? 0) * (b[q + 3] ?? 0);
  }
  for (let i = whole; i < n; i++) s0 += (a[aOffset + i] ?? 0) * (b[bOffset + i] ?? 0);
  return s0 + s1 + s2 + s3;
}
