import { type Match, type MatchAnswer, type Matcher, makeSpec } from '@expertmatch/matcher';
import { compareExperts, matchExperts, parseSpec } from '../../contract/matches.js';
import { type Endpoint, endpoint } from '../../http/endpoint.js';
import type { RequestContext } from '../../http/request-context.js';
import { comparedView, matchView } from '../../reveal/match-view.js';
import { type OnReveal, requireReveal } from '../../reveal/reveal.js';
import { briefOf } from './brief-of.js';

/** Ad hoc matches: who fits a brief, how some compare, what a brief was understood as. */
export function matchEndpoints(onReveal: OnReveal): Endpoint[] {
  return [
    endpoint(matchExperts)(async ({ body, query: { reveal } }, context) => {
      const isRevealed = requireReveal(reveal, context);
      const matcher = await context.workspace.matcher();
      const { text: _, spec: __, ...options } = body;
      const answer = await matcher.match(briefOf(body), options);
      if (isRevealed) await onReveal(revealOf(context, [...answer.matches, ...answer.nearMisses]));
      return { status: 200, body: answerView(matcher, answer, isRevealed) };
    }),
    endpoint(compareExperts)(async ({ body, query: { reveal } }, context) => {
      const isRevealed = requireReveal(reveal, context);
      const matcher = await context.workspace.matcher();
      const comparison = await matcher.compare(briefOf(body), body.expertIds);
      if (isRevealed) await onReveal(revealOf(context, comparison.experts));
      const experts = comparison.experts.map((one) =>
        comparedView(one, matcher.get(one.expertId), isRevealed),
      );
      return { status: 200, body: { ...comparison, experts } };
    }),
    endpoint(parseSpec)(async ({ body: { text } }) => ({
      status: 200,
      body: { spec: makeSpec(text, new Date().toISOString().slice(0, 10)) },
    })),
  ];
}

/** What is shown of the answer to a brief. */
export function answerView(matcher: Matcher, answer: MatchAnswer, isRevealed: boolean) {
  const view = (match: Match) => matchView(match, matcher.get(match.expertId), isRevealed);
  return { ...answer, matches: answer.matches.map(view), nearMisses: answer.nearMisses.map(view) };
}

/** The reveal of those whom an answer shows. */
export function revealOf(
  { caller, requestId }: RequestContext,
  shown: readonly Pick<Match, 'expertId'>[],
): Parameters<OnReveal>[0] {
  const expertIds = shown.map(({ expertId }) => expertId);
  return { workspaceId: caller.workspaceId, keyId: caller.keyId, requestId, expertIds };
}
