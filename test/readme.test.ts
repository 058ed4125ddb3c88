import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeSpec, type SpecInput } from '@expertmatch/matcher';
import { describe, expect, it } from 'vitest';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const README = readFileSync(join(HERE, '../README.md'), 'utf8');

function block(language: string): string {
  return new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(README)?.[1] ?? '';
}

describe('the README', () => {
  it('has a library example that compiles', () => {
    const folder = mkdtempSync(join(HERE, 'readme-example-'));
    try {
      writeFileSync(join(folder, 'example.ts'), block('ts'));
      writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
      const compilerOptions = {
        strict: true,
        noEmit: true,
        module: 'nodenext',
        target: 'es2023',
        types: ['node'],
        skipLibCheck: true,
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
      const tsc = join(HERE, '../node_modules/.bin/tsc');
      expect(execFileSync(tsc, ['-p', folder], { encoding: 'utf8' })).toBe('');
      expect(block('ts')).toContain('openMatcher');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('has a JSON brief that can be ranked with', () => {
    const spec = makeSpec(JSON.parse(block('json')) as SpecInput, '2026-11-23');
    expect(spec.criteria.map(({ kind }) => kind)).toEqual([
      'text',
      'credential',
      'rate',
      'availability',
      'specialty',
    ]);
  });
});
