import { afterEach, describe, expect, it } from 'vitest';
import { ExpertMatchError } from '#domain/expert-match-error.js';
import { DocumentReader, type DocumentReaderOptions } from '#ingest/document-reader.js';
import type { ReadItem } from '#ingest/read-failure.js';
import { makeDocx, paragraph } from './make-docx.js';
import { makePdf, makePdfBomb } from './make-pdf.js';
import { readAll } from './read-all.js';
import { ScratchFolder } from './scratch-folder.js';

const scratch = new ScratchFolder();
const readers: DocumentReader[] = [];

function open(options: DocumentReaderOptions = {}): DocumentReader {
  const reader = new DocumentReader({ threads: 1, ...options });
  readers.push(reader);
  return reader;
}

afterEach(async () => {
  await Promise.all(readers.splice(0).map((reader) => reader.close()));
});

async function all(reader: DocumentReader, file: string): Promise<ReadItem[]> {
  const items: ReadItem[] = [];
  for await (const item of reader.read(file)) items.push(item);
  return items;
}

function people(count: number): string {
  return Array.from({ length: count }, (_, index) => `{"id": "${index}", "headline": "Nurse ${index}"}`).join(
    '\n',
  );
}

describe('reading on threads', () => {
  it('gives the same as reading in place, in the same order', async () => {
    const files = [
      await scratch.file('a.pdf', makePdf({ pages: [['Ada Fictional']] })),
      await scratch.file('many.jsonl', people(1000)),
      await scratch.file('a.csv', 'name,headline\nAda,Nurse\n'),
    ];
    const reader = open();
    for (const file of files) expect(await all(reader, file)).toEqual(await readAll(file));
  });

  it('reads several files at once, also more of them than threads', async () => {
    const reader = open({ threads: 2 });
    const names = ['p', 'q', 'r', 's', 't'];
    const files = await Promise.all(names.map((name) => scratch.file(`${name}.txt`, `Nurse ${name}`)));
    const read = await Promise.all(files.map((file) => all(reader, file)));
    expect(read.flat()).toMatchObject(names.map((name) => ({ text: `Nurse ${name}` })));
  });

  it('brings errors over whole: class, code, data, message and cause', async () => {
    const file = await scratch.file('broken.pdf', '%PDF-1.7');
    const [item] = await all(open(), file);
    if (item === undefined || !('error' in item)) throw new Error('was read');
    const { error } = item;
    expect(error).toBeInstanceOf(ExpertMatchError);
    expect(error).toMatchObject({ code: 'unreadable_document', data: { file, reason: 'broken' } });
    expect(error.message).toContain('damaged');
    expect(String(error.cause)).toContain('InvalidPDF');
  });

  it('can be left in the middle of a file, and reads the next', async () => {
    const reader = open();
    const file = await scratch.file('left.jsonl', people(5000));
    for await (const item of reader.read(file)) {
      expect(item).toMatchObject({ source: { row: 1 } });
      break;
    }
    expect(await all(reader, file)).toHaveLength(5000);
  });
});

describe('a file that is too much', () => {
  it('is ended when it takes too long, and the next is read', async () => {
    const slow = await scratch.file('slow.pdf', makePdf({ pages: [['Ada Fictional']] }));
    const reader = open({ limits: { parseTimeMs: 1 } });
    expect(await all(reader, slow)).toMatchObject([
      { file: slow, error: { code: 'limit_exceeded', data: { file: slow, limit: 'parseTimeMs', max: 1 } } },
    ]);
    const patient = open();
    expect(await all(patient, slow)).toMatchObject([{ text: 'Ada Fictional' }]);
  });

  it('is ended when the process grows too much by it, and the next is read', async () => {
    const bomb = await scratch.file('bomb.pdf', makePdfBomb(400_000_000));
    const modest = await scratch.file('after.txt', 'Nurse');
    const reader = open({ limits: { maxGrowthMiB: 150 } });
    expect(await all(reader, bomb)).toMatchObject([
      { file: bomb, error: { code: 'limit_exceeded', data: { limit: 'maxGrowthMiB', max: 150 } } },
    ]);
    expect(await all(reader, modest)).toMatchObject([{ text: 'Nurse' }]);
  });

  it('is a failure when it takes too much heap, and the next is read', async () => {
    const body = paragraph('Nurse') + '<w:p/>'.repeat(3_000_000);
    const greedy = await scratch.file('greedy.docx', makeDocx(body));
    const modest = await scratch.file('modest.txt', 'Nurse');
    const reader = open({ limits: { maxHeapMiB: 64 } });
    expect(await all(reader, greedy)).toMatchObject([
      { file: greedy, error: { code: 'limit_exceeded', data: { limit: 'maxHeapMiB', max: 64 } } },
    ]);
    expect(await all(reader, modest)).toMatchObject([{ text: 'Nurse' }]);
  });
});

it('fails the reads that are under way when it is closed', async () => {
  const reader = open();
  const file = await scratch.file('closing.jsonl', people(5000));
  const items: ReadItem[] = [];
  for await (const item of reader.read(file)) {
    if (items.length === 0) await reader.close();
    items.push(item);
  }
  expect(items.at(-1)).toMatchObject({ file, error: { code: 'unreadable_document' } });
});
