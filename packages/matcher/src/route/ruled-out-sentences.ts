import type { RuledOut, TaskEdges } from './edges.js';

const NAMED_MUST_HAVES = 3;

/** What would let candidates in who are ruled out: the must-haves in the way, the pay that would do. */
export function ruledOutSentences({ task, ruledOut }: TaskEdges): string[] {
  const dear = ruledOut.filter(({ reason }) => reason === 'rate');
  return [
    ...unmetSentences(ruledOut),
    ...(task.pay === undefined ? [] : paySentence(dear, task.pay.currency)),
  ];
}

/** Must-haves that keep most out, the most common first. */
function unmetSentences(ruledOut: readonly RuledOut[]): string[] {
  const counts = new Map<string, number>();
  for (const { candidate, reason } of ruledOut) {
    if (reason !== 'must-have' && reason !== 'not-verified') continue;
    for (const words of new Set(candidate.unmet)) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, NAMED_MUST_HAVES)
    .map(([words, count]) =>
      count === ruledOut.length
        ? `Nobody in the pool is known to meet "${words}".`
        : `"${words}" keeps out ${count} of ${ruledOut.length}.`,
    );
}

function paySentence(dear: readonly RuledOut[], currency: string): string[] {
  const rates = dear.flatMap(({ capacity }) => capacity?.minRate?.perHour ?? []);
  if (rates.length === 0) return [];
  return [`${currency} ${Math.min(...rates)} an hour would bring in the first of ${rates.length}.`];
}
