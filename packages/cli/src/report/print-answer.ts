import type { MatchAnswer, Matcher } from '@expertmatch/matcher';
import type { Screen } from '../screen.js';
import { loadTaxonomyNames } from '../taxonomy-names.js';
import { csvText } from '../text/csv-text.js';
import { matchRows } from './match-rows.js';
import { matchTable } from './match-table.js';
import type { MatchView } from './match-view.js';

/** How an answer can be printed. */
export const ANSWER_FORMATS = ['table', 'json', 'jsonl', 'csv'] as const;

/** How an answer is to be printed. */
export interface AnswerStyle {
  readonly format: (typeof ANSWER_FORMATS)[number];
  /** Whether the table lists every criterion. */
  readonly explain?: boolean;
}

/** Prints an answer. `matcher` is asked for what the answer leaves out: headline and place. */
export async function printAnswer(
  answer: MatchAnswer,
  matcher: Pick<Matcher, 'get'>,
  { format, explain = false }: AnswerStyle,
  screen: Screen,
): Promise<void> {
  if (format === 'json') return screen.line(JSON.stringify(answer, undefined, 2));
  if (format === 'jsonl')
    return screen.write(answer.matches.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const expertOf = (expertId: string) => matcher.get(expertId);
  const view: MatchView = { answer, expertOf, names: await loadTaxonomyNames(), screen };
  if (format === 'csv') return screen.write(await csvText(matchRows(view)));
  screen.write(
    matchTable(view, explain)
      .map((line) => `${line}\n`)
      .join(''),
  );
}
