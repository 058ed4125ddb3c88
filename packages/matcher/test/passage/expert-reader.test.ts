import { afterAll, expect, it } from 'vitest';
import { contentHash } from '#ingest/content-hash.js';
import type { SourceDocument } from '#ingest/source-document.js';
import { ExpertReader } from '#passage/expert-reader.js';
import { readExpert } from '#passage/read-expert.js';

const reader = new ExpertReader({ threads: 1 });
afterAll(() => reader.close());

const documents = [
  'Wilma Ferreira\nRegistered nurse\n\nExperience\nCharge nurse, Lakeside Hospital, 2015 - 2021\nBurn unit.',
  '....',
  'Otto Lindqvist\nTax lawyer\n\nExperience\nPartner, Lindqvist & Co, 2001 - present\nTransfer pricing.',
].map(
  (text, k): SourceDocument => ({
    text,
    source: { file: `/people/${k}.txt`, format: 'text' },
    contentHash: contentHash(text),
  }),
);

it('reads as `readExpert` does, with a failure in the place of who cannot be read', async () => {
  const [nurse, nobody, lawyer] = documents;
  expect(await reader.read(documents, [])).toEqual([
    nurse && readExpert(nurse),
    { file: nobody?.source.file, error: expect.objectContaining({ code: 'unreadable_document' }) },
    lawyer && readExpert(lawyer),
  ]);
});

it('tells of each document that took too long', async () => {
  const hurried = new ExpertReader({ threads: 1, limits: { parseTimeMs: 1 } });
  try {
    const items = await hurried.read(documents.slice(0, 2), []);
    expect(items).toMatchObject([
      { file: '/people/0.txt', error: { code: 'limit_exceeded', data: { limit: 'parseTimeMs' } } },
      { file: '/people/1.txt', error: { code: 'limit_exceeded', data: { limit: 'parseTimeMs' } } },
    ]);
  } finally {
    await hurried.close();
  }
});

it('blames nobody for a neighbour that ends the thread', async () => {
  const small = new ExpertReader({ threads: 1, limits: { maxHeapMiB: 40 } });
  const text = Array.from({ length: 40_000 }, (_, k) => `Nurse in ward ${k}, 2015 - 2021.`).join('\n');
  const huge: SourceDocument = {
    text,
    source: { file: '/people/huge.txt', format: 'text' },
    contentHash: contentHash(text),
  };
  try {
    const read = [huge, ...documents].map((document) => small.read([document], []));
    expect((await Promise.all(read)).flat()).toMatchObject([
      { file: '/people/huge.txt', error: { code: 'limit_exceeded', data: { limit: 'maxHeapMiB' } } },
      { sources: [{ file: '/people/0.txt' }] },
      { file: '/people/1.txt', error: { code: 'unreadable_document' } },
      { sources: [{ file: '/people/2.txt' }] },
    ]);
  } finally {
    await small.close();
  }
});
