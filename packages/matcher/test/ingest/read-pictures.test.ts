import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DocumentReader, type DocumentReaderOptions } from '#ingest/document-reader.js';
import { ocrLanguagesOf } from '#ingest/ocr/ocr-options.js';
import { picturePixels } from '#ingest/ocr/picture-size.js';
import { recognizedPages } from '#ingest/ocr/recognized-pages.js';
import type { ReadItem } from '#ingest/read-failure.js';
import { requireProgram } from '../../../../test/installed-program.js';
import { type GreyPicture, makePdf, makeScannedPdf } from './make-pdf.js';
import { makePng, makeTiff, scan, upsideDown } from './make-scan.js';
import { ScratchFolder } from './scratch-folder.js';

const scratch = new ScratchFolder();
const readers: DocumentReader[] = [];
const LINES = [
  'Ada Fictional',
  'Wound care nurse practitioner',
  'Experience',
  'Nurse Practitioner, Harbour Hospital, Tampa, Florida',
  'January 2015 to March 2021',
];
const TEXT = LINES.join('\n');

let page: GreyPicture;

beforeAll(async () => {
  requireProgram('tesseract', 'tesseract-ocr');
  page = await scan(LINES);
});

afterEach(async () => {
  await Promise.all(readers.splice(0).map((reader) => reader.close()));
});

async function read(
  file: string,
  ocrLanguages?: string,
  options: DocumentReaderOptions = {},
): Promise<ReadItem[]> {
  const reader = new DocumentReader({ threads: 1, ...options });
  readers.push(reader);
  const items: ReadItem[] = [];
  for await (const item of reader.read(file, ocrLanguages === undefined ? {} : { ocrLanguages }))
    items.push(item);
  return items;
}

const noticed = (characters: number) => ({ notices: [{ kind: 'read-by-ocr', characters }] });
const lettersOf = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;

describe('a scanned PDF', () => {
  it('is read when asked for, and says so', async () => {
    const file = await scratch.file('scan.pdf', makeScannedPdf([page]));
    const [item] = await read(file, 'eng');
    expect(item).toMatchObject({ text: TEXT, source: { file, format: 'pdf', ...noticed(lettersOf(TEXT)) } });
  });

  it('is an error otherwise, which names the way', async () => {
    const file = await scratch.file('unread.pdf', makeScannedPdf([page]));
    const [item] = await read(file);
    expect(item).toMatchObject({ error: { data: { reason: 'no_text_layer' } } });
    expect(String(item && 'error' in item && item.error.message)).toContain('--ocr');
  });

  it.each([90, 180, 270] as const)('is read when its page is turned by %d degrees', async (rotate) => {
    const file = await scratch.file('turned.pdf', makeScannedPdf([{ ...page, rotate }]));
    const [item] = await read(file, 'eng');
    expect(item).toMatchObject({ text: TEXT });
  });

  it('is read page by page, pages with text of their own as they are', async () => {
    const [first, second] = [await scan(LINES.slice(0, 2)), await scan(LINES.slice(2))];
    const file = await scratch.file('pages.pdf', makeScannedPdf([first, second]));
    expect(await read(file, 'eng')).toMatchObject([{ text: TEXT }]);
    const stamped = {
      ...second,
      pixels: second.pixels.fill(255),
      stamp: ['Wound care nurse for the harbour since 2015, and since 2021 for all of the city'],
    };
    const mixed = await scratch.file('mixed.pdf', makeScannedPdf([first, stamped]));
    const text = [...LINES.slice(0, 2), ...stamped.stamp].join('\n');
    const source = noticed(lettersOf(LINES.slice(0, 2).join()));
    expect(await read(mixed, 'eng')).toMatchObject([{ text, source }]);
  });

  it('is read below a stamp of the program that made it', async () => {
    const stamped = { ...(await scan(['', ...LINES])), stamp: ['Scanned by Fictional Scanner'] };
    const file = await scratch.file('stamped.pdf', makeScannedPdf([stamped]));
    expect(await read(file, 'eng')).toMatchObject([{ text: `Scanned by Fictional Scanner\n${TEXT}` }]);
  });

  it('is empty when nothing is on its pages', async () => {
    const file = await scratch.file('blank.pdf', makeScannedPdf([await scan([''])]));
    expect(await read(file, 'eng')).toMatchObject([{ error: { data: { reason: 'empty' } } }]);
  });

  it('leaves a PDF that has text as it is', async () => {
    const file = await scratch.file('text.pdf', makePdf({ pages: [LINES, ['and more']] }));
    expect(await read(file, 'eng')).toEqual(await read(file));
  });
});

describe('a picture', () => {
  it('is read when asked for: PNG, also upside down', async () => {
    for (const picture of [page, upsideDown(page)]) {
      const file = await scratch.file('scan.png', makePng(picture));
      const [item] = await read(file, 'eng');
      expect(item).toMatchObject({ text: TEXT, source: { format: 'image', ...noticed(lettersOf(TEXT)) } });
    }
  });

  it('is read when asked for: TIFF of several pages', async () => {
    const pages = [await scan(LINES.slice(0, 2)), await scan(LINES.slice(2))];
    const file = await scratch.file('scan.tiff', makeTiff(pages));
    expect(await read(file, 'eng')).toMatchObject([{ text: TEXT, source: { format: 'image' } }]);
  });

  it('is an error otherwise, and when it is damaged', async () => {
    const png = makePng(page);
    const file = await scratch.file('unread.png', png);
    expect(await read(file)).toMatchObject([{ error: { code: 'unsupported_format' } }]);
    for (const part of [png.subarray(0, 12), png.subarray(0, 60)]) {
      const broken = await scratch.file('broken.png', part);
      expect(await read(broken, 'eng')).toMatchObject([{ error: { data: { reason: 'broken' } } }]);
    }
  });
});

