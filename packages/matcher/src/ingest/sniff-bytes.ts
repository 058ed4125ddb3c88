import { zipEntries } from './docx/zip-directory.js';
import { mayBeLinkedinExport } from './linkedin-export/is-linkedin-export.js';
import { textEncodingOf } from './text/text-encoding.js';

/** What a file is by its first bytes; `foreign` formats are known but not read. */
export type ByteKind =
  | {
      readonly kind:
        | 'pdf'
        | 'docx'
        | 'odt'
        | 'rtf'
        | 'doc'
        | 'linkedin-export'
        | 'xlsx'
        | 'broken-docx'
        | 'encrypted'
        | 'image'
        | 'text';
    }
  | { readonly kind: 'foreign'; readonly what: string; readonly advice: string };

const AS_DOCUMENT = 'save it as DOCX or PDF';
const AS_TABLE = 'save it as XLSX or the sheet as CSV';
const AS_TEXT = 'save it as PNG or JPEG and import it with --ocr';
const UNPACK = 'unpack it and import the folder';
const UNKNOWN = 'import PDF, DOCX, text, Markdown, JSON, JSON Lines, CSV or XLSX';

/** Name, advice, and the bytes (Latin-1) at an offset that give the format away. */
const SIGNATURES: readonly (readonly [what: string, advice: string, magic: string, offset?: number])[] = [
  ['a GIF picture', AS_TEXT, 'GIF8'],
  ['a WebP picture', AS_TEXT, 'WEBP', 8],
  ['a HEIC picture or a video', AS_TEXT, 'ftyp', 4],
  ['a gzip archive', UNPACK, '\x1f\x8b'],
  ['a 7z archive', UNPACK, "7z\xbc\xaf'\x1c"],
  ['a RAR archive', UNPACK, 'Rar!\x1a\x07'],
  ['a PostScript document', 'save it as PDF', '%!PS'],
];

/** PNG, JPEG and TIFF. */
const PICTURE_MAGICS = ['\x89PNG', '\xff\xd8\xff', 'II*\0', 'MM\0*'];
const OLE_MAGIC = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const ZIP_MAGICS = ['PK\x03\x04', 'PK\x05\x06'];
const PDF_MARK_WITHIN = 1024;
const SAMPLE_BYTES = 65_536;

/** Tells by content what sort of file these bytes are; `text` says no more than that they are characters. */
export function sniffBytes(bytes: Buffer): ByteKind {
  const head = bytes.subarray(0, SAMPLE_BYTES).toString('latin1');
  if (head.slice(0, PDF_MARK_WITHIN).includes('%PDF-')) return { kind: 'pdf' };
  if (ZIP_MAGICS.some((magic) => head.startsWith(magic))) return sniffZip(bytes, head);
  if (head.startsWith(OLE_MAGIC)) return sniffOle(bytes);
  if (head.startsWith('{\\rtf')) return { kind: 'rtf' };
  if (PICTURE_MAGICS.some((magic) => head.startsWith(magic))) return { kind: 'image' };
  for (const [what, advice, magic, offset = 0] of SIGNATURES) {
    if (head.startsWith(magic, offset)) return { kind: 'foreign', what, advice };
  }
  return isText(bytes, head) ? { kind: 'text' } : { kind: 'foreign', what: 'a binary file', advice: UNKNOWN };
}

function sniffZip(bytes: Buffer, head: string): ByteKind {
  const names = zipEntries(bytes)?.map((entry) => entry.name);
  if (names === undefined) {
    return head.includes('[Content_Types].xml') || head.includes('word/')
      ? { kind: 'broken-docx' }
      : { kind: 'foreign', what: 'a damaged ZIP archive', advice: 'make it anew' };
  }
  const has = (prefix: string): boolean => names.some((name) => name.startsWith(prefix));
  if (has('word/')) return { kind: 'docx' };
  if (has('xl/workbook.bin')) return { kind: 'foreign', what: 'a binary Excel workbook', advice: AS_TABLE };
  if (has('xl/')) return { kind: 'xlsx' };
  if (has('ppt/')) return { kind: 'foreign', what: 'a PowerPoint presentation', advice: 'save it as PDF' };
  if (has('mimetype') && has('content.xml')) return sniffOpenDocument(head);
  if (mayBeLinkedinExport(names)) return { kind: 'linkedin-export' };
  return { kind: 'foreign', what: 'a ZIP archive', advice: UNPACK };
}

/** The file `mimetype` comes first and is not packed (OpenDocument 1.3, part 2, section 3.3). */
function sniffOpenDocument(head: string): ByteKind {
  const isSheetOrSlides = /opendocument\.(?:spreadsheet|presentation|graphics)/.test(head);
  if (!isSheetOrSlides) return { kind: 'odt' };
  return {
    kind: 'foreign',
    what: 'an OpenDocument sheet or presentation',
    advice: 'save a sheet as CSV, slides as PDF',
  };
}

/** Old Office files, and new ones under a password, are OLE compound files. */
function sniffOle(bytes: Buffer): ByteKind {
  if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return { kind: 'encrypted' };
  if (bytes.includes(Buffer.from('Workbook', 'utf16le'))) {
    return { kind: 'foreign', what: 'an old Excel workbook (.xls)', advice: AS_TABLE };
  }
  if (bytes.includes(Buffer.from('WordDocument', 'utf16le'))) return { kind: 'doc' };
  return { kind: 'foreign', what: 'an old Office document', advice: AS_DOCUMENT };
}

/** No NUL and hardly a control character: text, in whatever encoding. */
function isText(bytes: Buffer, head: string): boolean {
  if (textEncodingOf(bytes).startsWith('utf-16')) return true;
  if (bytes.includes(0)) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = head.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0;
  return controls * 100 <= head.length;
}
