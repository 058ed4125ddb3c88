/** One file inside a ZIP, as its central directory tells (APPNOTE 6.3.10, section 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedBytes: number;
  /** Where the entry's local header begins. */
  readonly headerAt: number;
}

const END_SIGNATURE = Buffer.from('PK\x05\x06', 'latin1');
const END_BYTES = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;

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

function entriesFrom(
  bytes: Buffer,
  directoryAt: number,
  count: number,
  shift: number,
): readonly ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let at = directoryAt;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_BYTES > bytes.length || bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) return undefined;
    const nameBytes = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes),
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      compressedBytes: bytes.readUInt32LE(at + 20),
      headerAt: bytes.readUInt32LE(at + 42) + shift,
    });
    at += ENTRY_BYTES + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
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
