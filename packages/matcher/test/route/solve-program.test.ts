import { describe, expect, it } from 'vitest';
import { isAllowed, ProgramBuilder, totalGain } from '#route/program/integer-program.js';
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

describe('a program', () => {
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
