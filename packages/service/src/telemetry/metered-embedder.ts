import type { Embedder } from '@expertmatch/matcher';
import type { Metrics } from './metrics.js';

/** An embedder whose work is counted. */
export function meteredEmbedder(embedder: Embedder, metrics: Metrics): Embedder {
  return {
    space: embedder.space,
    embed: async (texts, role) => {
      const startedAtMs = performance.now();
      const vectors = await embedder.embed(texts, role);
      metrics.embedded(role, texts.length, (performance.now() - startedAtMs) / 1_000);
      return vectors;
    },
    ...(embedder.familiarity && { familiarity: (text: string) => embedder.familiarity?.(text) ?? 1 }),
    close: () => embedder.close(),
  };
}
