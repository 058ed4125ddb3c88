import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '#embed/embedder.js';
import { KeptVectors } from '#embed/kept-vectors.js';
import { openEmbedder } from '#embed/open-embedder.js';
import { textCurve } from '#rank/text-curve.js';
import { byField, type FieldFits, fieldFits } from '../../measure/calibration/calibrate.js';
import { textPairs } from '../../measure/calibration/text-pairs.js';
import { fictionalData } from '../../measure/fictional-data.js';

const REPOSITORY = fileURLToPath(new URL('../../../../', import.meta.url));
const FILES = [
  'law-practice-areas.json',
  'medicine-physicians.json',
  'medicine-briefs-in-many-styles.json',
  'other-software-roles.json',
];

describe('the curve of the default model', () => {
  let embedder: Embedder;
  let fields: Map<string, FieldFits>;

  beforeAll(async () => {
    const cacheDir = join(tmpdir(), 'expertmatch-test-models');
    const opened = await openEmbedder({ cacheDir });
    embedder = await KeptVectors.open(opened, join(cacheDir, 'evaluation-vectors'));
    const data = await fictionalData(REPOSITORY, embedder, (file) => FILES.includes(file));
    const curve = textCurve(embedder.space);
    fields = new Map(byField(textPairs(data)).map((one) => [one.field, fieldFits(one, curve)]));
  }, 180_000);
  afterAll(async () => {
    await embedder.close();
  });

  it.each(['health', 'law', 'technology'])('is what the pairs of %s make of it', (field) => {
    const { related, unrelated } = fields.get(field) ?? {};
    expect(related?.median).toBeGreaterThan(0.6);
    expect(related?.median).toBeLessThan(0.9);
    expect(unrelated?.p95).toBeGreaterThan(0.03);
    expect(unrelated?.p95).toBeLessThan(0.15);
    expect(unrelated?.median).toBeLessThan(0.03);
  });

  it('serves a model that was not calibrated', () => {
    const unknown = textCurve({ model: 'never-calibrated/fp32/0', dimensions: 8 });
    for (const evidence of [0, 0.5, 1, 2])
      expect(unknown(evidence)).toBe(textCurve(embedder.space)(evidence));
  });
});
