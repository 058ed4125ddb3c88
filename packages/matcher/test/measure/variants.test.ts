import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '#embed/embedder.js';
import { openEmbedder } from '#embed/open-embedder.js';
import { FACT_VARIANTS, TEXT_VARIANTS } from '../../measure/ablation/variants.js';
import { CaseRunner, type PreparedCase } from '../../measure/cases/case-runner.js';
import { scorerOf, type Variant } from '../../measure/scoring/variant.js';

const CASE = {
  id: 'heart-clinic',
  brief:
    'Cardiologist\n\nRequired:\n- Cardiology\n- Up to $200 per hour\n\nNice to have:\n- Echocardiography',
  profiles: {
    A: 'Ilse Varnhagen-Koy\nInterventional cardiologist\nExperience\nInterventional cardiologist, Mereside Clinic, 2014 - Present\nCoronary stents.\nRate: $150/hour',
    B: 'Tomas Birkelund\nNurse\nExperience\nNurse, Mereside Clinic, 2014 - Present\nWorks beside colleagues of cardiology.\nRate: $80/hour',
  },
  expect: [{ first: 'A' }],
};

describe('a variant of the ranking', () => {
  let embedder: Embedder;
  let prepared: PreparedCase;
  beforeAll(async () => {
    embedder = await openEmbedder({ cacheDir: join(tmpdir(), 'expertmatch-test-models') });
    prepared = await new CaseRunner(embedder).prepared(CASE);
  });
  afterAll(async () => {
    await embedder.close();
  });

  const named = (name: string) => [...TEXT_VARIANTS, ...FACT_VARIANTS].find((one) => one.name === name);
  function judged(variant: Variant | undefined, letter: string, kind: string) {
    const scored = variant && scorerOf(variant, prepared)(letter);
    return scored?.score.judgements.find(({ criterion }) => criterion.kind === kind);
  }

  it('that leaves nothing out is ours', async () => {
    const results = await new CaseRunner(embedder).run(CASE);
    for (const [letter, { match }] of results)
      expect(scorerOf({ name: 'nothing' }, prepared)(letter)?.score.score).toBe(match.score);
  });

  it('gives a category no weight', () => {
    expect(judged({ name: 'nothing' }, 'A', 'rate')?.contribution).toBeGreaterThan(0);
    expect(judged(named('weight of rate'), 'A', 'rate')).toMatchObject({ weight: 0, contribution: 0 });
  });

  it('takes a part of a field for another field', () => {
    expect(judged({ name: 'nothing' }, 'A', 'specialty')?.judgement.status).toBe('met');
    expect(judged(named('broader and narrower fields'), 'A', 'specialty')?.judgement.status).toBe('missing');
  });

  it('takes a mention for practice', () => {
    expect(judged({ name: 'nothing' }, 'B', 'specialty')?.judgement.status).toBe('partial');
    const practised = judged(named('whether a field is practised or mentioned'), 'B', 'specialty');
    expect(practised?.judgement.status).toBe('met');
  });

  it.each(TEXT_VARIANTS)('scores a text without $name', (variant) => {
    const [ours, others] = [{ name: 'nothing' }, variant].map(
      (one) => judged(one, 'A', 'text')?.judgement.value,
    );
    expect(others).toBeGreaterThan(0);
    expect(others).not.toBe(ours);
  });
});
