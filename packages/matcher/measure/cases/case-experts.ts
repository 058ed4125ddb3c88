import type { Expert } from '#domain/expert.js';
import { contentHash } from '#ingest/content-hash.js';
import { DEFAULT_LIMITS } from '#ingest/limits.js';
import { isReadFailure } from '#ingest/read-failure.js';
import { readJsonRecord } from '#ingest/record/read-json-record.js';
import type { SourceDocument } from '#ingest/source-document.js';
import { readExpert } from '#passage/read-expert.js';
import type { Case, CaseProfile } from './case-book.js';

/** The experts of a case by their letters, which are their ids, read like files. */
export function caseExperts({ id, profiles }: Case): ReadonlyMap<string, Expert> {
  const readers = Object.entries(profiles).map(([letter, profile]) => {
    const expert = readExpert(documentOf(profile, `${id}/${letter}`));
    return [letter, { ...expert, id: letter }] as const;
  });
  return new Map(readers);
}

function documentOf(profile: CaseProfile, file: string): SourceDocument {
  if (typeof profile === 'string')
    return { source: { file, format: 'text' }, text: profile, contentHash: contentHash(profile) };
  const item = readJsonRecord(Buffer.from(JSON.stringify(profile)), { file }, DEFAULT_LIMITS);
  if (isReadFailure(item)) throw item.error;
  return item;
}
