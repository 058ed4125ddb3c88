import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecord } from './read-record.js';

const FOLDER = fileURLToPath(new URL('../../../../../shared/data/jsonresume/', import.meta.url));

function valid(): readonly (readonly [string, object])[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((name) => name.includes('____test____') && !name.includes('schema.json'))
    .flatMap((name) => {
      const cases: Record<string, object> = JSON.parse(readFileSync(`${FOLDER}${name}`, 'utf8'));
      return Object.entries(cases).filter(([title]) => title.endsWith('Valid'));
    });
}

describe.skipIf(valid().length === 0)('what JSON Resume’s own tests call valid', () => {
  it.each(valid())('%s', (_, resume) => {
    const headed = { work: [{ position: 'Nurse' }], ...resume };
    const basics = {
      label: 'Nurse',
      ...('basics' in resume && typeof resume.basics === 'object' && resume.basics),
    };
    expect(readRecord({ ...headed, basics }).source.format).toBe('json-resume');
  });
});
