import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDocx, paragraph } from './make-docx.js';
import { makePdf } from './make-pdf.js';
import { failureOf, readAll, readOne } from './read-all.js';
import { ScratchFolder } from './scratch-folder.js';

const scratch = new ScratchFolder();

describe('documents', () => {
  it.each([
    ['pdf', 'a.pdf', makePdf({ pages: [['Ada Fictional']] }), 'Ada Fictional'],
    ['docx', 'a.docx', makeDocx(paragraph('Ada Fictional')), 'Ada Fictional'],
    ['text', 'a.txt', Buffer.from('\ufeffAda\r\nFictional \t\r\n'), '\ufeffAda\r\nFictional \t\r\n'],
    ['markdown', 'a.md', Buffer.from('# Ada\n\n## Work\n'), 'Ada\n\nWork'],
  ])(
    'of format %s are read as one person with the hash of their bytes',
    async (format, name, bytes, text) => {
      const file = await scratch.file(name, bytes);
      const contentHash = createHash('sha256').update(bytes).digest('hex');
      expect(await readOne(file)).toEqual({ source: { file, format }, text, contentHash });
    },
  );

  it('that are one JSON record have no row', async () => {
    const file = await scratch.file('one.json', '{"id": "7", "headline": "Nurse"}');
    expect((await readOne(file)).source).toEqual({ file, format: 'profile-json', externalId: '7' });
  });
});

describe('files of many', () => {
  it('have a row for each record of JSON Lines, wrong ones among them', async () => {
    const lines = [
      '{"headline": "Nurse"}',
      '',
      '{"headline": ',
      '{"name": "Ada"}',
      '[]',
      '{"bio": "Lawyer"}',
    ];
    const file = await scratch.file('people.jsonl', lines.join('\r\n'));
    expect(await readAll(file)).toMatchObject([
      { source: { row: 1 }, text: 'Nurse\n' },
      { row: 2, error: { code: 'invalid_record' } },
      { row: 3, error: { code: 'invalid_record' } },
      { row: 4, error: { code: 'invalid_record' } },
      { source: { row: 5 }, text: 'Summary\nLawyer\n'.replace(/^/, '\n').trimStart() },
    ]);
  });

  it('may mix shapes in a JSON array, a wrong element in the middle', async () => {
    const json =
      '[{"basics": {"label": "Nurse"}}, {"headline": nonsense}, {"full_name": "Bo", "headline": "Judge"}]';
    const file = await scratch.file('people.json', json);
    expect(await readAll(file)).toMatchObject([
      { source: { row: 1, format: 'json-resume' } },
      { row: 2, error: { code: 'invalid_record', data: { row: 2 } } },
      { source: { row: 3, format: 'linkedin-json' } },
    ]);
  });

  it('may be UTF-16', async () => {
    const file = await scratch.file('wide.csv', Buffer.from('\ufeffname,headline\nRenée,Nurse\n', 'utf16le'));
    expect((await readOne(file)).text).toBe('Renée\nNurse\n');
  });

  it('without a record are empty', async () => {
    const file = await scratch.file('none.json', '[]');
    expect(await failureOf(file)).toMatchObject({ code: 'unreadable_document', data: { reason: 'empty' } });
  });
});

describe('limits', () => {
  it.each([
    ['maxTableBytes', { maxTableBytes: 10 }, 'x.csv', 'name,headline\nAda,Nurse\n'],
    ['maxDocumentBytes', { maxDocumentBytes: 10 }, 'x.txt', 'Ada Fictional, nurse in Tampa'],
    ['maxRecordBytes', { maxRecordBytes: 10 }, 'x.json', '{"headline": "Nurse"}'],
    ['maxCharacters', { maxCharacters: 10 }, 'x.md', '# Ada Fictional'],
    ['maxCharacters', { maxCharacters: 10 }, 'y.json', '{"headline": "Nurse in Tampa"}'],
    ['maxRecordBytes', { maxRecordBytes: 10 }, 'x.jsonl', '{"headline": "Nurse"}'],
    ['maxRecordDepth', { maxRecordDepth: 3 }, 'z.json', '{"headline": [[[[]]]]}'],
  ])('%s', async (limit, limits, name, content) => {
    const file = await scratch.file(name, content);
    expect(await failureOf(file, limits)).toMatchObject({ code: 'limit_exceeded', data: { file, limit } });
  });

  it('are no matter to the other lines of a file with a line of 10 MB', async () => {
    const lines = [
      '{"headline": "Nurse"}',
      `{"headline": "${'x'.repeat(10_000_000)}"}`,
      '{"headline": "Judge"}',
    ];
    const file = await scratch.file('long.jsonl', lines.join('\n'));
    expect(await readAll(file)).toMatchObject([
      { source: { row: 1 } },
      { row: 2, error: { code: 'limit_exceeded', data: { limit: 'maxRecordBytes' } } },
      { source: { row: 3 } },
    ]);
  });
});

