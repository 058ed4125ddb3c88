import {
  blindText,
  type ComparedCriterion,
  type ComparedExpert,
  type CriterionResult,
  type Evidence,
  type Expert,
  type Match,
  type MatchAnswer,
  type Matcher,
} from '@expertmatch/matcher';
import { uploadedName } from '../workspace/uploaded-name.js';
import { identityView, sourceView } from './expert-view.js';
import { type Showing, shownExpert } from './reveal.js';

/** What is shown of the answer to a brief. */
export function answerView(matcher: Matcher, answer: MatchAnswer, showing: Showing) {
  const expertOf = (expertId: string) =>
    showing.isRevealed ? shownExpert(matcher, expertId, showing) : matcher.asRanked(expertId);
  const view = (match: Match) => matchView(match, expertOf(match.expertId), showing.isRevealed);
  return { ...answer, matches: answer.matches.map(view), nearMisses: answer.nearMisses.map(view) };
}

/** What is shown of a match: as it is with the identity, or without a trace of it. */
export function matchView(match: Match, expert: Expert, isRevealed: boolean) {
  return { ...match, ...shown(match.criteria, match, expert, isRevealed) };
}

/** The same for an expert of a comparison. */
export function comparedView(compared: ComparedExpert, expert: Expert, isRevealed: boolean) {
  return { ...compared, ...shown(compared.criteria, compared, expert, isRevealed) };
}

function shown<Result extends CriterionResult | ComparedCriterion>(
  criteria: readonly Result[],
  { sources }: Match,
  expert: Expert,
  isRevealed: boolean,
) {
  const text = isRevealed ? undefined : blindText(expert);
  return {
    criteria: criteria.map((one) => ({ ...one, evidence: one.evidence.map((found) => quoted(found, text)) })),
    sources: sources.map((source) => sourceView(source, isRevealed)),
    ...(isRevealed && { identity: identityView(expert.identity) }),
  };
}

/** @param text the blind text; undefined where the identity is shown */
function quoted({ quote, start, end, source }: Evidence, text: string | undefined) {
  if (text !== undefined) return { quote: text.slice(start, end), start, end };
  return { quote, start, end, source: uploadedName(source) };
}
