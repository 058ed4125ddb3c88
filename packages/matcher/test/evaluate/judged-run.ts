import fc from 'fast-check';
import type { Run } from '#evaluate/run.js';
import type { Judgements } from '#evaluate/set/judgements.js';

/** A run and judgements of it, small enough to come across ties, missing scores and unknown projects. */
export interface JudgedRun {
  readonly run: Run;
  readonly judgements: Judgements;
}

const projectId = fc.integer({ min: 1, max: 6 }).map((n) => `p${n}`);
const expertId = fc.integer({ min: 1, max: 40 }).map((n) => `e${n}`);
const score = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.double({ min: 0, max: 100, noNaN: true, noDefaultInfinity: true }),
);
const grade = fc.integer({ min: 1, max: 8 }).map((n) => n / 2);

const scores = fc.array(fc.tuple(expertId, score), { maxLength: 60 }).map((pairs) => new Map(pairs));
const run = fc.array(fc.tuple(projectId, scores), { maxLength: 8 }).map((pairs) => new Map(pairs));
const experts = fc
  .array(fc.tuple(expertId, grade), { minLength: 1, maxLength: 15 })
  .map((pairs) => new Map(pairs));
const relevant = fc
  .array(fc.tuple(projectId, experts), { minLength: 1, maxLength: 6 })
  .map((pairs) => new Map(pairs));
const projects = fc.array(fc.record({ projectId, grade }), { minLength: 1, maxLength: 8 });
const graded = fc
  .array(fc.tuple(expertId, projects), { minLength: 1, maxLength: 6 })
  .map((pairs) => new Map(pairs));

/** Any run with any judgements. */
export const judgedRun: fc.Arbitrary<JudgedRun> = fc.record({
  run,
  judgements: fc.record({ relevant, graded }),
});