describe('what cannot be recognized is a named error of its item', () => {
  it.each([
    ['ocrTimeMs', 1],
    ['maxPagePixels', 1_000_000],
    ['maxCharacters', 20],
  ])('%s', async (limit, max) => {
    for (const [name, bytes] of [
      ['limited.pdf', makeScannedPdf([page])],
      ['limited.png', makePng(page)],
    ] as const) {
      const file = await scratch.file(name, bytes);
      const items = await read(file, 'eng', { limits: { [limit]: max } });
      expect(items).toMatchObject([{ file, error: { code: 'limit_exceeded', data: { limit, max } } }]);
    }
  });

  it('a language that is not installed', async () => {
    const file = await scratch.file('language.png', makePng(page));
    const [item] = await read(file, 'eng+xyz_abc');
    expect(item).toMatchObject({ file, error: { code: 'ocr_unavailable', data: { missing: 'language' } } });
    expect(String(item && 'error' in item && item.error.message)).toContain('install tesseract-ocr-xyz-abc)');
  });

  it('a machine without tesseract', async () => {
    const file = await scratch.file('nowhere.png', makePng(page));
    const before = process.env['PATH'];
    const empty = scratch.path('empty');
    mkdirSync(empty);
    process.env['PATH'] = empty;
    try {
      const [item] = await read(file, 'eng');
      expect(item).toMatchObject({ file, error: { code: 'ocr_unavailable', data: { missing: 'program' } } });
      expect(String(item && 'error' in item && item.error.message)).toContain(
        'apt-get install tesseract-ocr',
      );
    } finally {
      process.env['PATH'] = before;
    }
  });
});

it('ends tesseract when the reader is closed', async () => {
  const file = await scratch.file('closing.pdf', makeScannedPdf([page]));
  const reading = read(file, 'eng');
  while (childPrograms().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await Promise.all(readers.splice(0).map((reader) => reader.close()));
  expect(await reading).toMatchObject([{ file, error: { code: 'unreadable_document' } }]);
  expect(childPrograms()).toEqual([]);
});

/** The programs that this process started and that run. */
function childPrograms(): string[] {
  return readdirSync('/proc').flatMap((pid) => {
    const stat = /^\d+$/.test(pid) ? statOf(pid) : '';
    const [, name = '', state, parent] = /^\d+ \((.*)\) (\S) (\d+)/s.exec(stat) ?? [];
    return Number(parent) === process.pid && state !== 'Z' && name === 'tesseract' ? [name] : [];
  });
}

function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
}

describe('the size of a picture is told without unpacking it', () => {
  it('of JPEG, by its frame', () => {
    const jpeg = Buffer.from('ffd8ffe000040102ffffc200110800a0014003', 'hex');
    expect(picturePixels(jpeg)).toBe(160 * 320);
    expect(picturePixels(jpeg.subarray(0, 12))).toBeUndefined();
  });

  it('of anything at all, without an error', () => {
    const magics = ['\x89PNG', '\xff\xd8', 'II*\0', 'MM\0*'].map((magic) => Buffer.from(magic, 'latin1'));
    fc.assert(
      fc.property(fc.constantFrom(...magics), fc.uint8Array({ maxLength: 200 }), (magic, rest) => {
        const pixels = picturePixels(Buffer.concat([magic, rest]));
        expect(pixels === undefined || pixels >= 0).toBe(true);
      }),
    );
  });

  it('of TIFF, by its largest page, however its pages are linked', () => {
    const page = (width: number, height: number) => ({
      width,
      height,
      pixels: new Uint8Array(width * height),
    });
    const tiff = makeTiff([page(3, 4), page(20, 10), page(2, 2)]);
    expect(picturePixels(tiff)).toBe(200);
    const circular = makeTiff([page(3, 4)]);
    circular.writeUInt32LE(circular.readUInt32LE(4), circular.length - 4);
    expect(picturePixels(circular)).toBe(12);
  });
});

it('reads a table of words, whatever stands in it', () => {
  const cell = fc.oneof(fc.integer({ min: -5, max: 5000 }).map(String), fc.string({ maxLength: 5 }));
  const row = fc.array(cell, { maxLength: 13 }).map((cells) => ['5', '1', ...cells].join('\t'));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      for (const page of recognizedPages(rows.join('\n'), 0.24))
        for (const { left, right, baseline } of page)
          expect([left, right, baseline].every(Number.isFinite)).toBe(true);
    }),
  );
});

it('refuses languages that are no names of languages', () => {
  expect(ocrLanguagesOf({})).toEqual({});
  expect(ocrLanguagesOf({ ocr: true })).toEqual({ ocrLanguages: 'eng' });
  expect(ocrLanguagesOf({ ocr: true, ocrLanguages: 'chi_sim+script/Latin' })).toEqual({
    ocrLanguages: 'chi_sim+script/Latin',
  });
  for (const ocrLanguages of ['', '../eng', '-l', 'eng deu', '/etc/passwd'])
    expect(() => ocrLanguagesOf({ ocr: true, ocrLanguages })).toThrow(RangeError);
});
