import { crc32, deflateRawSync } from 'node:zlib';

const UTF8_NAMES = 0x0800;
const ENCRYPTED = 0x0001;
const DEFLATED = 8;
const SYMBOLIC_LINK = 0xa1ff;

/** An entry of a ZIP file, honest unless told otherwise. */
export interface MadeEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly isEncrypted?: boolean;
  readonly isLink?: boolean;
  readonly method?: number;
  /** What it is said to unpack to. */
  readonly claimedBytes?: number;
  readonly claimedCrc32?: number;
}

/** A ZIP file of deflated entries. */
export function makeZip(entries: Readonly<Record<string, string | Uint8Array>>, isEncrypted = false): Buffer {
  return zipOf(Object.entries(entries).map(([name, content]) => ({ name, content, isEncrypted })));
}

/** A ZIP file of entries that need not be sound. */
export function zipOf(entries: readonly MadeEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const bytes = Buffer.from(entry.content);
    const packed = deflateRawSync(bytes);
    const name = Buffer.from(entry.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(UTF8_NAMES | (entry.isEncrypted === true ? ENCRYPTED : 0), 2);
    common.writeUInt16LE(entry.method ?? DEFLATED, 4);
    common.writeUInt32LE(entry.claimedCrc32 ?? crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(entry.claimedBytes ?? bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    if (entry.isLink === true) place.writeUInt16LE(SYMBOLIC_LINK, 8);
    place.writeUInt32LE(offset, 10);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), common, name, packed);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, name);
    offset += 4 + common.length + name.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, index, end]);
}
