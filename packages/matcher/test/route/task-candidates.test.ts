import { describe, expect, it } from 'vitest';
import { answerSpec } from '#answer/answer-spec.js';
import type { ExpertProfile } from '#domain/expert-profile.js';
import { assign } from '#route/assign.js';
import { planWork } from '#route/plan-work.js';
import { taskCandidates } from '#route/task-candidates.js';
import { makeSpec } from '#spec/make-spec.js';
import { inhabitants, TEXTS, worldOf } from '../answer/answer-world.js';
import { capacity, POLICY, task } from './route-world.js';

const SPAN = { start: 0, end: 10 };
const empty: ExpertProfile = {
  experience: [],
  education: [],
  credentials: [],
  specialties: [],
  skills: [],
  languages: [],
};
const speaking = (code: string): ExpertProfile => ({
  ...empty,
  languages: [{ code, level: 'native', span: SPAN }],
});
const people = inhabitants(
  Array.from({ length: 60 }, (_, k) => (k % 3 === 0 ? speaking('de') : speaking('en'))),
);
const spec = makeSpec(
  { description: TEXTS[0] ?? '', mustHave: [{ kind: 'language', code: 'de', words: 'fluent German' }] },
  '2026-03-02',
);
const source = {
  prepare: async () => {
    const [queries, sources] = worldOf(people, spec);
    return { queries, sources };
  },
};

describe('the candidates of a task', () => {
  it('are the best matches of its spec, and say how good the next would be', async () => {
    const [queries, sources] = worldOf(people, spec);
    const { matches } = answerSpec(spec, queries, sources, { limit: 20 });
    const [list] = await taskCandidates(source, [task('t1', { spec })], { limit: 5, nearMisses: 0 });
    expect(list?.candidates.map(({ expertId, score }) => [expertId, score])).toEqual(
      matches.slice(0, 5).map(({ expertId, score }) => [expertId, score]),
    );
    expect(list?.restAtMost).toBe(matches[5]?.score);
    const [all] = await taskCandidates(source, [task('t1', { spec })], { limit: 50, nearMisses: 0 });
    expect(all?.candidates).toHaveLength(20);
    expect(all?.restAtMost).toBe(0);
  });

  it('tell what those lack whom a must-have excludes', async () => {
    const [list] = await taskCandidates(source, [task('t1', { spec })], { nearMisses: 3 });
    const out = list?.candidates.filter(({ eligibility }) => eligibility === 'excluded');
    expect(out?.map(({ unmet }) => unmet)).toEqual([['fluent German'], ['fluent German'], ['fluent German']]);
  });

  it('hold those whom the task requires, however they score', async () => {
    const [queries, sources] = worldOf(people, spec);
    const last = answerSpec(spec, queries, sources, { limit: 20 }).matches.at(-1)?.expertId ?? '';
    const tasks = [task('t1', { spec, requiredExperts: [last] })];
    const candidates = await taskCandidates(source, tasks, { limit: 2 });
    const { plan } = await assign({ tasks, candidates, capacities: [capacity(last)] }, POLICY);
    expect(plan.assignments).toMatchObject([{ taskId: 't1', expertId: last, required: true }]);
  });
});

describe('the candidates of a task among some experts', () => {
  const able = async () => {
    const [list] = await taskCandidates(source, [task('t1', { spec })], { nearMisses: 0 });
    return list?.candidates.map(({ expertId }) => expertId) ?? [];
  };

  it('are those of them who may get it, however many others score better', async () => {
    const ids = await able();
    const among = ids.slice(-2);
    const [list] = await taskCandidates(source, [task('t1', { spec })], { limit: 5, nearMisses: 0, among });
    expect(list?.candidates.map(({ expertId }) => expertId)).toEqual(among);
    expect(list?.restAtMost).toBe(0);
    const [one] = await taskCandidates(source, [task('t1', { spec })], { limit: 1, nearMisses: 0, among });
    expect(one?.restAtMost).toBe(list?.candidates[1]?.score);
  });

  it('are what a plan is made of, with the reason for each pair and who could have had work', async () => {
    const [first = '', second = '', third = ''] = await able();
    const tasks = [task('t1', { spec, effortHours: 5 }), task('t2', { spec, effortHours: 5 })];
    const given = {
      tasks,
      capacities: [second, third].map((id) => capacity(id, { idleSince: '2026-02-20' })),
    };
    const found: number[] = [];
    const { plan, qualified, load, why } = await planWork(source, given, POLICY, {
      onProgress: (done) => found.push(done),
    });
    expect(plan.assignments.map(({ taskId, expertId }) => [taskId, expertId]).sort()).toEqual([
      ['t1', expect.any(String)],
      ['t2', expect.any(String)],
    ]);
    expect(new Set(plan.assignments.map(({ expertId }) => expertId))).toEqual(new Set([second, third]));
    expect(qualified).toEqual([second, third].sort());
    expect(load).toMatchObject({ qualified: 2, withWork: 2, giniOfHours: 0, meanWaitOfChosenDays: 10 });
    for (const { taskId, expertId } of plan.assignments)
      expect(why.explain(taskId, expertId)).toMatch(/^Scores /);
    expect(why.explain('t1', first)).toBe('The plan has no such pair.');
    expect(found).toEqual([1, 2]);
  });

  it('stop being sought when a plan is given up', async () => {
    const stop = new AbortController();
    const given = { tasks: [task('t1', { spec }), task('t2', { spec })], capacities: [] };
    const plan = planWork(source, given, POLICY, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(plan).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('stop being sought when the time of a plan is over, and say so', async () => {
    const given = { tasks: [task('t1', { spec }), task('t2', { spec })], capacities: [] };
    const slow = {
      prepare: () =>
        new Promise<Awaited<ReturnType<typeof source.prepare>>>((resolve) =>
          setTimeout(() => resolve(source.prepare()), 20),
        ),
    };
    await expect(planWork(slow, given, POLICY, { timeLimitMs: 10 })).rejects.toMatchObject({
      code: 'limit_exceeded',
      message: expect.stringMatching(/plan fewer tasks at once/),
    });
  });
});
