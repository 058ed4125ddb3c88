import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { accuracyTable } from './accuracy-table.js';
import { measureAccuracy } from './measure-accuracy.js';
import { plainTruth } from './plain-truth.js';
import { fileHash, hashedFacts, type Truth } from './truth.js';

const DATA = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const TRUTH = fileURLToPath(new URL('../../truth/accuracy.json', import.meta.url));
const RESULTS = fileURLToPath(new URL('../../results/', import.meta.url));
const DOCUMENT = fileURLToPath(new URL('../../../docs/accuracy.md', import.meta.url));
const TABLE = /(<!-- accuracy -->\n)[\s\S]*(<!-- \/accuracy -->)/;

/** Measures and writes the figures; with `--truth FILE` takes that plain truth over into the truth file first. */
async function main(args: readonly string[]): Promise<void> {
  const [option, plain] = args;
  if (option === '--truth' && plain !== undefined) writeTruth(plain);
  if (!existsSync(DATA)) {
    process.stderr.write(`${DATA} is not there: nothing to measure.\n`);
    return;
  }
  const accuracy = await measureAccuracy(DATA, readTruth());
  const report = { bench: 'accuracy', date: new Date().toISOString().slice(0, 10), results: accuracy };
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(`${RESULTS}accuracy.json`, `${JSON.stringify(report, null, 2)}\n`);
  const table = accuracyTable(accuracy);
  const page = readFileSync(DOCUMENT, 'utf8');
  writeFileSync(
    DOCUMENT,
    page.replace(TABLE, (_, open: string, close: string) => `${open}\n${table}\n\n${close}`),
  );
  process.stdout.write(`${table}\n`);
}

function readTruth(): Truth {
  return JSON.parse(readFileSync(TRUTH, 'utf8')) as Truth;
}

function writeTruth(plain: string): void {
  const { salt } = readTruth();
  const documents = plainTruth(readFileSync(plain, 'utf8')).map(({ file, facts }) => {
    const hash = fileHash(readFileSync(DATA + file));
    return [hash, { group: file.replace(/\/[^/]*$/, ''), facts: hashedFacts(facts, salt, hash) }] as const;
  });
  writeFileSync(TRUTH, `${JSON.stringify({ salt, documents: Object.fromEntries(documents) }, null, 1)}\n`);
}

await main(process.argv.slice(2));
