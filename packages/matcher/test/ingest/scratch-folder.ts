import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** A folder of its own for a test file, gone afterwards. */
export class ScratchFolder {
  #path = '';

  constructor() {
    beforeAll(async () => {
      this.#path = await mkdtemp(join(tmpdir(), 'expertmatch-ingest-'));
    });
    afterAll(() => rm(this.#path, { recursive: true, force: true }));
  }

  path(...names: readonly string[]): string {
    return join(this.#path, ...names);
  }

  async file(name: string, content: string | Uint8Array): Promise<string> {
    const path = this.path(name);
    await writeFile(path, content);
    return path;
  }
}
