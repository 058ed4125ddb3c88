import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import openapiTs, { astToString } from 'openapi-typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeZip } from '../../packages/matcher/test/ingest/make-zip.js';
import { TestService } from '../../packages/service/test/running-service.js';
import { SAMPLES } from '../sample-matcher.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
/** The compiler that openapi-typescript is built on. */
const TSC = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
const STRICT = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--skipLibCheck'];
const NODE_MODULE = ['--target', 'es2023', '--module', 'nodenext', '--types', 'node'];

const run = promisify(execFile);

describe('a client made from the document', () => {
  let on: TestService;
  let dir: string;
  beforeAll(async () => {
    on = await TestService.start();
    // Below this folder, where the libraries that it imports are found.
    dir = mkdtempSync(join(HERE, '.made-'));
    const types = astToString(await openapiTs(new URL(`${on.service.url}/openapi.json`)));
    writeFileSync(join(dir, 'api.ts'), types);
    copyFileSync(join(HERE, 'story.ts'), join(dir, 'story.ts'));
    writeFileSync(join(dir, 'people.zip'), samplesZip());
  });
  afterAll(async () => {
    rmSync(dir, { recursive: true, force: true });
    await on.dispose();
  });

  it('compiles, imports a ZIP, watches it, matches, reads a person and erases them', async () => {
    await run(process.execPath, [TSC, ...STRICT, ...NODE_MODULE, join(dir, 'story.ts')]);
    const words = [join(dir, 'story.js'), on.service.url, on.key, join(dir, 'people.zip')];
    const { stdout } = await run(process.execPath, words);
    const seen = JSON.parse(stdout);
    expect(seen).toMatchObject({
      run: { state: 'done', counts: { failed: 0 } },
      failures: [],
      name: expect.stringMatching(/\w/),
      headline: expect.stringMatching(/\w/),
      erased: true,
      after: 'expert_not_found',
      sound: true,
    });
    expect(seen.run.counts.imported).toBeGreaterThan(5);
    expect(seen.events.at(-1)).toBe('end');
    expect(seen.reasons.join('\n')).toMatch(/^met: .*wound/im);
  });

  it('is refused by the compiler what the document does not have', async () => {
    const wrong = readFileSync(join(HERE, 'story.ts'), 'utf8').replace('limit: 3', "limit: 'three'");
    writeFileSync(join(dir, 'wrong.ts'), wrong);
    const compiling = run(process.execPath, [
      TSC,
      '--noEmit',
      ...STRICT,
      ...NODE_MODULE,
      join(dir, 'wrong.ts'),
    ]);
    await expect(compiling).rejects.toMatchObject({
      stdout: expect.stringContaining("Type 'string' is not assignable to type 'number'"),
    });
  });
});

function samplesZip(): Uint8Array {
  const folder = join(SAMPLES, 'experts');
  const names = readdirSync(folder).filter((name) => /^candidate-0\d\.pdf$/.test(name));
  return makeZip(Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))])));
}
