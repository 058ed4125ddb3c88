import type { AnswerSources } from '#answer/score-candidate.js';
import type { ProjectSpec } from '#domain/project-spec.js';
import type { PreparedQuery } from '#retrieve/find-candidates.js';

/** A brief understood, its texts embedded, and the experts it can be answered from. */
export interface PreparedBrief {
  readonly spec: ProjectSpec;
  readonly queries: readonly PreparedQuery[];
  readonly sources: AnswerSources;
}
