import { deflateSync } from 'node:zlib';

/** Text at a place of a page of 612 × 792 points. */
export interface PlacedText {
  readonly text: string;
  /** Points from the left. */
  readonly x: number;
  /** Points from the bottom to the baseline. */
  readonly y: number;
  /** Font size in points; 10 unless given. */
  readonly size?: number;
  /** Content operators that come before: `8 Tc`, `1 1 1 rg`. */
  readonly before?: string;
  /** Content operators that draw what lies under it: `0 g 50 690 200 20 re f`. */
  readonly under?: string;
  /** Degrees, counter-clockwise. */
  readonly turned?: number;
}

interface PdfOptions {
  /** Lines of each page. */
  readonly pages: readonly (readonly string[])[];
  /** Entries of the trailer besides size and root. */
  readonly trailer?: string;
}

const FIRST_PAGE_OBJECT = 4;

function pageContent(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n');
  return `BT /F1 12 Tf 14 TL 72 720 Td\n${shown}\nET`;
}

function pageObject(contentObject: number): string {
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${contentObject} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`;
}

function pageObjects(pages: PdfOptions['pages']): string[] {
  return pages.flatMap((lines, index) => {
    const content = pageContent(lines);
    const stream = `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
    return [pageObject(FIRST_PAGE_OBJECT + index * 2 + 1), stream];
  });
}

function headObjects(pages: number, objectsPerPage = 2): string[] {
  const numbers = Array.from({ length: pages }, (_, index) => FIRST_PAGE_OBJECT + index * objectsPerPage);
  const kids = numbers.map((number) => `${number} 0 R`).join(' ');
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
}

function assemblePdf(objects: readonly string[], trailer: string): Buffer {
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}

/** A PDF with one line of text below the other, in Helvetica. */
export function makePdf({ pages, trailer = '' }: PdfOptions): Buffer {
  return assemblePdf([...headObjects(pages.length), ...pageObjects(pages)], trailer);
}

function placedContent(texts: readonly PlacedText[]): string {
  const shown = texts.map(({ text, x, y, size = 10, before = '', under = '', turned = 0 }) => {
    const [sin, cos] = [Math.sin((turned * Math.PI) / 180), Math.cos((turned * Math.PI) / 180)];
    const matrix = [cos, sin, -sin, cos, x, y].map((number) => number.toFixed(3)).join(' ');
    return `q ${under} BT ${before} /F1 ${size} Tf ${matrix} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET Q`;
  });
  return shown.join('\n');
}

/** A PDF with text at given places, drawn in the order given. */
export function makePlacedPdf(pages: readonly (readonly PlacedText[])[], producer = 'Fictional'): Buffer {
  const objects = pages.flatMap((texts, index) => {
    const content = placedContent(texts);
    return [
      pageObject(FIRST_PAGE_OBJECT + index * 2 + 1),
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ];
  });
  const info = `<< /Producer (${producer}) >>`;
  const all = [...headObjects(pages.length), ...objects, info];
  return assemblePdf(all, `/Info ${all.length} 0 R`);
}

/** A picture in shades of grey, a byte for each pixel, row by row. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Of a scanned page: its picture, how far it is turned (clockwise, to be shown upright), and lines stamped on it. */
export interface ScannedPage extends GreyPicture {
  readonly rotate?: 0 | 90 | 180 | 270;
  readonly stamp?: readonly string[];
}

/** A PDF of Letter pages of which each is a picture, as a scanner makes it. */
export function makeScannedPdf(pages: readonly ScannedPage[]): Buffer {
  const objects = pages.flatMap(({ width, height, pixels, rotate = 0, stamp = [] }, index) => {
    const first = FIRST_PAGE_OBJECT + index * 3;
    const packed = deflateSync(pixels).toString('latin1');
    const content = `q 612 0 0 792 0 0 cm /I Do Q\n${pageContent(stamp)}`;
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Rotate ${rotate} /Contents ${first + 1} 0 R /Resources << /XObject << /I ${first + 2} 0 R >> /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`,
    ];
  });
  return assemblePdf([...headObjects(pages.length, 3), ...objects], '');
}

/** A PDF with one page of text and a file attached to it. */
export function makePdfWithAttachment(lines: readonly string[], name: string, attached: Buffer): Buffer {
  const content = deflateSync(attached).toString('latin1');
  const [, ...others] = [...headObjects(1), ...pageObjects([lines])];
  const file = others.length + 2;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(${name}) ${file + 1} 0 R] >> >> >>`,
    ...others,
    `<< /Type /EmbeddedFile /Length ${content.length} /Filter /FlateDecode >>\nstream\n${content}\nendstream`,
    `<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F ${file} 0 R >> >>`,
  ];
  return assemblePdf(objects, '');
}

/** A PDF of a few hundred kilobytes whose only page unpacks to so many bytes of white space. */
export function makePdfBomb(bytes: number): Buffer {
  const packed = deflateSync(Buffer.alloc(bytes, ' ')).toString('latin1');
  const stream = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`;
  return assemblePdf([...headObjects(1), pageObject(FIRST_PAGE_OBJECT + 1), stream], '');
}

/** A PDF that asks for a password (standard handler, 40-bit key, an owner entry nobody has the password to). */
export function makeEncryptedPdf(): Buffer {
  const secret = 'a5'.repeat(32);
  const trailer = `/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${secret}> /U <${secret}> /P -4 >>`;
  return makePdf({ pages: [['Nobody may read this']], trailer });
}