describe('what is no readable file', () => {
  it('is not found', async () => {
    await mkdir(scratch.path('folder'));
    for (const file of [scratch.path('nowhere.pdf'), scratch.path('folder'), '/dev/null']) {
      expect(await failureOf(file)).toMatchObject({ code: 'file_not_found', data: { file } });
    }
  });
});

describe('hostile input', () => {
  const REASONS = /^(?:unreadable_document|unsupported_format|invalid_record|limit_exceeded)$/;

  async function survives(name: string, bytes: Uint8Array): Promise<void> {
    const items = await readAll(await scratch.file(name, bytes));
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      if ('error' in item) expect(item.error.code).toMatch(REASONS);
      else expect(item.text).toMatch(/[\p{L}\p{N}]/u);
    }
  }

  it('of random bytes is a document or a failure, whatever its name', async () => {
    const name = fc.constantFrom('x.pdf', 'x.docx', 'x.txt', 'x.md', 'x.json', 'x.jsonl', 'x.csv', 'x');
    const magic = fc.constantFrom(
      '',
      '%PDF-1.7\n',
      'PK\x03\x04',
      'PK\x05\x06',
      '{"',
      '[{',
      'name,headline\n',
      '\ufeff',
    );
    await fc.assert(
      fc.asyncProperty(name, magic, fc.uint8Array({ maxLength: 300 }), (file, start, bytes) =>
        survives(file, Buffer.concat([Buffer.from(start), bytes])),
      ),
    );
  });

  it('of damaged PDF and DOCX files is a document or a failure', async () => {
    const whole = fc.constantFrom(
      makePdf({ pages: [['Ada Fictional', 'Nurse']] }),
      makeDocx(paragraph('Ada Fictional')),
    );
    await fc.assert(
      fc.asyncProperty(
        whole,
        fc.nat(2000),
        fc.uint8Array({ minLength: 1, maxLength: 8 }),
        (bytes, at, noise) => {
          const damaged = Buffer.from(bytes);
          damaged.set(noise, Math.min(at, damaged.length - noise.length));
          return survives('damaged', damaged);
        },
      ),
    );
  });

  it('cut off anywhere is a document or a failure', async () => {
    for (const bytes of [makePdf({ pages: [['Ada Fictional']] }), makeDocx(paragraph('Ada'))]) {
      for (let length = 0; length < bytes.length; length += 97)
        await survives('cut', bytes.subarray(0, length));
    }
  });

  it.each([
    ['deep.json', `{"headline": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['unclosed.json', '['.repeat(100_000)],
    ['quotes.csv', `name,headline\n"${'"'.repeat(100_001)}`],
    ['nul.txt', 'Ada\0Fictional'],
    ['spaces.csv', `name,headline\nAda,${' '.repeat(200_000)}x\n`],
    ['commas.csv', `name,skills\nAda,"${','.repeat(200_000)}"\n`],
    ['tags.jsonl', `{"summary": "${'<a '.repeat(100_000)}"}`],
    ['columns.csv', `name,headline${',x'.repeat(20_000)}\nAda,Nurse${',y'.repeat(20_000)}\n`],
    ['proto.json', '{"__proto__": {"headline": "Nurse"}, "constructor": "x", "headline": "Judge"}'],
  ])('%s does no harm', async (name, content) => {
    await survives(name, Buffer.from(content));
  });
});
