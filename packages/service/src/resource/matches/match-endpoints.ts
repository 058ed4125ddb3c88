import { makeSpec } from '@expertmatch/matcher';
import { compareExperts, matchExperts, parseSpec } from '../../contract/matches.js';
import { type Endpoint, endpoint } from '../../http/endpoint.js';
import { answerView, comparedView, shownExperts } from '../../reveal/match-view.js';
import { type OnReveal, requireReveal, revealOf } from '../../reveal/reveal.js';
import { briefOf } from './brief-of.js';

/** Ad hoc matches: who fits a brief, how some compare, what a brief was understood as. */
export function matchEndpoints(onReveal: OnReveal): Endpoint[] {
  return [
    endpoint(matchExperts)(async ({ body, query: { reveal } }, context) => {
      const isRevealed = requireReveal(reveal, context);
      const matcher = await context.workspace.matcher();
      const { text: _, spec: __, ...options } = body;
      const answer = await matcher.match(briefOf(body), options);
      if (isRevealed) await onReveal(revealOf(context, shownExperts(answer)));
      return { status: 200, body: answerView(matcher, answer, isRevealed) };
    }),
    endpoint(compareExperts)(async ({ body, query: { reveal } }, context) => {
      const isRevealed = requireReveal(reveal, context);
      const matcher = await context.workspace.matcher();
      const comparison = await matcher.compare(briefOf(body), body.expertIds);
      if (isRevealed) await onReveal(revealOf(context, body.expertIds));
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
