const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
/** 1 January 2026, 00:00, in the MS-DOS form that ZIP uses: time in the low half, date in the high half. */
const fixedDosDate = (((2026 - 1980) << 9) | (1 << 5) | 1) * 0x10000;

/** A copy of a ZIP archive (PKWARE APPNOTE 4.3) whose entries all bear one date. */
export function withFixedZipDates(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  const end = copy.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || copy.readUInt32LE(end) !== endOfDirectory) throw new Error('not a ZIP archive');
  let entry = copy.readUInt32LE(end + 16);
  while (copy.readUInt32LE(entry) === directoryEntry) {
    copy.writeUInt32LE(fixedDosDate, entry + 12);
    copy.writeUInt32LE(fixedDosDate, copy.readUInt32LE(entry + 42) + 10);
    entry +=
      46 + copy.readUInt16LE(entry + 28) + copy.readUInt16LE(entry + 30) + copy.readUInt16LE(entry + 32);
  }
  return copy;
}
