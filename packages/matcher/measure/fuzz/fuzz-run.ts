import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExpertMatchError } from '#domain/expert-match-error.js';
import { DocumentReader } from '#ingest/document-reader.js';
import { ExpertReader } from '#passage/expert-reader.js';
import { Chance } from './chance.js';
import { type FuzzTarget, inputOf, seedsOf } from './fuzz-target.js';
import { type FuzzReaders, readInput } from './read-input.js';

/** How long, and with which inputs. */
export interface FuzzPlan {
  readonly seconds: number;
  /** The same inputs for the same seed. */
  readonly seed: number;
  /** Folders of real files. */
  readonly folders: readonly string[];
}

/** An input with which a reader did what it must not. */
interface Find {
  readonly what: string;
  /** Where the input was kept. */
  readonly path: string;
}

/** What became of a target. */
export interface FuzzResult {
  readonly target: string;
  readonly executions: number;
  readonly finds: readonly Find[];
  readonly peakRssMiB: number;
  /** Memory of the process after the first hundred inputs and at the end. */
  readonly startRssMiB: number;
  readonly endRssMiB: number;
  readonly slowestMs: number;
}

/** Less than an import allows: the inputs are small. */
const LIMITS = { parseTimeMs: 10_000, maxHeapMiB: 512, maxGrowthMiB: 512 };
const MIB = 1024 * 1024;
const WARM_AFTER = 100;
const MOST_FINDS = 20;
/** Errors of our own code that a reader did not mean; parsers of others throw them for broken files. */
const DEFECT = /^(?:Type|Range|Reference|Syntax|Internal)Error\b/;
const OTHERS_PARSERS = new Set(['pdf', 'doc', 'archive']);

/** Tries a target for some time. */
export async function fuzzRun(target: FuzzTarget, plan: FuzzPlan): Promise<FuzzResult> {
  const folder = mkdtempSync(join(tmpdir(), 'expertmatch-fuzz-'));
  const readers = {
    documents: new DocumentReader({ limits: LIMITS, threads: 1 }),
    experts: new ExpertReader({ limits: LIMITS, threads: 1 }),
  };
  try {
    return await new Fuzzer(target, plan, folder, readers).run();
  } finally {
    await readers.documents.close();
    await readers.experts.close();
    rmSync(folder, { recursive: true });
  }
}

class Fuzzer {
  readonly #finds = new Map<string, string>();
  #executions = 0;
  #slowestMs = 0;
  #peakRss = 0;
  #startRss = 0;

  constructor(
    readonly target: FuzzTarget,
    readonly plan: FuzzPlan,
    readonly folder: string,
    readonly readers: FuzzReaders,
  ) {}

  async run(): Promise<FuzzResult> {
    const { name } = this.target;
    const seeds = seedsOf(this.target, this.plan.folders);
    const endMs = performance.now() + this.plan.seconds * 1_000;
    while (performance.now() < endMs && this.#finds.size < MOST_FINDS) {
      const chance = new Chance(this.plan.seed + this.#executions);
      await this.#try(inputOf(this.target, seeds, chance));
    }
    return {
      target: name,
      executions: this.#executions,
      finds: [...this.#finds].map(([what, path]) => ({ what, path })),
      peakRssMiB: Math.round(this.#peakRss / MIB),
      startRssMiB: Math.round(this.#startRss / MIB),
      endRssMiB: Math.round(process.memoryUsage.rss() / MIB),
      slowestMs: Math.round(this.#slowestMs),
    };
  }

  async #try(input: Buffer): Promise<void> {
    const path = join(this.folder, `input${this.target.extension}`);
    writeFileSync(path, input);
    const startMs = performance.now();
    for (const what of await this.#faults(path)) this.#keep(what, input);
    this.#slowestMs = Math.max(this.#slowestMs, performance.now() - startMs);
    this.#executions += 1;
    const rss = process.memoryUsage.rss();
    this.#peakRss = Math.max(this.#peakRss, rss);
    if (this.#executions === WARM_AFTER) this.#startRss = rss;
  }

  async #faults(path: string): Promise<readonly string[]> {
    try {
      const errors = await readInput(path, this.readers);
      return errors.flatMap((error) => this.#faultOf(error) ?? []);
    } catch (error) {
      return [`thrown: ${error instanceof Error ? error.stack : String(error)}`];
    }
  }

  #faultOf({ code, data, cause }: ExpertMatchError): string | undefined {
    const said = cause instanceof Error ? cause.message : '';
    if (DEFECT.test(said) && !OTHERS_PARSERS.has(this.target.name)) return said;
    const limit = code === 'limit_exceeded' && 'limit' in data ? data.limit : '';
    return limit in LIMITS ? `over ${limit}` : undefined;
  }

  /** Keeps the first input of each fault, where it outlasts the run. */
  #keep(what: string, input: Buffer): void {
    if (this.#finds.has(what)) return;
    const { name, extension } = this.target;
    const file = `expertmatch-find-${name}-${this.plan.seed + this.#executions}${extension}`;
    writeFileSync(join(tmpdir(), file), input);
    this.#finds.set(what, join(tmpdir(), file));
  }
}
