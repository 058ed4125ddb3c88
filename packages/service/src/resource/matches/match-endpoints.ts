import { makeSpec } from '@expertmatch/matcher';
import { compareExperts, matchExperts, parseSpec } from '../../contract/matches.js';
import type { UploadedFile } from '../../contract/operation.js';
import { MAX_BRIEF_CHARACTERS } from '../../contract/spec.js';
import { type Endpoint, endpoint } from '../../http/endpoint.js';
import { RequestProblem } from '../../problem/request-problem.js';
import { briefOf } from '../../project/brief-of.js';
import { answerView, comparedView } from '../../reveal/match-view.js';
import { showingTo, shownExpert } from '../../reveal/reveal.js';
import type { Workspace } from '../../workspace/workspace.js';
import { filterSpec } from '../experts/expert-filter.js';
import { tracedMatch } from './traced-match.js';

/** Ad hoc matches: who fits a brief, how some compare, what a brief was understood as. */
export const MATCH_ENDPOINTS: readonly Endpoint[] = [
  endpoint(matchExperts)(async ({ body, query: { reveal } }, context) => {
    const showing = showingTo(context, reveal);
    const matcher = await context.workspace.matcher();
    const { text: _, spec: __, filter = {}, ...options } = body;
    const among = filterSpec(filter, 'filter');
    const chosen = { ...options, ...(among && { among }) };
    const answer = await tracedMatch(matcher, briefOf(body), { ...chosen, ...showing.doing });
    return { status: 200, body: answerView(matcher, answer, showing) };
  }),
  endpoint(compareExperts)(async ({ body, query: { reveal } }, context) => {
    const showing = showingTo(context, reveal);
    const matcher = await context.workspace.matcher();
    const comparison = await matcher.compare(briefOf(body), body.expertIds, showing.doing);
    const experts = comparison.experts.map((one) =>
      comparedView(one, shownExpert(matcher, one.expertId, showing), showing.isRevealed),
    );
    return { status: 200, body: { ...comparison, experts } };
  }),
  endpoint(parseSpec)(async ({ body, file }, { workspace }) => {
    const text = body?.text ?? (await wordsOf(file, workspace));
    return { status: 200, body: { text, spec: makeSpec(text, new Date().toISOString().slice(0, 10)) } };
  }),
];

/** Errors: those of reading a file; `limit_exceeded`. */
async function wordsOf(file: UploadedFile | undefined, workspace: Workspace): Promise<string> {
  if (file === undefined) return '';
  const matcher = await workspace.matcher();
  const words = await matcher.readWords(file.path, file.name);
  if (words.length > MAX_BRIEF_CHARACTERS)
    throw new RequestProblem(
      'limit_exceeded',
      `${file.name}: a brief has ${MAX_BRIEF_CHARACTERS} characters at most`,
    );
  return words;
}
