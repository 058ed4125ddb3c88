import { createHash } from 'node:crypto';
import type { Embedder } from '@expertmatch/matcher';

const DIMENSIONS = 8;

/** Vectors made of a digest: what is like what does not matter here, and no batch takes long. */
export const DIGEST_EMBEDDER: Embedder = {
  space: { model: 'digest/0', dimensions: DIMENSIONS },
  embed: async (texts) =>
    texts.map((text) => {
      const bytes = createHash('sha256').update(text).digest();
      return Float32Array.from({ length: DIMENSIONS }, (_, at) => bytes.readInt32LE(at * 4) / 2 ** 31);
    }),
  close: async () => undefined,
};
