import type { ImportProgress, ImportSummary, SourceNotice } from '@expertmatch/matcher';
import { count } from '../text/count.js';
import { wrap } from '../text/wrap.js';
import { failurePlace, failureReason } from './failure-label.js';
import { pathLabel } from './source-label.js';
import { tableLines } from './table-lines.js';

/** How far an import is, on one line. */
export function progressLabel({ filesRead, files, imported, unchanged, failed }: ImportProgress): string {
  return `read ${filesRead} of ${count(files, 'file')}: imported ${imported}, unchanged ${unchanged}, failed ${failed}`;
}

/** What an import did: the counts, then what failed and what was left out, by reason. */
export function importReport(summary: ImportSummary, width: number): string[] {
  const { imported, unchanged, failed, tables } = summary;
  const counts = `imported ${imported}, unchanged ${unchanged}, failed ${failed}`;
  const read = tables.flatMap((table) => ['', ...tableLines(table, width)]);
  return [
    counts,
    ...duplicateCounts(summary),
    ...read,
    ...failureLines(summary, width),
    ...moreFailed(summary),
  ];
}

function moreFailed({ failed, failures, runId }: ImportSummary): string[] {
  const more = failed - failures.length;
  if (more <= 0) return [];
  return ['', `${count(more, 'more failure')}: expertmatch imports errors ${runId}`];
}

/** What failed and what was left out, by reason. */
export function failureLines(
  {
    failures,
    skipped,
    flagged: sources = [],
  }: Pick<ImportSummary, 'failures' | 'skipped'> & {
    readonly flagged?: ImportSummary['flagged'];
  },
  width: number,
): string[] {
  const leftOut = skipped.map(({ path, reason }) => ({
    reason: `left out: ${reason}`,
    place: pathLabel(path),
  }));
  const failed = failures.map(({ error: { message, code }, ...place }) => ({
    reason: `failed: ${failureReason({ ...place, message, code })}`,
    place: failurePlace(place),
  }));
  const flagged = sources.flatMap((source) =>
    (source.notices ?? []).map((notice) => ({
      reason: REASON_OF[notice.kind],
      place: failurePlace(source),
    })),
  );
  return [...byReason(failed, width), ...byReason(flagged, width), ...byReason(leftOut, width)];
}

function duplicateCounts({ merged, unsure }: ImportSummary): string[] {
  return [
    ...(merged > 0 ? [`of the imported, ${merged} merged with experts who were stored already`] : []),
    ...(unsure > 0
      ? [`of the imported, ${unsure} may be stored already: see expertmatch duplicates list`]
      : []),
  ];
}

const REASON_OF: Readonly<Record<SourceNotice['kind'], string>> = {
  'hidden-text': 'flagged: has text that nobody sees on the page; it was left out',
  'repeated-words': 'flagged: says the same words over and over; they count once',
  'read-by-ocr': 'flagged: read by OCR: may hold mistakes',
};

interface Finding {
  readonly reason: string;
  readonly place: string;
}

function byReason(findings: readonly Finding[], width: number): string[] {
  const groups = new Map<string, string[]>();
  for (const { reason, place } of findings) groups.set(reason, [...(groups.get(reason) ?? []), place]);
  return [...groups].flatMap(([reason, places]) => [
    '',
    ...wrap(reason, width),
    ...places.map((place) => `  ${place}`),
  ]);
}
