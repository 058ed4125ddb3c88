import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Maskable, maskPolicy } from './domain/mask-policy.js';
import type { Embedder } from './embed/embedder.js';
import { type OpenEmbedderOptions, openEmbedder } from './embed/open-embedder.js';
import { Matcher } from './matcher.js';
import { openStore } from './store/open-store.js';

/** Where and with what a matcher works. */
export interface MatcherOptions {
  /** Data directory; made when it does not exist. */
  readonly dir: string;
  /** A local model folder or the hub name of a model; default: the model that is installed with the package. */
  readonly model?: string;
  /** Where the model is kept ready; default `~/.cache/expertmatch`. */
  readonly cacheDir?: string;
  /** Threads of the model; default: all cores. */
  readonly threads?: number;
  /** An embedder of the caller's own, in place of `model`, `cacheDir` and `threads`; closed with the matcher. */
  readonly embedder?: Embedder;
  /** Compares every vector instead of searching a graph: the same answers or better ones, more slowly. */
  readonly exactSearch?: boolean;
  /**
   * What is withheld from ranking and quotes, of all experts in the directory alike; default: what the directory
   * says, nothing in a new one. Another policy than that of the experts it holds is refused.
   */
  readonly mask?: readonly Maskable[];
  /**
   * Who works with it, for the audit. Changes are noted in any case, by default as by `library`; rankings, comparisons and
   * reveals only when somebody is named, here or in the call.
   */
  readonly actor?: string;
  /** How long a write waits for another process, in ms; default 10,000. */
  readonly busyTimeoutMs?: number;
}

/**
 * Opens a data directory: the store and the model. The index is loaded at the first match.
 * Errors: `data_dir_incompatible`, `data_dir_unusable`, `model_unavailable`, `model_corrupt`.
 * @throws RangeError when the mask holds what cannot be masked
 */
export async function openMatcher(options: MatcherOptions): Promise<Matcher> {
  const { dir, busyTimeoutMs } = options;
  const mask = options.mask && maskPolicy(options.mask);
  const embedder = options.embedder ?? (await openEmbedder(embedderOptions(options)));
  try {
    const store = openStore({
      dir,
      space: embedder.space,
      ...(mask !== undefined && { mask }),
      ...(busyTimeoutMs !== undefined && { busyTimeoutMs }),
    });
    return new Matcher(options, store, embedder);
  } catch (error) {
    await embedder.close();
    throw error;
  }
}

function embedderOptions({ model, threads, cacheDir }: MatcherOptions): OpenEmbedderOptions {
  return {
    cacheDir: cacheDir ?? join(homedir(), '.cache', 'expertmatch'),
    ...(model !== undefined && { model }),
    ...(threads !== undefined && { threads }),
  };
}
