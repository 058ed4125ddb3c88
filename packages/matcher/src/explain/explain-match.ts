import type { Expert } from '../domain/expert.js';
import type { CriterionResult, Evidence, Match } from '../domain/match.js';
import type { Span } from '../domain/span.js';
import type { ExpertScore } from '../rank/score-expert.js';
import type { WeighedJudgement } from '../rank/weighed-judgement.js';
import { quoteSpan } from './quote-span.js';
import { spoken } from './spoken-judgement.js';
import { summariseMatch } from './summarise-match.js';
import { whatWouldChange } from './what-would-change.js';

const MAX_QUOTES = 3;

/** Turns a score into a match: every judgement with the words of the source that prove it. */
export function explainMatch(expert: Expert, score: ExpertScore): Match {
  const judgements = score.judgements.map((weighed) => spoken(weighed, expert.profile));
  return {
    expertId: expert.id,
    score: score.score,
    eligibility: score.eligibility,
    summary: summariseMatch(judgements),
    criteria: judgements.map((weighed) => criterionResult(expert, weighed)),
    wouldChange: whatWouldChange(judgements, score.score),
    sources: expert.sources,
  };
}

function criterionResult(expert: Expert, weighed: WeighedJudgement): CriterionResult {
  const { criterion, weight, contribution } = weighed;
  const { status, value, reason, spans } = weighed.judgement;
  const asked = criterion.kind === 'text' ? criterion.text : criterion.words;
  const evidence = distinct(spans)
    .slice(0, MAX_QUOTES)
    .map((span) => quote(expert, quoteSpan(expert.text, span, asked)));
  return { criterion, status, weight, value, contribution, reason, evidence };
}

function quote({ text, sources, records = [] }: Expert, { start, end }: Span): Evidence {
  const record = records.find(({ span }) => span.start <= start && end <= span.end);
  const [source] = record?.sources ?? sources;
  return { quote: text.slice(start, end), start, end, source: source?.file ?? '' };
}

function distinct(spans: readonly Span[]): Span[] {
  return spans.filter(
    (span, k) => spans.findIndex((other) => other.start === span.start && other.end === span.end) === k,
  );
}
