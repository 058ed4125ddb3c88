import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Embedder, openMatcher } from '@expertmatch/matcher';
import { parse } from 'csv-parse';
import Database from 'libsql';
import { contactsOf, csvOf, madeUpTable, xlsxOf } from './made-up-table.js';

const EXPERTS = 100_000;
const BYTES_PER_MIB = 1024 * 1024;
const SAMPLE_EVERY_MS = 250;
const DIMENSIONS = 384;

/** Gives every passage the same vector at once: what is left of an import is reading and storing. */
const NO_MODEL: Embedder = {
  space: { model: 'none', dimensions: DIMENSIONS },
  embed: async (texts) => texts.map(() => new Float32Array(DIMENSIONS).fill(DIMENSIONS ** -0.5)),
  close: async () => {},
};

/**
 * Import of a large table without a model, as CSV and as XLSX: a list of contacts, and profiles with a text, skills and
 * terms each.
 */
export async function rowsBench() {
  const contacts = await tableBench(contactsOf(madeUpTable(EXPERTS)));
  const profiles = await tableBench(madeUpTable(EXPERTS));
  return { experts: EXPERTS, contacts, profiles };
}

/** Beside what nobody can go below on one thread: parsing the CSV alone, and writing its rows to SQLite alone. */
async function tableBench(rows: string[][]) {
  const dir = mkdtempSync(join(tmpdir(), 'expertmatch-bench-'));
  try {
    const [csv, xlsx] = [join(dir, 'experts.csv'), join(dir, 'experts.xlsx')];
    writeFileSync(csv, csvOf(rows));
    writeFileSync(xlsx, xlsxOf(rows));
    rows.length = 0;
    const parsedAlone = await parseAlone(csv);
    const storedAlone = await storeAlone(csv, join(dir, 'alone.db'));
    const fromCsv = await importTable(csv, join(dir, 'csv'));
    const fromXlsx = await importTable(xlsx, join(dir, 'xlsx'));
    return { csv: fromCsv, xlsx: fromXlsx, parsedAlone, storedAlone };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function importTable(file: string, dir: string) {
  const matcher = await openMatcher({ dir, embedder: NO_MODEL });
  const rssMiB: number[] = [];
  const timer = setInterval(() => rssMiB.push(process.memoryUsage.rss() / BYTES_PER_MIB), SAMPLE_EVERY_MS);
  try {
    const start = performance.now();
    const { imported, failures, elapsedMs } = await matcher.import([file]);
    const totalMs = performance.now() - start;
    const half = Math.floor(rssMiB.length / 2);
    return {
      imported,
      failed: failures.length,
      rowsPerSecond: Math.round((imported / totalMs) * 1000),
      ...elapsedMs,
      highestRssMiBFirstHalf: Math.round(Math.max(0, ...rssMiB.slice(0, half))),
      highestRssMiBSecondHalf: Math.round(Math.max(0, ...rssMiB.slice(half))),
    };
  } finally {
    clearInterval(timer);
    await matcher.close();
  }
}

async function parseAlone(file: string) {
  const start = performance.now();
  let rows = 0;
  for await (const _ of createReadStream(file).pipe(parse())) rows += 1;
  return { rowsPerSecond: Math.round((rows / (performance.now() - start)) * 1000) };
}

/** Each row as one text, in transactions of a hundred, as durable as the store's. */
async function storeAlone(file: string, path: string) {
  const database = new Database(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec('CREATE TABLE experts (id INTEGER PRIMARY KEY, text TEXT NOT NULL)');
  const insert = database.prepare('INSERT INTO experts (text) VALUES (?)');
  let rows = 0;
  let storeMs = 0;
  for await (const row of createReadStream(file).pipe(parse())) {
    const start = performance.now();
    if (rows % 100 === 0) database.exec(rows === 0 ? 'BEGIN' : 'COMMIT; BEGIN');
    insert.run([JSON.stringify(row)]);
    rows += 1;
    storeMs += performance.now() - start;
  }
  database.exec('COMMIT');
  database.close();
  return { rowsPerSecond: Math.round((rows / storeMs) * 1000) };
}
