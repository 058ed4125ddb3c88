import type { SqlBlob } from './sql-connection.js';

/** The bytes of a vector: float32, little-endian as on every machine the driver is built for. No copy. */
export function toBlob(vector: Float32Array): Uint8Array {
  return new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength);
}

/** The vector of a blob, aligned; undefined when it has not `dimensions` numbers. */
export function fromBlob(blob: SqlBlob, dimensions: number): Float32Array | undefined {
  if (blob.byteLength !== dimensions * Float32Array.BYTES_PER_ELEMENT) return undefined;
  return new Float32Array(blob instanceof ArrayBuffer ? blob : Uint8Array.from(blob).buffer);
}
