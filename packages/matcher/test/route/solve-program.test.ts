import { describe, expect, it } from 'vitest';
import { bestPattern } from '#route/program/best-pattern.js';
import { blocksOf } from '#route/program/block.js';
import { isAllowed, ProgramBuilder, totalGain } from '#route/program/integer-program.js';
import { priceBound } from '#route/program/price-bound.js';
import { relax } from '#route/program/relax.js';
import { solveProgram } from '#route/program/solve-program.js';
import { loadSolver } from '#route/program/solver.js';
import { SeededRandom } from '../search/seeded-random.js';

interface Size {
  readonly tasks: number;
  readonly experts: number;
  readonly edges: number;
}

/** Tasks of one place each, experts with room for one; a few experts are good at most of them. */
function assignmentOf({ tasks, experts, edges }: Size, seed: number) {
  const seeded = new SeededRandom(seed);
  const random = () => seeded.next();
  const quality = Array.from({ length: experts }, random);
  const builder = new ProgramBuilder();
  for (let row = 0; row < tasks + experts; row++) builder.addRow(1);
  for (let task = 0; task < tasks; task++) {
    const known = new Set(Array.from({ length: edges }, () => Math.floor(random() ** 2 * experts)));
    for (const expert of known) {
      const gain = Math.round(10_000 * (40 + 40 * (quality[expert] ?? 0) + 20 * random()));
      builder.addColumn(gain, 1, [
        [task, 1],
        [tasks + expert, 1],
      ]);
    }
  }
  return builder.build();
}

/** The most that items are worth together in rooms of 10 and 25; the second of them costs 4, the third 8, there is no fourth. */
function bestSubset(items: readonly (readonly number[])[], gains: readonly number[]): number {
  const worths = Array.from({ length: 2 ** items.length }, (_, set) => {
    const taken = [...items.keys()].filter((k) => (set >> k) % 2 === 1);
    const sum = (row: number) => taken.reduce((total, k) => total + (items[k]?.[row] ?? 0), 0);
    const cost = [0, 0, 4, 12][taken.length];
    if (cost === undefined || sum(0) > 10 || sum(1) > 25) return 0;
    return taken.reduce((total, k) => total + (gains[k] ?? 0), -cost);
  });
  return Math.max(...worths);
}

describe('the best pattern of a block', () => {
  it('is the best of all subsets that fit, reliefs paid for', () => {
    const random = new SeededRandom(3);
    for (let round = 0; round < 300; round++) {
      const builder = new ProgramBuilder();
      const rows = [10, 25, 1].map((limit) => builder.addRow(limit, 0));
      for (const cost of [4, 8]) builder.addRelief(rows[2] ?? 0, cost);
      const items = Array.from({ length: 8 }, () => [1 + random.below(12), random.below(14), 1]);
      for (const weights of items)
        builder.addColumn(
          1 + random.below(20),
          1,
          rows.map((row, k) => [row, weights[k] ?? 0] as const),
        );
      const program = builder.build();
      const [block] = blocksOf(program);
      if (block === undefined) throw new Error('a block was made');
      const best = bestSubset(items, [...program.gains].slice(2));
      const found = bestPattern(program, block, (column) => program.gains[column] ?? 0);
      expect(found.worth).toBe(best);
      expect(found.bound).toBe(best);
    }
  });
});

describe('a program', () => {
  it('of many knapsacks has a tighter bound than by the prices of single columns, and a solution near it', async () => {
    const random = new SeededRandom(9);
    const [tasks, experts] = [400, 160];
    const builder = new ProgramBuilder();
    for (let task = 0; task < tasks; task++) builder.addRow(1);
    const hours = Array.from({ length: experts }, (_, k) => builder.addRow(300 + 60 * random.below(12), k));
    for (let task = 0; task < tasks; task++) {
      const minutes = 60 * (1 + random.below(10));
      for (const row of random.shuffled(hours).slice(0, 12))
        builder.addColumn(400_000 + random.below(600_000), 1, [
          [task, 1],
          [row, minutes],
        ]);
    }
    const program = builder.build();
    const { amounts, objective, bound } = await solveProgram(program, { maxNodes: 0, maxColumns: 0 });
    expect(isAllowed(program, amounts)).toBe(true);
    expect(totalGain(program, amounts)).toBe(objective);
    expect(bound).toBeGreaterThanOrEqual(objective);
    expect(bound).toBeLessThan(priceBound(program, relax(await loadSolver(), program).prices));
    expect((bound - objective) / bound).toBeLessThan(0.02);
  });

  it('of a plain assignment is solved with no gap to the bound by prices', async () => {
    for (const seed of [1, 2, 3]) {
      const program = assignmentOf({ tasks: 1_500, experts: 2_000, edges: 40 }, seed);
      const { amounts, objective, bound } = await solveProgram(program);
      expect(isAllowed(program, amounts)).toBe(true);
      expect(totalGain(program, amounts)).toBe(objective);
      expect(bound).toBe(objective);
    }
  });

  it('is worth what the solver says when it is told everything at once as text', async () => {
    const program = assignmentOf({ tasks: 120, experts: 90, edges: 20 }, 7);
    const solver = await loadSolver();
    const columns = [...program.gains.keys()];
    const rows = [...program.limits.keys()].map((row) => {
      const terms = columns.filter((c) =>
        [...program.rows.subarray(program.starts[c], program.starts[c + 1])].includes(row),
      );
      return terms.length === 0 ? '' : ` ${terms.map((c) => `x${c}`).join(' + ')} <= ${program.limits[row]}`;
    });
    const text = `Maximize\n ${columns.map((c) => `${(program.gains[c] ?? 0) / 10_000} x${c}`).join(' + ')}\nSubject To\n${rows.filter(Boolean).join('\n')}\nBinary\n ${columns.map((c) => `x${c}`).join(' ')}\nEnd`;
    const { ObjectiveValue } = solver.solve(text, { output_flag: false });
    expect((await solveProgram(program)).objective / 10_000).toBeCloseTo(ObjectiveValue, 4);
  });

  it('states the gap where the search is given up', async () => {
    const seeded = new SeededRandom(5);
    const random = () => seeded.next();
    const builder = new ProgramBuilder();
    const knapsacks = Array.from({ length: 5 }, () => builder.addRow(1_000));
    for (let item = 0; item < 60; item++)
      builder.addColumn(
        Math.round(1e6 * random()),
        1,
        knapsacks.map((row) => [row, Math.round(10 + 190 * random())] as const),
      );
    const program = builder.build();
    const given = await solveProgram(program, { maxNodes: 0, maxColumns: 0 });
    const best = await solveProgram(program, { maxNodes: 100_000, maxColumns: 1_000 });
    expect(isAllowed(program, given.amounts)).toBe(true);
    expect(best.bound).toBe(best.objective);
    expect(given.objective).toBeLessThanOrEqual(best.objective);
    expect(given.bound).toBeGreaterThan(best.bound);
  });
});
