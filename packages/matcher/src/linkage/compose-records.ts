import type { Expert } from '../domain/expert.js';
import type { ExpertProfile } from '../domain/expert-profile.js';
import type { FullRecord } from '../domain/identity.js';
import type { Span } from '../domain/span.js';
import { composeIdentity } from './compose-identity.js';
import { composePassages } from './compose-passages.js';
import { composeProfile } from './compose-profile.js';
import type { RecordContent } from './record-content.js';
import { newestFirst, recordedOn } from './recorded-on.js';
import { shiftSpans } from './shift-spans.js';

/** Stands between the texts of two records. */
const SEPARATOR = '\n\f\n';

/** What several records say together. `parts` has the place of each one's text, newest first. */
export interface ComposedRecords extends Omit<Expert, 'id' | 'sources' | 'records'> {
  readonly parts: readonly { readonly id: string; readonly span: Span }[];
}

/** A record among others: where its text begins in theirs. */
interface Placed<Content> {
  readonly record: Content;
  readonly start: number;
}

/**
 * One expert of the records that tell of a person, the newest leading: its text comes first, its facts win field by
 * field. Every span points to the words of the record that states the fact. The result depends on the order of
 * `records` only among those of one day.
 * @param records at least one, the one read last first
 */
export function composeRecords(records: readonly RecordContent[]): ComposedRecords {
  const placed = place(newestFirst(records));
  const texts = placed.map(({ record }) => record.text);
  const identity = composeIdentity(placed.map(({ record }) => record.identity));
  const full = fullRecord(placed);
  const [newest] = placed;
  return {
    profile: composed(placed, ({ profile }) => profile),
    identity: { ...identity, ...(full && { withheld: full }) },
    passages: composePassages(placed.map(({ record, start }) => shiftSpans(record.passages, start))),
    text: texts.join(SEPARATOR),
    contentHash: newest?.record.contentHash ?? '',
    ...(newest?.record.writtenOn !== undefined && { writtenOn: newest.record.writtenOn }),
    parts: placed.map(({ record: { id, text }, start }) => ({
      id,
      span: { start, end: start + text.length },
    })),
  };
}

function place(records: readonly RecordContent[]): Placed<RecordContent>[] {
  let start = 0;
  return records.map((record) => {
    const placed = { record, start };
    start += record.text.length + SEPARATOR.length;
    return placed;
  });
}

/** What a mask withholds has as many characters as what stands in its place, so that both have the same spans. */
function fullRecord(placed: readonly Placed<RecordContent>[]): FullRecord | undefined {
  if (placed.every(({ record }) => record.identity.withheld === undefined)) return undefined;
  return {
    profile: composed(placed, (record) => record.identity.withheld?.profile ?? record.profile),
    text: placed.map(({ record }) => record.identity.withheld?.text ?? record.text).join(SEPARATOR),
  };
}

function composed(
  placed: readonly Placed<RecordContent>[],
  profileOf: (record: RecordContent) => ExpertProfile,
): ExpertProfile {
  return composeProfile(
    placed.map(({ record, start }) => ({
      profile: shiftSpans(profileOf(record), start),
      day: recordedOn(record),
    })),
  );
}
