import { describe, expect, it } from 'vitest';
import type { ExpertProfile } from '#domain/expert-profile.js';
import { summariseComparison } from '#explain/summarise-comparison.js';
import { explained } from './explained.js';

const at = (start: number) => ({ start, end: start + 1 });
const BRIEF = {
  mustHave: [
    { kind: 'specialty', codes: ['wound-care'] },
    { kind: 'rate', maxPerHour: 120, currency: 'USD' },
  ],
  niceToHave: [{ kind: 'language', code: 'es' }],
  weights: { specialty: 20, rate: 5, language: 5 },
} as const;
const woundCare = { specialties: [{ code: 'wound-care', strength: 'practised' as const, span: at(0) }] };
const rate = (amountPerHour: number) => ({ rate: { amountPerHour, currency: 'USD', span: at(2) } });
const spanish = { languages: [{ code: 'es', span: at(4) }] };

describe('the summary of a comparison', () => {
  it.each<[string, readonly Partial<ExpertProfile>[]]>([
    [
      'A leads B by 16.7 points, mostly on Spanish.',
      [
        { ...woundCare, ...rate(100), ...spanish },
        { ...woundCare, ...rate(90) },
      ],
    ],
    [
      'B leads A by 50.0 points, mostly on wound care; A is ahead on Spanish; A is to be verified.',
      [
        { ...rate(100), ...spanish },
        { ...woundCare, ...rate(90) },
      ],
    ],
    [
      'A leads B by 16.7 points, mostly on the rate; B fails a must-have.',
      [
        { ...woundCare, ...rate(100) },
        { ...woundCare, ...rate(200) },
      ],
    ],
    ['A and B are level; A and B are to be verified.', [woundCare, woundCare]],
    [
      'A and B are level; A is ahead on the rate; B is ahead on Spanish; B fails a must-have.',
      [
        { ...woundCare, ...rate(100) },
        { ...woundCare, ...rate(130), ...spanish },
      ],
    ],
    [
      'A leads B by 16.7 points, mostly on the rate; A leads C by 66.7 points, mostly on wound care; B and C are to be verified.',
      [{ ...woundCare, ...rate(100) }, woundCare, { ...rate(100) }],
    ],
  ])('is: %s', (summary, profiles) => {
    expect(summariseComparison(profiles.map((facts) => explained(BRIEF, facts)))).toBe(summary);
  });
});
