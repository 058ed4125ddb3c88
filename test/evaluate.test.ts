import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, type Matcher } from '@expertmatch/matcher';
import { describe, expect, it } from 'vitest';
import { withMatcher } from './sample-matcher.js';

const EXPERTS = [
  { id: 'nurse', name: 'Ada Quillfeather', headline: 'Wound care nurse', summary: 'Dresses chronic wounds.' },
  { id: 'lawyer', name: 'Bo Marlwick', headline: 'Contract lawyer', summary: 'Drafts supply agreements.' },
  { id: 'cook', name: 'Cy Thornbury', headline: 'Pastry cook', summary: 'Bakes bread and tarts.' },
];
const PROJECTS = [
  { id: 'wounds', title: 'Wound care nurse', description: 'Dressings for chronic wounds.' },
  { id: 'contracts', title: 'Contract lawyer', description: 'Review of supply agreements.' },
];
const QRELS = ['wounds\t0\tnurse\t1', 'contracts\t0\tlawyer\t2', 'contracts\t0\tunheard-of\t1'];
const PAIRS = ['nurse\twounds\t5', 'nurse\tcontracts\t1', 'lawyer\twounds\t1', 'lawyer\tcontracts\t4'];

function writeSet(dir: string, experts: readonly object[] = EXPERTS): string {
  const asLines = (records: readonly object[]) => records.map((one) => `${JSON.stringify(one)}\n`).join('');
  writeFileSync(join(dir, 'experts.jsonl'), asLines(experts));
  writeFileSync(join(dir, 'projects.jsonl'), asLines(PROJECTS));
  writeFileSync(join(dir, 'qrels.tsv'), QRELS.join('\n'));
  writeFileSync(join(dir, 'pairs.tsv'), PAIRS.join('\n'));
  return dir;
}

const valuesOf = ({ measures }: Awaited<ReturnType<typeof evaluate>>) =>
  Object.fromEntries(measures.map(({ metric, value }) => [metric, value]));

describe('an evaluation', () => {
  it('measures the ranking that match gives, over all pairs', async () => {
    await withMatcher(async (matcher, dir) => {
      const run = join(dir, 'run.tsv');
      const evaluation = await evaluate(writeSet(dir), matcher, { run });
      expect(evaluation).toMatchObject({ set: dir, experts: 3, projects: 2, missingScores: 1, failures: [] });
      expect(valuesOf(evaluation)).toMatchObject({ MAP: 0.75, 'recall@100': 0.75, MRR: 1, pairLoss: 0 });
      const lines = readFileSync(run, 'utf8').trimEnd().split('\n');
      expect(lines).toHaveLength(EXPERTS.length * PROJECTS.length);
      for (const { id, ...brief } of PROJECTS) {
        const { matches } = await matcher.match(brief);
        expect(matches).not.toEqual([]);
        for (const { score, sources } of matches)
          expect(lines).toContain(`${id}\t${sources[0]?.externalId}\t${score}`);
      }
    });
  });

  it('compares with an earlier run, and with itself finds no difference', async () => {
    await withMatcher(async (matcher, dir) => {
      const set = writeSet(dir);
      const same = join(dir, 'same.tsv');
      const reversed = join(dir, 'reversed.tsv');
      const first = await evaluate(set, matcher, { run: same });
      writeFileSync(reversed, 'wounds\tcook\t2\nwounds\tnurse\t1\ncontracts\tlawyer\t1\n');
      const again = await evaluate(set, matcher, { against: same });
      expect(valuesOf(again)).toEqual(valuesOf(first));
      for (const { difference } of again.measures) expect(difference).toEqual({ value: 0, low: 0, high: 0 });
      const [map] = (await evaluate(set, matcher, { against: reversed })).measures;
      expect(map?.difference?.value).toBeCloseTo(0.75 - (1 / 2 + 1 / 2) / 2, 10);
    });
  });

  it('leaves aside whoever else is stored', async () => {
    await withMatcher(async (matcher, dir) => {
      writeFileSync(
        join(dir, 'other.txt'),
        'Wound Care Nurse\n\nExperience\nWound care nurse, 2015 - Present\n',
      );
      await matcher.import([join(dir, 'other.txt')]);
      expect(await evaluate(writeSet(dir), matcher)).toMatchObject({ experts: 3, missingScores: 1 });
    });
  });

  it('goes on without an expert who cannot be read, and says so', async () => {
    await withMatcher(async (matcher, dir) => {
      const set = writeSet(dir, [...EXPERTS.slice(1), { id: 'nurse' }]);
      const { experts, failures, missingScores } = await evaluate(set, matcher);
      expect({ experts, missingScores }).toEqual({ experts: 2, missingScores: 4 });
      expect(failures).toMatchObject([{ file: join(set, 'experts.jsonl'), row: 3 }]);
    });
  });

  it.each([
    ['without an id', { ...EXPERTS[0], id: undefined }],
    ['whose id another has', { ...EXPERTS[0], name: 'Di Fernhollow', id: 'cook' }],
  ])('refuses an expert %s', async (_, expert) => {
    await withMatcher(async (matcher, dir) => {
      const set = writeSet(dir, [...EXPERTS.slice(1), expert]);
      await expect(evaluate(set, matcher)).rejects.toMatchObject({
        code: 'invalid_record',
        data: { file: join(set, 'experts.jsonl'), path: 'id' },
      });
    });
  });

  it('refuses to mix two states of a set in one data directory', async () => {
    await withMatcher(async (matcher, dir) => {
      await evaluate(writeSet(dir), matcher);
      const refused = evaluate(writeSet(dir, EXPERTS.slice(1)), matcher);
      await expect(refused).rejects.toMatchObject({ code: 'invalid_record' });
    });
  });

  it('stops when told to', async () => {
    await withMatcher(async (matcher, dir) => {
      const stop = new AbortController();
      const evaluation = evaluate(writeSet(dir), matcher, {
        signal: stop.signal,
        onProgress: ({ stage }) => stage === 'rank' && stop.abort(),
      });
      await expect(evaluation).rejects.toThrow(/aborted/);
    });
  });
});

describe('the scores of everyone', () => {
  const brief = { title: 'Nurse', mustHave: [{ kind: 'rate', maxPerHour: 50, currency: 'USD' }] } as const;

  async function importTwo(matcher: Matcher, dir: string): Promise<void> {
    const rates = [40, 90].map((rate) =>
      JSON.stringify({ ...EXPERTS[0], id: `at-${rate}`, rate: `$${rate}/hour` }),
    );
    writeFileSync(join(dir, 'two.jsonl'), rates.join('\n'));
    await matcher.import([join(dir, 'two.jsonl')]);
  }

  it('include those whom a must-have excludes', async () => {
    await withMatcher(async (matcher, dir) => {
      await importTwo(matcher, dir);
      const { matches, excluded } = await matcher.match(brief);
      const scores = await matcher.scores(brief);
      expect({ matches: matches.length, excluded }).toEqual({ matches: 1, excluded: 1 });
      expect(scores.size).toBe(2);
      const [match] = matches;
      expect(scores.get(match?.expertId ?? '')).toBe(match?.score);
    });
  });
});
