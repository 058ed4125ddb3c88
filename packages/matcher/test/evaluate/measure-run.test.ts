import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureRun } from '#evaluate/measure-run.js';
import type { Run } from '#evaluate/run.js';
import { writeRun } from '#evaluate/run-file.js';
import type { Judgements } from '#evaluate/set/judgements.js';
import { type JudgedRun, judgedRun } from './judged-run.js';

const SCORER = fileURLToPath(new URL('../../../../../shared/eval/score.mjs', import.meta.url));

const figuresOf = ({ judgements, run }: JudgedRun): Record<string, number> =>
  Object.fromEntries(measureRun(judgements, run).map(({ metric, value }) => [metric, value]));

/** Place of an expert, 1 = first: one more than those who are better, or as good with a lower id. */
function place(run: Run, projectId: string, expertId: string): number {
  const scores = run.get(projectId);
  const own = scores?.get(expertId);
  if (scores === undefined || own === undefined) return Number.POSITIVE_INFINITY;
  return 1 + [...scores].filter(([id, score]) => score > own || (score === own && id < expertId)).length;
}

function plainRankingFigures({ relevant }: Judgements, run: Run): Record<string, number> {
  const projects = [...relevant].map(([projectId, experts]) => {
    const hits = [...experts].map(([id, grade]) => ({ grade, at: place(run, projectId, id) }));
    const within = (depth: number) => hits.filter(({ at }) => at <= depth).length;
    const gain = (grade: number, at: number) => (at <= 10 ? grade / Math.log2(at + 1) : 0);
    const best = [...experts.values()].sort((a, b) => b - a);
    return {
      MAP: sum(hits.map(({ at }) => (at === Number.POSITIVE_INFINITY ? 0 : within(at) / at))) / hits.length,
      'nDCG@10':
        sum(hits.map(({ grade, at }) => gain(grade, at))) / sum(best.map((grade, k) => gain(grade, k + 1))),
      'P@10': within(10) / 10,
      'recall@100': within(100) / hits.length,
      MRR: 1 / Math.min(...hits.map(({ at }) => at)),
    };
  });
  const names = ['MAP', 'nDCG@10', 'P@10', 'recall@100', 'MRR'] as const;
  return Object.fromEntries(
    names.map((name) => [name, sum(projects.map((one) => one[name])) / projects.length]),
  );
}

function plainPairLoss({ graded }: Judgements, run: Run): number | undefined {
  const pairs = [...graded].flatMap(([expertId, projects]) =>
    projects.flatMap((better) =>
      projects
        .filter(({ grade }) => grade < better.grade)
        .map((worse) => {
          const high = run.get(better.projectId)?.get(expertId) ?? Number.NaN;
          const low = run.get(worse.projectId)?.get(expertId) ?? Number.NaN;
          return { weight: better.grade - worse.grade, wrong: Number(high < low), right: Number(high > low) };
        }),
    ),
  );
  const all = sum(pairs.map(({ weight }) => weight));
  const loss = sum(pairs.map(({ weight, wrong, right }) => weight * (0.5 + (wrong - right) / 2)));
  return all === 0 ? undefined : loss / all;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe('the measures of a run', () => {
  it('are those of a plain reading of their definitions', () => {
    fc.assert(
      fc.property(judgedRun, (one) => {
        const { pairLoss, ...ranking } = figuresOf(one);
        const expected = plainRankingFigures(one.judgements, one.run);
        expect(Object.keys(ranking)).toEqual(Object.keys(expected));
        for (const [name, value] of Object.entries(expected)) expect(ranking[name]).toBeCloseTo(value, 10);
        const loss = plainPairLoss(one.judgements, one.run);
        if (loss === undefined) expect(pairLoss).toBeUndefined();
        else expect(pairLoss).toBeCloseTo(loss, 10);
      }),
      { numRuns: 50 },
    );
  });

  it.skipIf(!existsSync(SCORER))('agree with ../shared/eval/score.mjs to four digits', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'expertmatch-score-'));
    try {
      await fc.assert(
        fc.asyncProperty(judgedRun, async (one) => {
          const own = figuresOf(one);
          const theirs = await scored(one, dir);
          const names = {
            MAP: 'MAP',
            nDCG10: 'nDCG@10',
            P10: 'P@10',
            Recall100: 'recall@100',
            pairLoss: 'pairLoss',
          };
          for (const [their, name] of Object.entries(names)) {
            expect((own[name] ?? Number.NaN).toFixed(4)).toBe(Number(theirs[their]).toFixed(4));
          }
        }),
        { numRuns: 15 },
      );
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  it('lie within [0, 1], with intervals the right way round', () => {
    fc.assert(
      fc.property(judgedRun, ({ judgements, run }) => {
        for (const { value, low, high } of measureRun(judgements, run)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
          expect(low).toBeLessThanOrEqual(high);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('differ from those of the same run by nothing, and of another by the difference, either way round', () => {
    fc.assert(
      fc.property(judgedRun, judgedRun, ({ judgements, run }, { run: other }) => {
        for (const { difference } of measureRun(judgements, run, run))
          expect(difference).toEqual({ value: 0, low: 0, high: 0 });
        const there = measureRun(judgements, run, other);
        const back = measureRun(judgements, other, run);
        for (const [k, { value, difference }] of there.entries()) {
          expect(difference?.value).toBeCloseTo(value - (back[k]?.value ?? Number.NaN), 10);
          expect(difference?.low).toBeCloseTo(-(back[k]?.difference?.high ?? Number.NaN), 10);
        }
      }),
      { numRuns: 15 },
    );
  });
});

async function scored({ judgements, run }: JudgedRun, dir: string): Promise<Record<string, string>> {
  const qrels = [...judgements.relevant].flatMap(([projectId, experts]) =>
    [...experts].map(([expertId, grade]) => `${projectId}\t0\t${expertId}\t${grade}\n`),
  );
  const pairs = [...judgements.graded].flatMap(([expertId, projects]) =>
    projects.map(({ projectId, grade }) => `${expertId}\t${projectId}\t${grade}\n`),
  );
  writeFileSync(join(dir, 'qrels.tsv'), qrels.join(''));
  writeFileSync(join(dir, 'pairs.tsv'), pairs.join(''));
  await writeRun(join(dir, 'run.tsv'), run);
  const printed = execFileSync(process.execPath, [SCORER, dir, join(dir, 'run.tsv')], { encoding: 'utf8' });
  return Object.fromEntries(
    printed
      .trim()
      .split('\n')
      .map((line) => line.split('\t')),
  );
}
