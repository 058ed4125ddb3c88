import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRun, writeRun } from '#evaluate/run-file.js';
import { readJudgements } from '#evaluate/set/read-judgements.js';
import { readProjects } from '#evaluate/set/read-projects.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'expertmatch-set-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const write = (name: string, ...lines: string[]) => {
  writeFileSync(join(dir, name), lines.join('\n'));
  return join(dir, name);
};

describe('judgements', () => {
  it('are the grades above 0 of qrels.tsv and all grades of pairs.tsv', async () => {
    write('qrels.tsv', 'p1\t0\te1\t2\r', 'p1\t0\te2\t0\r', 'p2\t0\te1\t-1', '', 'p1\t0\te3\t1', '');
    write('pairs.tsv', 'e1\tp1\t4.25', 'e1\tp2\t1');
    const { relevant, graded } = await readJudgements(dir);
    expect(relevant).toEqual(
      new Map([
        [
          'p1',
          new Map([
            ['e1', 2],
            ['e3', 1],
          ]),
        ],
      ]),
    );
    expect(graded).toEqual(
      new Map([
        [
          'e1',
          [
            { projectId: 'p1', grade: 4.25 },
            { projectId: 'p2', grade: 1 },
          ],
        ],
      ]),
    );
  });

  it.each([
    ['qrels.tsv', 'p1\t0\te1', /qrels\.tsv, record 2: 3 columns instead of 4 \(project, 0, expert, grade/],
    ['qrels.tsv', 'p1\t0\te1\tgood', /qrels\.tsv, record 2, 3: /],
    ['qrels.tsv', 'p1\t0\t\t1', /qrels\.tsv, record 2, 2: /],
    ['pairs.tsv', 'e1\tp1\t', /pairs\.tsv, record 2, 2: /],
    ['pairs.tsv', 'e1\tp1\tInfinity', /pairs\.tsv, record 2, 2: /],
  ])('of %s name the line that is wrong: %j', async (name, line, message) => {
    write(name, name === 'qrels.tsv' ? 'p1\t0\te9\t1' : 'e9\tp1\t1', line);
    await expect(readJudgements(dir)).rejects.toMatchObject({
      code: 'invalid_record',
      data: { file: join(dir, name), row: 2 },
      message: expect.stringMatching(message),
    });
  });

  it('must be there, and must say something', async () => {
    await expect(readJudgements(dir)).rejects.toMatchObject({ code: 'file_not_found' });
    write('qrels.tsv', 'p1\t0\te1\t0');
    await expect(readJudgements(dir)).rejects.toMatchObject({ code: 'invalid_record' });
  });
});

describe('projects', () => {
  const project = (fields: object) => JSON.stringify({ id: '1', title: 'Nurse', ...fields });

  it('are read in their order, with numbers as ids and fields that a brief does not have', async () => {
    write('projects.jsonl', project({ id: 7, source: 'x' }), '', project({ description: null }));
    const projects = await readProjects(dir);
    expect(projects.map(({ id }) => id)).toEqual(['7', '1']);
    expect(projects[1]?.brief).toMatchObject({ title: 'Nurse', description: '' });
  });

  it('may have a title and a description of many words', async () => {
    const words = 'wound care '.repeat(4_000);
    write('projects.jsonl', project({ title: words.slice(0, 2_000), description: words }));
    const [long] = await readProjects(dir);
    expect(long?.brief.description).toContain(words);
  });

  it.each([
    [project({ id: undefined }), /record 2, id: /],
    [project({ id: 'a\tb' }), /record 2, id: /],
    [project({ id: '0' }), /record 2, id: "0" is there twice/],
    [project({ title: '' }), /record 2: .*the brief is empty/],
    [project({ title: 7 }), /record 2, title: /],
    ['{"id": "1",', /record 2: .*JSON/],
    ['[]', /record 2: /],
  ])('name the line that is wrong: %j', async (line, message) => {
    const file = write('projects.jsonl', project({ id: '0' }), line);
    await expect(readProjects(dir)).rejects.toMatchObject({
      code: 'invalid_record',
      data: { file, row: 2 },
      message: expect.stringMatching(message),
    });
  });

  it('must be there', async () => {
    await expect(readProjects(dir)).rejects.toMatchObject({ code: 'file_not_found' });
    write('projects.jsonl', '');
    await expect(readProjects(dir)).rejects.toMatchObject({ code: 'invalid_record' });
  });
});

describe('a run file', () => {
  it('gives back the scores that were written, to the last bit', async () => {
    const id = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\t\r\n]|^\ufeff/.test(text));
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    const scores = fc.array(fc.tuple(id, finite), { minLength: 1 }).map((pairs) => new Map(pairs));
    const runs = fc.array(fc.tuple(id, scores)).map((pairs) => new Map(pairs));
    const file = join(dir, 'run.tsv');
    await fc.assert(
      fc.asyncProperty(runs, async (run) => {
        await writeRun(file, run);
        expect(await readRun(file)).toEqual(run);
      }),
      { numRuns: 50 },
    );
  });

  it.each(['p1\te1', 'p1\te1\t', 'p1\te1\tNaN', '\te1\t1'])('with %j says in which line', async (line) => {
    const file = write('run.tsv', 'p1\te9\t1', line);
    await expect(readRun(file)).rejects.toMatchObject({ code: 'invalid_record', data: { file, row: 2 } });
  });

  it('that cannot be read or written is an error', async () => {
    const file = join(dir, 'nowhere', 'run.tsv');
    await expect(readRun(file)).rejects.toMatchObject({ code: 'file_not_found' });
    await expect(writeRun(file, new Map())).rejects.toMatchObject({ code: 'file_not_found' });
  });
});
