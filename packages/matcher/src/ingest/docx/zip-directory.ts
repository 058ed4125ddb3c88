/** One file inside a ZIP, as its central directory tells (APPNOTE 6.3.10, section 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc32: number;
  readonly compressedBytes: number;
  /** What the entry is said to unpack to. */
  readonly unpackedBytes: number;
  /** A symbolic link of Unix. */
  readonly isLink: boolean;
  /** Where the entry's local header begins. */
  readonly headerAt: number;
}

const END_SIGNATURE = Buffer.from('PK\x05\x06', 'latin1');
const END_BYTES = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
/** The kind of a file in the mode that Unix gives it. */
const FILE_KIND = 0xf000;
const SYMBOLIC_LINK = 0xa000;
const LONG_SIZES_ID = 1;
const IS_LONG = 0xffffffff;

/** The entries of a ZIP file; nothing when its directory is missing, cut off or a ZIP64 one. */
export function zipEntries(bytes: Buffer): readonly ZipEntry[] | undefined {
  const endAt = bytes.lastIndexOf(END_SIGNATURE);
  if (endAt < 0 || endAt + END_BYTES > bytes.length) return undefined;
  const directoryBytes = bytes.readUInt32LE(endAt + 12);
  const directoryAt = endAt - directoryBytes;
  const shift = directoryAt - bytes.readUInt32LE(endAt + 16);
  if (directoryAt < 0 || shift < 0) return undefined;
  return entriesFrom(bytes, directoryAt, bytes.readUInt16LE(endAt + 10), shift);
}

/**
 * The entries that a directory lists; nothing when it is cut off.
 * @param directoryAt where in `bytes` it begins
 * @param shift what is to be added to each entry's place
 */
export function entriesFrom(
  bytes: Buffer,
  directoryAt: number,
  count: number,
  shift: number,
): readonly ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let at = directoryAt;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_BYTES > bytes.length || bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) return undefined;
    const nameEnd = at + ENTRY_BYTES + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    const [unpackedBytes, compressedBytes, headerAt] = longSizes(
      [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)],
      bytes.subarray(nameEnd, extraEnd),
    );
    entries.push({
      name: bytes.toString('utf8', at + ENTRY_BYTES, nameEnd),
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      crc32: bytes.readUInt32LE(at + 16),
      compressedBytes,
      unpackedBytes,
      isLink: (bytes.readUInt16LE(at + 40) & FILE_KIND) === SYMBOLIC_LINK,
      headerAt: headerAt + shift,
    });
    at = extraEnd + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

type Sizes = readonly [unpackedBytes: number, compressedBytes: number, headerAt: number];

/** Sizes that 32 bits cannot hold stand in an extra field, one after the other (section 4.5.3). */
function longSizes(sizes: Sizes, extra: Buffer): Sizes {
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== LONG_SIZES_ID)
    at += 4 + extra.readUInt16LE(at + 2);
  at += 4;
  const long = (size: number): number => {
    if (size !== IS_LONG || at + 8 > extra.length) return size;
    at += 8;
    return Number(extra.readBigUInt64LE(at - 8));
  };
  const [unpackedBytes, compressedBytes, headerAt] = sizes;
  return [long(unpackedBytes), long(compressedBytes), long(headerAt)];
}

const LOCAL_HEADER_BYTES = 30;

/** The packed bytes of an entry; nothing when they lie outside the file. */
export function packedBytes(bytes: Buffer, entry: ZipEntry): Buffer | undefined {
  const { headerAt } = entry;
  if (headerAt + LOCAL_HEADER_BYTES > bytes.length) return undefined;
  const start =
    headerAt + LOCAL_HEADER_BYTES + bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28);
  const end = start + entry.compressedBytes;
  return end > bytes.length ? undefined : bytes.subarray(start, end);
}
