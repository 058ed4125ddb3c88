import { describe, expect, it } from 'vitest';
import { escalatedTask } from '#route/offers/escalated-task.js';
import { makeSpec } from '#spec/make-spec.js';
import { task } from './route-world.js';

const spec = makeSpec(
  {
    mustHave: [{ kind: 'location', regions: ['US-FL', 'US-GA', 'DE-BE'], words: 'Florida' }],
    niceToHave: [{ kind: 'language', code: 'es', words: 'Spanish' }],
  },
  '2026-03-02',
);
const regions = (one: ReturnType<typeof task>) =>
  one.spec?.criteria.flatMap((criterion) => (criterion.kind === 'location' ? [criterion.regions] : []));

describe('a step of an escalation', () => {
  it('widens regions to countries, and countries to anywhere', () => {
    const wider = escalatedTask(task('t', { spec }), { kind: 'widen-place' });
    expect(regions(wider)).toEqual([['US', 'DE']]);
    expect(regions(escalatedTask(wider, { kind: 'widen-place' }))).toEqual([]);
  });

  it('raises the pay to the cent', () => {
    const pay = { perHour: 33.33, currency: 'EUR' };
    expect(escalatedTask(task('t', { pay }), { kind: 'raise-pay', percent: 10 }).pay).toEqual({
      ...pay,
      perHour: 36.66,
    });
    expect(escalatedTask(task('t'), { kind: 'raise-pay', percent: 10 })).toEqual(task('t'));
  });

  it('gives up a nice-to-have, never a must-have', () => {
    const ids = (necessity: string) =>
      spec.criteria.filter((one) => one.necessity === necessity).map(({ id }) => id);
    const [nice = ''] = ids('nice');
    const [must = ''] = ids('must');
    const kinds = (criterionId: string) =>
      escalatedTask(task('t', { spec }), { kind: 'relax', criterionId }).spec?.criteria.map(
        ({ kind }) => kind,
      );
    expect(kinds(nice)).toEqual(['location']);
    expect(kinds(must)).toEqual(spec.criteria.map(({ kind }) => kind));
  });
});
