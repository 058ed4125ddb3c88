import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../packages/matcher/src/', import.meta.url));
const SERVICE = fileURLToPath(new URL('../packages/service/src/', import.meta.url));

/** The stages in the order in which data flows; a stage may import itself and what stands before it. */
const STAGES = [
  'domain',
  'taxonomy',
  'ingest',
  'profile',
  'passage',
  'embed',
  'linkage',
  'store',
  'import',
  'search',
  'spec',
  'retrieve',
  'rank',
  'explain',
  'answer',
  'route',
  'privacy',
  'evaluate',
];
/** The folders of the service, likewise. */
const LAYERS = [
  'problem',
  'key',
  'contract',
  'database',
  'queue',
  'telemetry',
  'workspace',
  'project',
  'feedback',
  'event',
  'webhook',
  'watch',
  'routing',
  'http',
  'reveal',
  'resource',
  'worker',
  'start',
];
/** The composition, allowed to see every stage. */
const COMPOSITION = ['matcher.ts', 'open-matcher.ts', 'index.ts'];

interface Import {
  readonly from: string;
  readonly to: string;
}

function imports(src = SRC): Import[] {
  return files(src).flatMap((file) => {
    const text = readFileSync(join(src, file), 'utf8');
    const paths = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) => path ?? '');
    return paths.map((path) => ({ from: file, to: relative(src, resolve(src, dirname(file), path)) }));
  });
}

function files(src = SRC): string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
}

const stageOf = (file: string) => STAGES.indexOf(file.split('/')[0] ?? '');

describe('the architecture', () => {
  it('has every source file in a stage or in the composition', () => {
    expect(files().filter((file) => stageOf(file) === -1 && !COMPOSITION.includes(file))).toEqual([]);
  });

  it('lets no stage look ahead', () => {
    const ahead = imports().filter(
      ({ from, to }) => stageOf(from) !== -1 && (stageOf(to) === -1 || stageOf(to) > stageOf(from)),
    );
    expect(ahead).toEqual([]);
  });

  it('lets no layer of the service look ahead', () => {
    const layerOf = (file: string) => LAYERS.indexOf(file.split('/')[0] ?? '');
    const ahead = imports(SERVICE).filter(
      ({ from, to }) => from !== 'index.ts' && (layerOf(to) === -1 || layerOf(to) > layerOf(from)),
    );
    expect(ahead).toEqual([]);
    expect(files(SERVICE).filter((file) => file !== 'index.ts' && layerOf(file) === -1)).toEqual([]);
  });

  it('finds the imports that it judges', () => {
    expect(imports().length).toBeGreaterThan(100);
    expect(imports(SERVICE).length).toBeGreaterThan(100);
  });

  it('keeps the library free of environment, console, process exit and HTTP', () => {
    const forbidden =
      /\bprocess\.(?:env|exit|stdout|stderr|argv)\b|\bconsole\.|from '(?:node:)?(?:https?|net|express|ioredis|bullmq)'/;
    const guilty = files().filter((file) => forbidden.test(readFileSync(join(SRC, file), 'utf8')));
    expect(guilty).toEqual([]);
  });

  it('has no file over 300 lines and a median of 80 at most', () => {
    for (const src of [SRC, SERVICE]) {
      const lengths = files(src).map((file) => readFileSync(join(src, file), 'utf8').split('\n').length - 1);
      lengths.sort((a, b) => a - b);
      expect(lengths.at(-1)).toBeLessThanOrEqual(300);
      expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
    }
  });
});
