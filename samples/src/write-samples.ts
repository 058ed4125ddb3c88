import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Layout, SamplePerson } from './sample-person.js';
import type { SampleSet } from './sample-set.js';
import { writeCsv } from './writers/write-csv.js';
import { writeDocxPlain } from './writers/write-docx-plain.js';
import { writeDocxTable } from './writers/write-docx-table.js';
import { writeJsonLines } from './writers/write-json-lines.js';
import { writeJsonResume } from './writers/write-json-resume.js';
import { writeLetter } from './writers/write-letter.js';
import { writeLinkedinJson } from './writers/write-linkedin-json.js';
import { writePdfClassic } from './writers/write-pdf-classic.js';
import { writePdfDatesLeft } from './writers/write-pdf-dates-left.js';
import { writePdfInline } from './writers/write-pdf-inline.js';
import { writePdfLinkedin } from './writers/write-pdf-linkedin.js';

type Writer = (person: SamplePerson) => Buffer | Promise<Buffer>;

const writers: Readonly<Record<Exclude<Layout, 'json-lines'>, Writer>> = {
  'pdf-classic': writePdfClassic,
  'pdf-dates-left': writePdfDatesLeft,
  'pdf-inline': writePdfInline,
  'pdf-linkedin': writePdfLinkedin,
  'docx-plain': writeDocxPlain,
  'docx-table': writeDocxTable,
  'json-resume': writeJsonResume,
  'linkedin-json': writeLinkedinJson,
};

/**
 * Writes the people's files into `folder`, which is made when it is not there; the same bytes for the same set.
 * @returns how many files were written
 */
export async function writeSamples(folder: string, set: SampleSet): Promise<number> {
  await mkdir(folder, { recursive: true });
  const files = await filesOf(set);
  for (const [file, bytes] of files) await writeFile(join(folder, file), bytes);
  return files.size;
}

async function filesOf(set: SampleSet): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const person of set.people) {
    if (person.layout !== 'json-lines') files.set(person.file, await writers[person.layout](person));
  }
  for (const letter of set.letters) files.set(letter.file, writeLetter(letter));
  files.set('agency-pool.csv', writeCsv(set.pool));
  files.set(
    'network-export.jsonl',
    writeJsonLines(set.people.filter(({ layout }) => layout === 'json-lines')),
  );
  return files;
}
