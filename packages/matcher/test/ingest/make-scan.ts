import { crc32, deflateSync } from 'node:zlib';
import { DEFAULT_LIMITS } from '#ingest/limits.js';
import { pagePicture } from '#ingest/pdf/page-picture.js';
import { openPdf } from '#ingest/pdf/pdf-engine.js';
import { type GreyPicture, makePdf } from './make-pdf.js';

/** Lines of text as a scanner sees them, at 300 dots per inch. */
export async function scan(lines: readonly string[]): Promise<GreyPicture> {
  const pdf = await openPdf(makePdf({ pages: [lines] }));
  const { bytes } = await pagePicture(pdf, await pdf.getPage(1), { file: 'scan', limits: DEFAULT_LIMITS });
  await pdf.destroy();
  const [head = '', width, height] =
    /^P5\n(\d+) (\d+)\n255\n/.exec(Buffer.from(bytes.subarray(0, 40)).toString('latin1')) ?? [];
  return { width: Number(width), height: Number(height), pixels: bytes.subarray(head.length) };
}

/** Turned by 180 degrees. */
export function upsideDown({ width, height, pixels }: GreyPicture): GreyPicture {
  return { width, height, pixels: pixels.slice().reverse() };
}

/** The picture as PNG (ISO/IEC 15948). */
export function makePng({ width, height, pixels }: GreyPicture): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(8, 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Pictures as the pages of a TIFF file, not packed (TIFF 6.0, section 4). */
export function makeTiff(pictures: readonly GreyPicture[]): Buffer {
  const parts: Buffer[] = [Buffer.from('II*\0\0\0\0\0', 'latin1')];
  let link = { part: 0, at: 4 };
  let length = 8;
  for (const { width, height, pixels } of pictures) {
    const entries = [
      [256, width],
      [257, height],
      [258, 8],
      [259, 1],
      [262, 1],
      [273, length],
      [278, height],
      [279, pixels.length],
    ] as const;
    const directory = Buffer.alloc(2 + entries.length * 12 + 4);
    directory.writeUInt16LE(entries.length);
    for (const [k, [tag, value]] of entries.entries()) {
      directory.writeUInt16LE(tag, 2 + k * 12);
      directory.writeUInt16LE(4, 4 + k * 12);
      directory.writeUInt32LE(1, 6 + k * 12);
      directory.writeUInt32LE(value, 10 + k * 12);
    }
    parts[link.part]?.writeUInt32LE(length + pixels.length, link.at);
    parts.push(Buffer.from(pixels), directory);
    link = { part: parts.length - 1, at: directory.length - 4 };
    length += pixels.length + directory.length;
  }
  return Buffer.concat(parts);
}
