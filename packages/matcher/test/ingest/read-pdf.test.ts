import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '#ingest/limits.js';
import { readPdf } from '#ingest/pdf/read-pdf.js';
import { tidyPageText } from '#ingest/pdf/tidy-page-text.js';
import { makeEncryptedPdf, makePdf } from './make-pdf.js';

function read(bytes: Uint8Array, maxPages = DEFAULT_LIMITS.maxPages): Promise<string> {
  return readPdf(bytes, 'cv.pdf', { ...DEFAULT_LIMITS, maxPages });
}

describe('reading', () => {
  it('gives lines in order, pages after each other, LinkedIn page numbers gone', async () => {
    const pages = [
      ['Ada Fictional', 'Wound care nurse', 'Page 1 of 2'],
      ['Tampa, Florida', 'Page 2 of 2'],
    ];
    expect(await read(makePdf({ pages }))).toBe('Ada Fictional\nWound care nurse\nTampa, Florida');
  });

  it('leaves the bytes it was given as they were', async () => {
    const bytes = makePdf({ pages: [['Ada Fictional']] });
    const before = Buffer.from(bytes);
    await read(bytes);
    expect(bytes.equals(before)).toBe(true);
  });
});

describe('refusing', () => {
  it.each([
    ['no_text_layer', makePdf({ pages: [[]] })],
    ['no_text_layer', makePdf({ pages: [['Page 1 of 1']] })],
    ['encrypted', makeEncryptedPdf()],
    ['broken', Buffer.from('%PDF-1.7\nnothing more')],
    ['broken', makePdf({ pages: [['Ada Fictional']] }).subarray(0, 120)],
  ])('%s, number %#', async (reason, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: 'unreadable_document', data: { reason } });
  });

  it('refuses more pages than the limit without reading them', async () => {
    const pages = [['one'], ['two'], ['three']];
    const data = { limit: 'maxPages', max: 2, got: 3 };
    await expect(read(makePdf({ pages }), 2)).rejects.toMatchObject({ code: 'limit_exceeded', data });
  });
});

describe('tidying a page', () => {
  it.each([
    ['icons become spaces of the same length', '\ue0beTampa \u{f0000}x', ' Tampa   x'],
    ['tabs between cells stay', 'Nurse\t2019', 'Nurse\t2019'],
    ['control and invisible characters go', 'wo\u00adund\u0003 \u200bcare\u0085', 'wound care'],
    ['spaces at line ends go', 'Nurse \t\nTampa  ', 'Nurse\nTampa'],
    ['lone surrogates are replaced', 'a\ud83d', 'a\ufffd'],
    [
      'page numbers of LinkedIn go at the foot only',
      'Page 1 of 2\nNurse\nPage 1 of 2\n',
      'Page 1 of 2\nNurse',
    ],
  ])('%s', (_, text, tidied) => {
    expect(tidyPageText(text)).toBe(tidied);
  });
});
