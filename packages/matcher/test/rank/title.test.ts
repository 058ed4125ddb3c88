import { describe, expect, it } from 'vitest';
import type { TitleCriterion } from '#domain/criterion.js';
import { contentHash } from '#ingest/content-hash.js';
import { readProfile } from '#profile/read-profile.js';
import { judgeTitle } from '#rank/criteria/title.js';

/** Judges a fictional résumé for a head of compliance. */
function judge(headline: string, ...positions: string[]) {
  const experience = positions.length === 0 ? '' : `Experience\n${positions.join('\nKept the rules.\n')}\n`;
  const text = `Ada Moor\n${headline}\n${experience}`;
  const document = { source: { file: 'x', format: 'text' as const }, text, contentHash: contentHash(text) };
  const criterion: TitleCriterion = {
    id: 'c1',
    necessity: 'must',
    words: '',
    kind: 'title',
    titles: ['head of compliance'],
  };
  const judgement = judgeTitle(criterion, readProfile(document).profile, '2026-11-23');
  return { ...judgement, quotes: judgement.spans.map(({ start, end }) => text.slice(start, end)) };
}

describe('judgeTitle', () => {
  it('counts a title held, one held earlier and a near one in this order', () => {
    const now = judge('Banker', 'Head of Compliance, Moor Bank, 2019 - Present');
    const earlier = judge(
      'Banker',
      'Adviser, Moor Bank, 2021 - Present',
      'Head of Compliance, Moor Bank, 2012 - 2019',
    );
    const near = judge('Banker', 'Compliance Manager, Moor Bank, 2019 - Present');
    expect(now).toMatchObject({ status: 'met', value: 1, quotes: ['Head of Compliance'] });
    expect(earlier).toMatchObject({ status: 'met', reason: 'Worked as "Head of Compliance" until 2019.' });
    expect(near).toMatchObject({ status: 'partial', quotes: ['Compliance Manager'] });
    expect([now.value, earlier.value, near.value]).toEqual([1, 0.8, 0.4]);
  });

  it('takes a headline for the present, unless it says that it is past', () => {
    expect(judge('Head of Compliance')).toMatchObject({ status: 'met', value: 1 });
    expect(judge('Former Head of Compliance')).toMatchObject({ status: 'met', value: 0.8 });
  });

  it('misses a title where others are stated, and does not know where none is', () => {
    expect(judge('Banker', 'Cashier, Moor Bank, 2019 - Present').status).toBe('missing');
    expect(judge('').status).toBe('unknown');
  });
});
