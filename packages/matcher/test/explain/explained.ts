import type { ExpertProfile } from '#domain/expert-profile.js';
import type { Match } from '#domain/match.js';
import { explainMatch } from '#explain/explain-match.js';
import { makeSpec } from '#spec/make-spec.js';
import type { SpecInput } from '#spec/spec-input.js';
import { EMPTY_PROFILE, scoreProfile } from '../rank/score-profile.js';

/** The day by which all is judged. */
const TODAY = '2026-11-23';

/** A profile of these facts, explained as a match for a brief. */
export function explained(brief: SpecInput, facts: Partial<ExpertProfile>): Match {
  const profile = { ...EMPTY_PROFILE, ...facts };
  const expert = {
    id: 'a'.repeat(24),
    profile,
    identity: { emails: [], phones: [], links: [] },
    passages: [],
    sources: [{ file: 'cv.txt', format: 'text' as const }],
    text: 'x'.repeat(200),
    contentHash: '',
  };
  return explainMatch(expert, scoreProfile(makeSpec(brief, TODAY), profile));
}
