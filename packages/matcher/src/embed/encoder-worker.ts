import { workerData } from 'piscina';
import { ExpertMatchError } from '../domain/expert-match-error.js';
import { packError } from '../ingest/error-message.js';
import type { EncoderSource, TokenBatch } from './encoder.js';
import type { EncoderAnswer } from './threaded-encoder.js';
import { TransformersEncoder } from './transformers-encoder.js';

const source: EncoderSource = workerData;
const loading = TransformersEncoder.load(source);
// Told with the first batch.
loading.catch(() => undefined);

/** The thread's work: one batch. */
export default async function encode(batch: TokenBatch): Promise<EncoderAnswer> {
  try {
    const encoder = await loading;
    if (batch.length === 0) return { values: new Float32Array(0), dimensions: 0 };
    const { values, dimensions } = await encoder.run(batch);
    // A view would be sent with all of the memory behind it.
    return { values: values.slice(), dimensions };
  } catch (error) {
    if (error instanceof ExpertMatchError) return { packed: packError(error) };
    throw error;
  }
}
