/** A tensor as a safetensors file stores it: row-major little-endian bytes, not copied. */
export interface StoredTensor {
  /** `F16`, `F32`, `I64`, … */
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
}

interface HeaderEntry {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data_offsets: readonly [number, number];
}

const LENGTH_BYTES = 8;

/**
 * The tensors of a safetensors file by name: a 64-bit header length, a JSON header, then the data.
 * The bytes are views into `file`. Throws `RangeError` or `SyntaxError` when the file is not of that form.
 */
export function readSafetensors(file: Uint8Array): ReadonlyMap<string, StoredTensor> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const dataStart = LENGTH_BYTES + Number(view.getBigUint64(0, true));
  const header: unknown = JSON.parse(new TextDecoder().decode(file.subarray(LENGTH_BYTES, dataStart)));
  const tensors = new Map<string, StoredTensor>();
  for (const [name, entry] of Object.entries(header ?? {})) {
    if (isHeaderEntry(entry)) tensors.set(name, storedTensor(name, entry, file.subarray(dataStart)));
  }
  return tensors;
}

function storedTensor(name: string, entry: HeaderEntry, data: Uint8Array): StoredTensor {
  const [start, end] = entry.data_offsets;
  if (start < 0 || end < start || end > data.length) {
    throw new RangeError(`Tensor ${name} lies outside the file`);
  }
  return { dtype: entry.dtype, shape: entry.shape, bytes: data.subarray(start, end) };
}

function isHeaderEntry(value: unknown): value is HeaderEntry {
  return typeof value === 'object' && value !== null && 'data_offsets' in value && 'shape' in value;
}
