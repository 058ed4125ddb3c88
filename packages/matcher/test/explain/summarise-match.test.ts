import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criterion } from '#domain/criterion.js';
import type { ExpertProfile } from '#domain/expert-profile.js';
import type { Match } from '#domain/match.js';
import type { SpecInput } from '#spec/spec-input.js';
import { specialtyName } from '#taxonomy/spoken-names.js';
import { profile } from '../rank/arbitrary-profile.js';
import { requirement } from '../spec/arbitrary-requirement.js';
import { explained } from './explained.js';

const at = (start: number) => ({ start, end: start + 1 });
const FLORIDA = { kind: 'credential', codes: ['physician-licence'], jurisdictions: ['US-FL'] } as const;
const WOUNDS = { kind: 'specialty', codes: ['wound-care'] } as const;
const HYPERBARIC = { kind: 'specialty', codes: ['hyperbaric-medicine'] } as const;
const RATE = { kind: 'rate', maxPerHour: 120, currency: 'USD' } as const;
const licence = (jurisdiction: string) => ({
  code: 'physician-licence',
  kind: 'licence' as const,
  name: 'Medical license',
  jurisdiction,
  status: 'active' as const,
  span: at(0),
});
const woundCare = { code: 'wound-care', strength: 'practised', span: at(2) } as const;

/** A word that a sentence about a criterion cannot do without. */
function keyword(criterion: Criterion): RegExp {
  switch (criterion.kind) {
    case 'credential':
      return /licence|certification|admission|degree|one of \d others/;
    case 'specialty':
      return new RegExp(criterion.codes.map(specialtyName).join('|'));
    case 'skill':
      return new RegExp(criterion.codes.join('|'), 'i');
    case 'title':
      return /work(?:s|ed)? (?:or worked )?as|title/;
    case 'education':
      return /degree|doctorate/;
    case 'experience':
      return /years? of work|some work|dates of positions/;
    case 'language':
      return /German|Spanish|languages/;
    case 'location':
      return /base|place of work/;
    case 'rate':
      return /rate/;
    case 'availability':
      return /offer|availability|hours|from home|start/;
    case 'text':
      return /“/;
  }
}

describe('the summary of a match', () => {
  it.each<[string, SpecInput, Partial<ExpertProfile>, string]>([
    [
      'what is proved, then what is not',
      { mustHave: [FLORIDA, WOUNDS], niceToHave: [HYPERBARIC, RATE] },
      {
        credentials: [licence('US-FL')],
        specialties: [woundCare, { code: 'hyperbaric-medicine', strength: 'mentioned', span: at(4) }],
      },
      'Holds a medical licence for Florida and practises wound care; undersea and hyperbaric medicine is only mentioned, and the profile states no rate.',
    ],
    [
      'that everything is met',
      { mustHave: [FLORIDA, WOUNDS] },
      { credentials: [licence('US-FL')], specialties: [woundCare] },
      'Meets every requirement: holds a medical licence for Florida and practises wound care.',
    ],
    [
      'the one thing that is met',
      { niceToHave: [WOUNDS] },
      { specialties: [woundCare] },
      'Practises wound care.',
    ],
    [
      'that nothing is',
      { mustHave: [FLORIDA], niceToHave: [WOUNDS, RATE, { kind: 'skill', codes: ['python'] }] },
      {},
      'Nothing is proved in full: the profile states no medical licence for Florida, and does not mention wound care or Python.',
    ],
    [
      'the must-have in the way before heavier wishes',
      { mustHave: [RATE], niceToHave: [FLORIDA, WOUNDS, HYPERBARIC] },
      { rate: { amountPerHour: 150, currency: 'USD', span: at(0) }, specialties: [woundCare] },
      'Practises wound care; the rate of USD 150/h is over USD 120/h, and the profile states no medical licence for Florida and does not mention undersea and hyperbaric medicine.',
    ],
    [
      'how many more must-haves are open',
      {
        mustHave: [
          FLORIDA,
          WOUNDS,
          RATE,
          { kind: 'language', code: 'es' },
          { kind: 'location', regions: ['US'] },
        ],
      },
      {},
      'Nothing is proved in full: the profile states no medical licence for Florida and no rate, and does not mention wound care, and 2 more must-haves are open.',
    ],
    [
      'how the whole brief fares where it is all that there is',
      { title: 'Somebody kind' },
      {},
      'Nothing is proved in full: the profile says little on the brief as a whole.',
    ],
  ])('tells %s', (_, brief, facts, summary) => {
    expect(explained(brief, facts).summary).toBe(summary);
  });

  const requirements = fc.array(requirement, { maxLength: 6 });
  const briefs = fc
    .record({ mustHave: requirements, niceToHave: requirements, title: fc.constantFrom('', 'Wound care') })
    .filter(({ mustHave, niceToHave, title }) => mustHave.length + niceToHave.length + title.length > 0);
  const unmetOf = ({ criteria }: Match) =>
    criteria.filter(
      ({ criterion, status }) =>
        criterion.necessity === 'must' && criterion.kind !== 'text' && /missing|unknown/.test(status),
    );

  it('is one finished sentence of at most 240 characters', () => {
    fc.assert(
      fc.property(briefs, profile, (brief, facts) => {
        const { summary } = explained(brief, facts);
        expect(summary.length).toBeLessThanOrEqual(240);
        expect(summary).toMatch(/^[A-Z][^.]*(?:\.\d[^.]*)*\.$/);
        expect(summary).not.toMatch(/undefined|NaN| {2}|, ,| (?:and|or|no|;)\.|; *;/);
      }),
      { numRuns: 300 },
    );
  });

  it('names a must-have in the way of whoever is excluded or to be verified', () => {
    fc.assert(
      fc.property(briefs, profile, (brief, facts) => {
        const match = explained(brief, facts);
        const unmet = unmetOf(match);
        expect(unmet.length > 0).toBe(match.eligibility !== 'eligible');
        if (unmet[0] !== undefined) expect(match.summary).toMatch(keyword(unmet[0].criterion));
      }),
      { numRuns: 300 },
    );
  });
});
