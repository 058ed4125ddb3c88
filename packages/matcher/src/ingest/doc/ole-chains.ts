const HEADER_BYTES = 512;
const HEADER_FAT_SECTORS = 109;
const ENTRY_BYTES = 4;
/** Sectors have 512 bytes, or 4,096 in version 4. */
const SECTOR_SHIFTS = [9, 12];

/**
 * Whether the tables of an OLE compound file lie within it and their chains of sectors end, as those of every sound one
 * do ([MS-CFB], sections 2.2 to 2.6): who follows a chain that comes back to itself never ends, and takes memory with
 * each step; and what is read beyond the file's end is a table of zeros, which leads in circles too.
 */
export function doChainsEnd(bytes: Buffer): boolean {
  if (bytes.length < HEADER_BYTES) return false;
  const shift = bytes.readUInt16LE(30);
  if (!SECTOR_SHIFTS.includes(shift)) return false;
  const file = new Sectors(bytes, 1 << shift);
  const fat = file.table(file.fatSectors());
  if (fat === undefined || hasCycle(fat)) return false;
  const shortFat = file.table(chain(fat, bytes.readInt32LE(60)));
  return shortFat !== undefined && !hasCycle(shortFat);
}

class Sectors {
  constructor(
    readonly bytes: Buffer,
    readonly size: number,
  ) {}

  /** Where the allocation table lies: in the header, and in a chain of sectors of its own; as many as the header says. */
  fatSectors(): readonly number[] {
    const { bytes, size } = this;
    const count = Math.min(Math.max(0, bytes.readInt32LE(44)), Math.floor(bytes.length / size) + 1);
    const sectors = Array.from({ length: HEADER_FAT_SECTORS }, (_, at) =>
      bytes.readInt32LE(76 + at * ENTRY_BYTES),
    );
    for (let next = bytes.readInt32LE(68); sectors.length < count; next = sectors.pop() ?? -1)
      sectors.push(...(this.table([next]) ?? Array.from({ length: count }, () => -1)));
    return sectors.slice(0, count);
  }

  /** The numbers in some sectors; nothing where a sector is not wholly within the file. */
  table(sectors: readonly number[]): readonly number[] | undefined {
    const starts = sectors.map((sector) => (sector + 1) * this.size);
    const isWithin = (start: number) => start >= this.size && start + this.size <= this.bytes.length;
    if (!starts.every(isWithin)) return undefined;
    return starts.flatMap((start) =>
      Array.from({ length: this.size / ENTRY_BYTES }, (_, at) =>
        this.bytes.readInt32LE(start + at * ENTRY_BYTES),
      ),
    );
  }
}

/** The sectors of a chain in a table without cycles. */
function chain(table: readonly number[], start: number): readonly number[] {
  const sectors: number[] = [];
  for (let next: number | undefined = start; next !== undefined && next >= 0; next = table[next])
    sectors.push(next);
  return sectors;
}

function hasCycle(table: readonly number[]): boolean {
  const seenFrom = new Int32Array(table.length).fill(-1);
  return table.some((_, start) => {
    let at = start;
    while (at >= 0 && at < table.length && seenFrom[at] === -1) {
      seenFrom[at] = start;
      at = table[at] ?? -1;
    }
    return at >= 0 && at < table.length && seenFrom[at] === start;
  });
}
