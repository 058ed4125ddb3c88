import type { Config } from './config.js';

/** The embedder that the workspaces of a service share. */
export async function openSharedEmbedder({ cacheDir, model }: Config) {
  const library = await import('@expertmatch/matcher');
  return library.openEmbedder({ cacheDir, ownThread: true, ...(model !== undefined && { model }) });
}
