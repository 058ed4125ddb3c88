import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Embedder } from '#embed/embedder.js';
import { KeptVectors } from '#embed/kept-vectors.js';
import { openEmbedder } from '#embed/open-embedder.js';
import { REPOSITORY } from './repository.js';
import { findSets } from './sets/find-sets.js';

const CACHE = join(homedir(), '.cache', 'expertmatch');
const DEFAULT_SETS = join(REPOSITORY, '..', 'shared', 'data', 'ranking');

/** What the command line of a measurement says. */
export interface Arguments {
  /** A folder that the measurement is to work on. */
  readonly folder?: string;
  readonly model?: string;
}

/** Runs a measurement with the model that the command line names; vectors are kept from one run to the next. */
export async function measurement(
  work: (embedder: Embedder, args: Arguments) => Promise<string>,
): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { model: { type: 'string' } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  const { model } = values;
  const opened = await openEmbedder({ cacheDir: CACHE, ...(model !== undefined && { model }) });
  const embedder = await KeptVectors.open(opened, join(CACHE, 'evaluation-vectors'));
  try {
    const said = await work(embedder, {
      ...(folder !== undefined && { folder }),
      ...(model !== undefined && { model }),
    });
    process.stdout.write(`${said}\n`);
  } finally {
    await embedder.close();
  }
}

/**
 * The judged sets under a folder.
 * @param folder default: `../shared/data/ranking`
 * Errors: Error when there are none.
 */
export function setsUnder(folder = DEFAULT_SETS): string[] {
  const sets = existsSync(folder) ? findSets(folder) : [];
  if (sets.length > 0) return sets;
  throw new Error(
    `${folder} holds no judged set; name a folder with experts.jsonl, projects.jsonl and qrels.tsv or pairs.tsv`,
  );
}
