import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SAMPLES = fileURLToPath(new URL('../../../samples/experts', import.meta.url));
const ROWS = 6_000;
const WRONG_EVERY = 100;
const PEOPLE_PER_FILE = 40;

/** What an untouched import of the files counts. */
export interface Expected {
  readonly wrongRows: number;
}

/** The samples of all formats, a table of 6,000 people with a wrong row in each hundred, and documents in folders. */
export function writeMixedFiles(folder: string): Expected {
  mkdirSync(join(folder, 'letters'), { recursive: true });
  cpSync(SAMPLES, join(folder, 'experts'), { recursive: true });
  writeFileSync(join(folder, 'pool.csv'), table());
  for (let at = 0; at < PEOPLE_PER_FILE; at++)
    writeFileSync(join(folder, 'letters', `${at}.txt`), letter(at));
  writeFileSync(join(folder, 'letters', 'blank.txt'), ' \n');
  return { wrongRows: ROWS / WRONG_EVERY + 1 };
}

function table(): string {
  const lines = Array.from({ length: ROWS }, (_, at) => {
    const line = `Person ${at},Nurse of ward ${at},Ward ${at} Hospital,wound care; triage ${at}`;
    return at % WRONG_EVERY === WRONG_EVERY - 1 ? `${line},surplus` : line;
  });
  return ['name,headline,company,skills', ...lines, ''].join('\n');
}

function letter(at: number): string {
  return `Doe ${at} Jane\n\nExperience\nPhysician of clinic ${at}, Bay Clinic ${at}, May 2012 to June 2020\n`;
}
