import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflateRawSync, inflateSync, unzipSync } from 'node:zlib';
import type { Matcher } from '#matcher.js';
import { type MatcherOptions, openMatcher } from '#open-matcher.js';

/** Where the model is kept ready for all tests. */
export const CACHE_DIR = join(tmpdir(), 'expertmatch-test-models');
/** What compressed data begins with, and what unpacks it from there: gzip, zlib, an entry of a ZIP file. */
const PACKED: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
  ['\x1f\x8b\x08', unzipSync],
  ['\x78\x01', inflateSync],
  ['\x78\x9c', inflateSync],
  ['\x78\xda', inflateSync],
  [
    'PK\x03\x04',
    (bytes) => inflateRawSync(bytes.subarray(30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28))),
  ],
];

/** A data directory, files to import into it, and matchers over it; gone when disposed of. */
export class PrivacyDesk {
  readonly root = mkdtempSync(join(tmpdir(), 'expertmatch-privacy-'));
  readonly dir = join(this.root, 'data');
  readonly #open = new Set<Matcher>();

  async open(options: Pick<MatcherOptions, 'mask'> = {}): Promise<Matcher> {
    const matcher = await openMatcher({ dir: this.dir, cacheDir: CACHE_DIR, threads: 1, ...options });
    this.#open.add(matcher);
    return matcher;
  }

  async close(matcher: Matcher): Promise<void> {
    this.#open.delete(matcher);
    await matcher.close();
  }

  write(name: string, content: string | Uint8Array): string {
    const path = join(this.root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  /** Which of the words are in any file under the data directory, as they stand or compressed, as `word in file`. */
  found(words: readonly string[]): string[] {
    return filesUnder(this.dir).flatMap((file) => {
      const bytes = readFileSync(file);
      const found = new Set(
        [bytes, ...unpacked(bytes)].flatMap((each) => words.filter((word) => holds(each, word))),
      );
      return [...found].map((word) => `${word} in ${file.slice(this.dir.length + 1)}`);
    });
  }

  async dispose(): Promise<void> {
    for (const matcher of this.#open) await this.close(matcher);
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** In UTF-8 or UTF-16, in any case. */
function holds(bytes: Buffer, word: string): boolean {
  return (['utf8', 'utf16le'] as const).some((encoding) =>
    bytes
      .toString('latin1')
      .toLowerCase()
      .includes(Buffer.from(word, encoding).toString('latin1').toLowerCase()),
  );
}

function unpacked(bytes: Buffer): Buffer[] {
  return PACKED.flatMap(([mark, unpack]) => {
    const found: Buffer[] = [];
    for (let at = bytes.indexOf(mark, 0, 'latin1'); at >= 0; at = bytes.indexOf(mark, at + 1, 'latin1')) {
      try {
        found.push(unpack(bytes.subarray(at)));
      } catch {
        // Not every such mark begins compressed data.
      }
    }
    return found;
  });
}

function filesUnder(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(dir, name))
    .filter((path) => statSync(path).isFile());
}
