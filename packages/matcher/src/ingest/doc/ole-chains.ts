const HEADER_BYTES = 512;
const HEADER_FAT_SECTORS = 109;
const ENTRY_BYTES = 4;
const MOST_SECTOR_SHIFT = 12;

/**
 * Whether the chains of sectors of an OLE compound file end, as those of every sound one do ([MS-CFB], sections 2.2 to
 * 2.6): who follows a chain that comes back to itself never ends, and takes memory with each step.
 */
export function doChainsEnd(bytes: Buffer): boolean {
  if (bytes.length < HEADER_BYTES) return false;
  const shift = bytes.readUInt16LE(30);
  if (shift > MOST_SECTOR_SHIFT || 1 << shift < ENTRY_BYTES) return false;
  const file = new Sectors(bytes, 1 << shift);
  const fatSectors = file.fatSectors();
  if (fatSectors === undefined) return false;
  const fat = file.entries(fatSectors);
  if (hasCycle(fat)) return false;
  return !hasCycle(file.entries(chain(fat, bytes.readInt32LE(60))));
}

class Sectors {
  constructor(
    readonly bytes: Buffer,
    readonly size: number,
  ) {}

  /** Where the allocation table lies: in the header, and in a chain of sectors of its own; nothing when that does not end. */
  fatSectors(): readonly number[] | undefined {
    const { bytes, size } = this;
    const sectors = Array.from({ length: HEADER_FAT_SECTORS }, (_, at) =>
      bytes.readInt32LE(76 + at * ENTRY_BYTES),
    );
    const seen = new Set<number>();
    for (let next = bytes.readInt32LE(68); next >= 0; ) {
      const entries = seen.has(next) ? [] : this.entries([next]);
      if (entries.length < size / ENTRY_BYTES) return seen.has(next) ? undefined : sectors;
      seen.add(next);
      sectors.push(...entries.slice(0, -1));
      next = entries.at(-1) ?? -1;
    }
    return sectors;
  }

  /** The numbers in some sectors; sectors outside the file have none. */
  entries(sectors: readonly number[]): readonly number[] {
    return sectors.flatMap((sector) => {
      const start = (sector + 1) * this.size;
      if (sector < 0 || start + this.size > this.bytes.length) return [];
      return Array.from({ length: this.size / ENTRY_BYTES }, (_, at) =>
        this.bytes.readInt32LE(start + at * ENTRY_BYTES),
      );
    });
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
