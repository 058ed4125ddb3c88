import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Matcher, openEmbedder, openMatcher, type SpecInput } from '@expertmatch/matcher';
import { BRIEFS } from './briefs.js';
import { importMadeUp } from './made-up-store.js';
import { percentile } from './percentile.js';
import { ScatteredEmbedder } from './scattered-embedder.js';

const EXPERTS = 10_000;
const ROUNDS = 10;
const TOP = 100;

/** Match latency over 10,000 experts with the spec already embedded, and what the graph and the pool cost in recall. */
export async function matchBench(cacheDir: string) {
  const dir = mkdtempSync(join(tmpdir(), 'expertmatch-bench-'));
  try {
    const embedder = new ScatteredEmbedder(await openEmbedder({ cacheDir }));
    const matcher = await openMatcher({ dir: join(dir, 'data'), embedder });
    const imported = await fill(matcher, join(dir, 'experts.jsonl'));
    const latency = await latencies(matcher);
    const recall = await recalls(matcher, await exactMatcher(dir, embedder));
    const { passages } = matcher.stats();
    await matcher.close();
    return { experts: EXPERTS, passages, ...imported, ...latency, ...recall };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The same experts, every vector compared. */
async function exactMatcher(dir: string, embedder: ScatteredEmbedder): Promise<Matcher> {
  cpSync(join(dir, 'data'), join(dir, 'exact'), { recursive: true });
  rmSync(join(dir, 'exact', 'index'), { recursive: true });
  return openMatcher({ dir: join(dir, 'exact'), embedder, exactSearch: true });
}

async function fill(matcher: Matcher, file: string) {
  const start = performance.now();
  const { imported, elapsedMs } = await importMadeUp(matcher, file, EXPERTS);
  const importMs = performance.now() - start;
  const indexStart = performance.now();
  await matcher.saveIndex();
  const indexMs = performance.now() - indexStart;
  const rowsPerSecond = Math.round((imported / (importMs - elapsedMs.embed)) * 1000);
  return { rowsPerSecondWithoutEmbedding: rowsPerSecond, indexAndSnapshotMs: Math.round(indexMs) };
}

async function latencies(matcher: Matcher) {
  for (const brief of BRIEFS) await matcher.match(brief);
  const elapsedMs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const brief of BRIEFS) {
      const start = performance.now();
      await matcher.match(brief);
      elapsedMs.push(performance.now() - start);
    }
  }
  return { p50Ms: percentile(elapsedMs, 0.5), p99Ms: percentile(elapsedMs, 0.99) };
}

/** Shares of the best hundred: found by the graph beside the exact index, and beside ranking everybody. */
async function recalls(matcher: Matcher, exact: Matcher) {
  const besideExact: number[] = [];
  const besideAll: number[] = [];
  let rankAllMs = 0;
  for (const brief of BRIEFS) {
    const found = await best(matcher, brief, TOP);
    besideExact.push(overlap(found, await best(exact, brief, TOP)));
    const start = performance.now();
    const all = await best(matcher, brief, EXPERTS);
    rankAllMs += (performance.now() - start) / BRIEFS.length;
    besideAll.push(overlap(found, all.slice(0, TOP)));
  }
  return { recallBesideExact: mean(besideExact), recallBesideRankingAll: mean(besideAll), rankAllMs };
}

async function best(matcher: Matcher, brief: string | SpecInput, limit: number): Promise<string[]> {
  return (await matcher.match(brief, { limit })).matches.map(({ expertId }) => expertId);
}

function overlap(found: readonly string[], wanted: readonly string[]): number {
  const set = new Set(found);
  return wanted.filter((id) => set.has(id)).length / wanted.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
