/** Width times height of the largest page of a PNG, JPEG or TIFF picture, told by its header; undefined when it does not say. */
export function picturePixels(bytes: Buffer): number | undefined {
  try {
    const magic = bytes.toString('latin1', 0, 4);
    if (magic === '\x89PNG') return bytes.readUInt32BE(16) * bytes.readUInt32BE(20);
    if (magic.startsWith('\xff\xd8')) return jpegPixels(bytes);
    return tiffPixels(bytes, magic === 'II*\0');
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The frame header (ITU-T T.81, section B.2.2): C0 to CF but for the tables C4, C8 and CC. */
function jpegPixels(bytes: Buffer): number | undefined {
  let at = 2;
  while (bytes.readUInt8(at) === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7);
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

const TIFF_WIDTH = 256;
const TIFF_HEIGHT = 257;
const TIFF_SHORT = 3;
const TIFF_ENTRY_BYTES = 12;
const MAX_TIFF_PAGES = 1_000;

/** The image file directories (TIFF 6.0, section 2), one for each page. */
function tiffPixels(bytes: Buffer, isLittleEndian: boolean): number | undefined {
  const u16 = (at: number): number => (isLittleEndian ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const u32 = (at: number): number => (isLittleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  let largest: number | undefined;
  let at = u32(4);
  for (let page = 0; at !== 0 && page < MAX_TIFF_PAGES; page += 1) {
    const sides = new Map<number, number>();
    const entries = u16(at);
    for (let k = 0; k < entries; k += 1) {
      const entry = at + 2 + k * TIFF_ENTRY_BYTES;
      sides.set(u16(entry), u16(entry + 2) === TIFF_SHORT ? u16(entry + 8) : u32(entry + 8));
    }
    largest = Math.max(largest ?? 0, (sides.get(TIFF_WIDTH) ?? 0) * (sides.get(TIFF_HEIGHT) ?? 0));
    at = u32(at + 2 + entries * TIFF_ENTRY_BYTES);
  }
  return largest;
}
