import type { CriterionResult } from '#domain/match.js';
import type { CaseResult } from '../../measure/cases/case-runner.js';
import type { Failing } from '../../measure/cases/check-expectation.js';

/** What fails, and the explanations of the experts concerned beside each other, criterion by criterion. */
export function explainResults(
  failing: readonly Failing[],
  results: ReadonlyMap<string, CaseResult>,
): string {
  const letters = [...new Set(failing.flatMap(({ experts }) => experts))].sort();
  const shown = letters.flatMap((letter) => {
    const result = results.get(letter);
    return result === undefined ? [] : [{ letter, ...result }];
  });
  const heads = shown.map(
    ({ letter, excluded, match }) =>
      `${letter}: ${match.score.toFixed(2)} ${excluded ? 'excluded' : match.eligibility}`,
  );
  const rows = (shown[0]?.match.criteria ?? []).flatMap(({ criterion, weight }, k) => [
    `${criterion.kind} (${criterion.necessity}, ${weight.toFixed(2)}) ${JSON.stringify(criterion.words)}`,
    ...shown.map(({ letter, match }) => `    ${letter} ${resultLine(match.criteria[k])}`),
  ]);
  return ['', ...failing.map(({ what }) => `✗ ${what}`), ...heads, ...rows].join('\n');
}

function resultLine(result: CriterionResult | undefined): string {
  if (result === undefined) return '';
  const quotes = result.evidence.map(({ quote }) => `«${quote.replace(/\s+/g, ' ')}»`).join(' ');
  return `${result.status} ${result.value.toFixed(2)}: ${result.reason} ${quotes}`;
}
