import type { AuditEvent } from '../domain/audit-entry.js';
import type { Comparison } from '../domain/comparison.js';
import type { MatchAnswer } from '../domain/match.js';
import type { ProjectSpec } from '../domain/project-spec.js';
import { contentHash } from '../ingest/content-hash.js';
import { canonicalJson } from '../ingest/record/canonical-json.js';
import { READER_VERSION } from '../passage/record-hash.js';
import { SCORING_VERSION } from '../rank/scoring-version.js';
import type { SearchIndex } from '../search/search-index.js';

/** The model, and the newest change of the store that is known. */
type AnswerBasis = Pick<SearchIndex, 'space' | 'sequence'>;

type Served = Omit<AuditEvent, 'actor'>;

/** A ranking as the audit notes it: what it rests on, and ids with scores, best first. */
export function rankingEvent({ spec, matches, nearMisses }: MatchAnswer, basis: AnswerBasis): Served {
  const scores = (list: MatchAnswer['matches']) => list.map(({ expertId, score }) => [expertId, score]);
  const near = nearMisses.length === 0 ? {} : { nearMisses: scores(nearMisses) };
  return { action: 'ranking', data: { ...restsOn(spec, basis), matches: scores(matches), ...near } };
}

/** A comparison as the audit notes it. */
export function comparisonEvent({ spec, experts }: Comparison, basis: AnswerBasis): Served {
  const compared = experts.map(({ expertId, score }) => [expertId, score]);
  return { action: 'comparison', data: { ...restsOn(spec, basis), compared } };
}

/** `specHash`: SHA-256 (hex) of the spec as canonical JSON. */
function restsOn(spec: ProjectSpec, { space, sequence }: AnswerBasis) {
  const specHash = contentHash(canonicalJson(spec));
  return {
    specHash,
    model: space.model,
    sequence,
    readerVersion: READER_VERSION,
    scoringVersion: SCORING_VERSION,
  };
}
