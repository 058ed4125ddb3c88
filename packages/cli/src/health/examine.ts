import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Embedder, Matcher } from '@expertmatch/matcher';
import type { Config } from '../config.js';

/** One thing looked at. */
export interface Finding {
  readonly what: string;
  readonly isWell: boolean;
  /** What was found, or what is wrong and what to do. */
  readonly detail: string;
}

const NEEDED_NODE = { major: 20, minor: 20 };

/** Looks at everything that the work needs, in the order in which it is needed. */
export async function examine(config: Config): Promise<Finding[]> {
  const { dir, cacheDir } = config;
  return [
    checkNode(process.versions.node),
    await checkFolder('data directory', dir, '--dir'),
    await checkFolder('model folder', cacheDir, 'EXPERTMATCH_CACHE_DIR'),
    ...(await checkModelAndStore(config)),
  ];
}

function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isWell = major > NEEDED_NODE.major || (major === NEEDED_NODE.major && minor >= NEEDED_NODE.minor);
  const needed = `${NEEDED_NODE.major}.${NEEDED_NODE.minor}`;
  return { what: 'Node.js', isWell, detail: isWell ? version : `${version}: install ${needed} or newer` };
}

/** Whether the folder, or the nearest one above it that exists, can be written to. */
async function checkFolder(what: string, folder: string, setting: string): Promise<Finding> {
  try {
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return { what, isWell: true, detail: folder };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const parent = dirname(folder);
    if (code === 'ENOENT' && parent !== folder) {
      const above = await checkFolder(what, parent, setting);
      return above.isWell ? { ...above, detail: `${folder} (made at first use)` } : above;
    }
    return {
      what,
      isWell: false,
      detail: `${folder} cannot be written to (${code}): change its owner or mode, or name another with ${setting}`,
    };
  }
}

async function attempt(what: string, check: () => Promise<string>): Promise<Finding> {
  try {
    return { what, isWell: true, detail: await check() };
  } catch (error) {
    return failed(what, error);
  }
}

function failed(what: string, error: unknown): Finding {
  return { what, isWell: false, detail: error instanceof Error ? error.message : String(error) };
}

/** The store only opens with a model, which it must have been filled with. */
async function checkModelAndStore({ dir, cacheDir, model }: Config): Promise<Finding[]> {
  const { openEmbedder, openMatcher } = await import('@expertmatch/matcher');
  try {
    const embedder = await openEmbedder({ cacheDir, ...(model !== undefined && { model }) });
    const embedding = await attempt('embedding', () => timedEmbedding(embedder));
    const store = await attempt('store', async () => describeStore(await openMatcher({ dir, embedder })));
    return [embedding, store];
  } catch (error) {
    const store = { what: 'store', isWell: false, detail: 'not looked at, as it needs the model' };
    return [failed('embedding', error), store];
  }
}

async function timedEmbedding(embedder: Embedder): Promise<string> {
  const startedAtMs = performance.now();
  const [vector] = await embedder.embed(['wound care physician'], 'query');
  const elapsedMs = performance.now() - startedAtMs;
  const squares = vector?.reduce((sum, value) => sum + value * value, 0) ?? 0;
  if (Math.abs(squares - 1) > 0.01)
    throw new Error(`${embedder.space.model} gives no unit vectors: use another model`);
  return `${embedder.space.model}, ${embedder.space.dimensions} dimensions, one text in ${elapsedMs.toFixed(0)} ms`;
}

async function describeStore(matcher: Matcher): Promise<string> {
  const { experts, passages, sequence } = matcher.stats();
  await matcher.close();
  return `${experts} experts, ${passages} passages, at change ${sequence}`;
}
