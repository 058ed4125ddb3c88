import { describe, expect, it } from 'vitest';
import { readDocx } from '#ingest/docx/read-docx.js';
import { DEFAULT_LIMITS } from '#ingest/limits.js';
import { docxEntries, listItem, makeDocx, paragraph, table } from './make-docx.js';
import { makeZip } from './make-zip.js';

async function read(bytes: Buffer, maxUnzippedBytes = DEFAULT_LIMITS.maxUnzippedBytes): Promise<string> {
  return readDocx(bytes, 'cv.docx', { ...DEFAULT_LIMITS, maxUnzippedBytes }).text;
}

describe('reading', () => {
  it('makes a line of each paragraph, list item and row', async () => {
    const body = [
      paragraph('Ada Fictional'),
      paragraph('R&amp;D nurse'),
      listItem('Wound care'),
      listItem('NPWT'),
      table([
        [['2019 – 2021'], ['Acme Clinic'], []],
        [['2021'], ['Bay Hospital']],
      ]),
    ];
    const lines = [
      'Ada Fictional',
      'R&D nurse',
      '• Wound care',
      '• NPWT',
      '2019 – 2021\tAcme Clinic',
      '2021\tBay Hospital',
    ];
    expect(await read(makeDocx(body.join('')))).toBe(lines.join('\n'));
  });

  it('leaves out soft hyphens and characters without width', async () => {
    expect(await read(makeDocx(paragraph('\u200bWound\u00ad care')))).toBe('Wound care');
  });

  it('reads the columns of a layout table one after the other', async () => {
    const body = table([
      [
        ['Skills', 'NPWT'],
        ['Experience', 'Acme Clinic', '2019'],
      ],
    ]);
    expect(await read(makeDocx(body))).toBe('Skills\nNPWT\nExperience\nAcme Clinic\n2019');
  });

  it('reads tables within tables', async () => {
    const inner =
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>RN</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>FL</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    const body = `<w:tbl><w:tr><w:tc>${paragraph('Licences')}${inner}</w:tc></w:tr></w:tbl>`;
    expect(await read(makeDocx(body))).toBe('Licences\nRN\tFL');
  });

  it('keeps one blank line where the document has empty paragraphs', async () => {
    expect(await read(makeDocx(paragraph('One') + paragraph('') + paragraph('') + paragraph('Two')))).toBe(
      'One\n\nTwo',
    );
  });
});

describe('refusing', () => {
  it.each([
    ['empty', makeDocx(paragraph(' '))],
    ['encrypted', makeZip(docxEntries(paragraph('Ada')), true)],
    ['broken', makeZip({ 'word/document.xml': '<w:document' })],
    ['broken', makeZip({ ...docxEntries(''), 'word/document.xml': 'no XML at all <' })],
  ])('%s, number %#', async (reason, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: 'unreadable_document', data: { reason } });
  });

  it('refuses damaged compressed data', async () => {
    const bytes = makeDocx(paragraph('Ada Fictional'));
    bytes.fill(0xff, 60, 120);
    await expect(read(bytes)).rejects.toMatchObject({
      code: 'unreadable_document',
      data: { reason: 'broken' },
    });
  });

  it('refuses a ZIP bomb, whatever sizes its directory claims', async () => {
    const bytes = makeZip({ ...docxEntries(paragraph('Ada')), 'word/bomb.xml': Buffer.alloc(5_000_000) });
    const entry = bytes.lastIndexOf('word/bomb.xml');
    bytes.writeUInt32LE(10, entry - 46 + 24);
    const error = { code: 'limit_exceeded', data: { limit: 'maxUnzippedBytes', max: 1_000_000 } };
    await expect(read(bytes, 1_000_000)).rejects.toMatchObject(error);
  });
});
