import { unitScores } from '#evaluate/unit-scores.js';
import { makeSpec } from '#spec/make-spec.js';
import { AS_OF } from '../cases/case-runner.js';
import { scorerOf, type Variant } from '../scoring/variant.js';
import type { JudgedSet } from '../sets/judged-set.js';
import type { Arena } from './arena.js';

/** A judged set, by the first metric that it allows. */
export function setArena({ name, judgements, matcher, run }: JudgedSet): Arena<Variant> {
  const [first] = unitScores(judgements, new Map());
  return {
    name,
    metric: first?.metric === 'pairLoss' ? 'pairLoss ↓' : `${first?.metric} ↑`,
    async measure(variant) {
      const scores = await run({
        async scores(brief) {
          const spec = makeSpec(brief, AS_OF);
          const prepared = { spec, ...(await matcher.prepare(spec)) };
          const score = scorerOf(variant, prepared);
          return new Map(
            [...prepared.sources.index.expertIds()].map((id) => [id, score(id)?.score.score ?? 0]),
          );
        },
      });
      const [measured] = unitScores(judgements, scores);
      return measured ?? { sum: [], weight: [] };
    },
  };
}
