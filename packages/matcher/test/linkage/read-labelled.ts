import type { Expert } from '#domain/expert.js';
import { contentHash } from '#ingest/content-hash.js';
import { readExpert } from '#passage/read-expert.js';

/** The expert that a text file of this name and text is read into. */
export function readText(file: string, text: string): Expert {
  return readExpert({ source: { file, format: 'text' }, text, contentHash: contentHash(`${file} ${text}`) });
}
