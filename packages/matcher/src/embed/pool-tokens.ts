import type { Pooling } from './model-description.js';

/**
 * A text's vector from the vectors of its tokens.
 * @param tokens tokens × dimensions, row-major, one text's
 * @param normalise whether to scale the vector to length 1; the null vector stays as it is
 */
export function poolTokens(
  tokens: Float32Array,
  dimensions: number,
  pooling: Pooling,
  normalise: boolean,
): Float32Array {
  const pooled = pooling === 'cls' ? tokens.slice(0, dimensions) : meanToken(tokens, dimensions);
  if (normalise) scaleToUnit(pooled);
  return pooled;
}

function meanToken(tokens: Float32Array, dimensions: number): Float32Array {
  const sums = new Float64Array(dimensions);
  for (let start = 0; start < tokens.length; start += dimensions) {
    for (let d = 0; d < dimensions; d += 1) sums[d] = (sums[d] ?? 0) + (tokens[start + d] ?? 0);
  }
  const count = tokens.length / dimensions;
  return new Float32Array(sums.map((sum) => sum / count));
}

function scaleToUnit(vector: Float32Array): void {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  for (let d = 0; d < vector.length; d += 1) vector[d] = (vector[d] ?? 0) / length;
}
