import type { Expert, ExpertRecord, Source } from '../domain/expert.js';
import type { ExpertSummary } from './expert-store.js';
import { compareSources } from './source-place.js';
import { unsoundStore } from './store-error.js';

/** The places of all records of an expert; two records may have been read at one place, one after the other. */
const SOURCES = `(
    SELECT group_concat(DISTINCT s.source)
    FROM records r JOIN sources s ON s.record_id = r.id WHERE r.expert_id = e.id
  )`;

/** Selects a `StoredExpert` from `experts AS e`. One statement, so that its parts are of one moment. */
export const STORED_EXPERT = `
  SELECT e.id, e.profile, e.identity, e.text, e.content_hash AS contentHash, e.written_on AS writtenOn, e.parts,
    ${SOURCES} AS sources,
    CASE WHEN e.parts IS NOT NULL THEN (
      SELECT group_concat('["' || s.record_id || '",' || s.source || ']')
      FROM records r JOIN sources s ON s.record_id = r.id WHERE r.expert_id = e.id
    ) END AS sourcesOfRecords,
    (SELECT group_concat(p.passage ORDER BY p.ordinal) FROM passages p WHERE p.expert_id = e.id) AS passages
  FROM experts e`;

/** The elements of a JSON array with commas between them; null when there are none. */
type Elements = string | null;

/** A person's row; all but `id`, `contentHash` and `writtenOn` is JSON. */
export interface StoredExpert {
  readonly id: string;
  readonly profile: string;
  readonly identity: string;
  readonly text: string;
  readonly contentHash: string;
  readonly writtenOn: string | null;
  /** Null when the expert has one record. */
  readonly parts: string | null;
  readonly sources: Elements;
  /** Pairs of a record's id and a source; null when the expert has one record. */
  readonly sourcesOfRecords: Elements;
  readonly passages: Elements;
}

/** Selects a `StoredSummary` from `experts AS e`. */
export const STORED_SUMMARY = `
  SELECT e.id, e.headline, ${SOURCES} AS sources
  FROM experts e`;

/** A line of `list`, as it comes out of the database. */
export interface StoredSummary {
  readonly id: string;
  /** JSON; null when the profile has none. */
  readonly headline: string | null;
  readonly sources: Elements;
}

/** @throws ExpertMatchError `data_dir_unusable` when the row is damaged */
export function toExpert(row: StoredExpert, dir: string): Expert {
  return sound(row.id, dir, () => ({
    id: row.id,
    profile: JSON.parse(row.profile),
    identity: JSON.parse(row.identity),
    passages: JSON.parse(`[${row.passages ?? ''}]`),
    sources: toSources(row.sources),
    text: JSON.parse(row.text),
    contentHash: row.contentHash,
    ...(row.writtenOn !== null && { writtenOn: row.writtenOn }),
    ...(row.parts !== null && { records: toRecords(row.parts, row.sourcesOfRecords) }),
  }));
}

/** @throws ExpertMatchError `data_dir_unusable` when the row is damaged */
export function toSummary({ id, headline, sources }: StoredSummary, dir: string): ExpertSummary {
  return sound(id, dir, () => ({
    id,
    ...(headline === null ? {} : { headline: JSON.parse(headline) }),
    sources: toSources(sources),
  }));
}

function toRecords(parts: string, sourcesOfRecords: Elements): ExpertRecord[] {
  const pairs: [recordId: string, source: Source][] = JSON.parse(`[${sourcesOfRecords ?? ''}]`);
  const records: Omit<ExpertRecord, 'sources'>[] = JSON.parse(parts);
  return records.map((record) => {
    const sources = pairs.filter(([recordId]) => recordId === record.id).map(([, source]) => source);
    return { ...record, sources: sources.sort(compareSources) };
  });
}

function toSources(elements: Elements): Source[] {
  const sources: Source[] = JSON.parse(`[${elements ?? ''}]`);
  return sources.sort(compareSources);
}

function sound<T>(expertId: string, dir: string, decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    throw damagedExpert(expertId, dir, error);
  }
}

/** The store holds something of this person that cannot be read back. */
export function damagedExpert(expertId: string, dir: string, cause?: unknown): Error {
  return unsoundStore(dir, `what it holds of expert ${expertId} is damaged`, cause);
}
