import { criterionLabel } from '../api/criterionLabel.js';
import { calledName, identities } from '../api/identities.js';
import { saveFile } from '../api/saveFile.js';
import type { CodeNames } from '../api/useCodeNames.js';
import type { Match } from './useRanking.js';
import { type Feedback, VERDICT_NAMES, verdictOn } from './verdicts.js';

interface SavedRanking {
  readonly name: string;
  readonly names: CodeNames;
  readonly matches: readonly Match[];
  readonly feedback: readonly Feedback[];
}

/** Saves a ranking as a CSV file: an expert a row, a requirement a column. Who was not revealed stays a pseudonym. */
export function saveRanking(ranking: SavedRanking): void {
  const file = new Blob(['\uFEFF', csvOf(ranking)], { type: 'text/csv;charset=utf-8' });
  saveFile(`${ranking.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60) || 'ranking'}.csv`, file);
}

function csvOf({ names, matches, feedback }: SavedRanking): string {
  const criteria = matches[0]?.criteria.map(({ criterion }) => criterion) ?? [];
  const headings = ['rank', 'expert', 'id', 'e-mail', 'points', 'eligibility', 'verdict', 'reason'];
  const rows = matches.map(({ expertId, score, eligibility, criteria: results }, index) => {
    const verdict = verdictOn(feedback, expertId);
    return [
      `${index + 1}`,
      calledName(expertId),
      expertId,
      identities.value.get(expertId)?.emails[0] ?? '',
      score.toFixed(4),
      eligibility,
      verdict ? VERDICT_NAMES[verdict.verdict] : '',
      verdict?.reason ?? '',
      ...results.map(({ status, reason }) => `${status}: ${reason}`),
    ];
  });
  const labels = criteria.map((criterion) => criterionLabel(criterion, names));
  return [[...headings, ...labels], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A cell that no spreadsheet takes for a formula. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
