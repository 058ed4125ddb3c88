import { describe, expect, it } from 'vitest';
import { ExpertMatchError } from '#domain/expert-match-error.js';
import { detectFormat } from '#ingest/detect-format.js';
import { makeDocx, paragraph } from './make-docx.js';
import { makePdf } from './make-pdf.js';
import { makeZip } from './make-zip.js';

function kindOf(content: string | Uint8Array, name = 'file'): string {
  return detectFormat(Buffer.from(content), name).kind;
}

function refusal(content: string | Uint8Array, name = 'file'): ExpertMatchError {
  try {
    detectFormat(Buffer.from(content), name);
  } catch (error) {
    if (error instanceof ExpertMatchError) return error;
  }
  throw new Error('was not refused');
}

describe('formats are told by content', () => {
  it.each([
    ['pdf', makePdf({ pages: [['Hello']] }), 'cv.docx'],
    ['docx', makeDocx(paragraph('Hello')), 'cv.pdf'],
    ['text', 'Ada Fictional\nNurse, Tampa\n', 'cv.pdf'],
    ['text', 'Skills, tools, methods\nWound care, NPWT\nEnglish', 'cv.txt'],
    ['text', '[CV of Ada Fictional]\nNurse', 'cv'],
    ['text', '{Ada} Fictional, Nurse', 'cv'],
    ['markdown', '# Ada Fictional\n\n## Experience\n\nNurse\n', 'cv'],
    ['markdown', 'Ada Fictional', 'cv.md'],
    ['json', '{"basics": {"name": "Ada"}}', 'cv'],
    ['json', '{\n  "headline": "Nurse"\n}\n', 'cv'],
    ['json', 'no JSON', 'cv.json'],
    ['json-array', ' [\n {"headline": "Nurse"}]', 'cv'],
    ['json-array', '[1, 2]', 'cv.json'],
    ['json-lines', '{"headline": "Nurse"}\n{"headline": "Lawyer"}\n', 'people.json'],
    ['json-lines', '{"headline": broken\n{"headline": "Lawyer"}\n', 'people'],
    ['json-lines', '{"headline": "Nurse"}', 'people.jsonl'],
    ['csv', 'name,headline\nAda,Nurse\n', 'people'],
    ['csv', 'Full Name;E-Mail;Notes\n"Fictional; Ada";ada@example.org;"two\nlines"\n', 'people.txt'],
    ['csv', 'name\theadline\nAda\tNurse\n', 'people'],
    ['csv', 'name\nAda\n', 'people.csv'],
    ['image', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'cv.pdf'],
    ['image', Buffer.from('\xff\xd8\xff\xe0', 'latin1'), 'cv'],
    ['image', Buffer.from('II*\0', 'latin1'), 'cv'],
    ['image', Buffer.from('MM\0*', 'latin1'), 'cv'],
  ])('%s, number %#', (kind, content, name) => {
    expect(kindOf(content, name)).toBe(kind);
  });

  it('finds the delimiter that the rows bear out', () => {
    const format = detectFormat(Buffer.from('name;skills\nAda;a, b\nBob;c, d, e\n'), 'people');
    expect(format).toEqual({ kind: 'csv', delimiter: ';' });
  });
});

describe('what cannot be read is refused with what to convert it to', () => {
  it.each([
    [Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'DOCX or PDF'],
    [makeZip({ 'xl/workbook.bin': '' }), 'XLSX'],
    [makeZip({ 'cv.txt': 'Ada' }), 'unpack'],
    [Buffer.from('GIF89a', 'latin1'), '--ocr'],

    ['<?xml version="1.0"?><Candidate/>', 'JSON'],
    [Buffer.from([1, 2, 3, 4, 0, 5]), 'import PDF, DOCX, text'],
  ])('number %#', (content, advice) => {
    const error = refusal(content);
    expect(error.code).toBe('unsupported_format');
    expect(error.message).toContain(advice);
  });
});

describe('documents that the bytes already give away', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \n\t'],
    ['broken', makeDocx(paragraph('Hello')).subarray(0, 200)],
    [
      'encrypted',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
  ])('%s, number %#', (reason, content) => {
    expect(refusal(content)).toMatchObject({ code: 'unreadable_document', data: { file: 'file', reason } });
  });
});
