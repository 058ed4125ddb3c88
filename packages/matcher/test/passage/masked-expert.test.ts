import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expert } from '#domain/expert.js';
import type { MaskPolicy } from '#domain/mask-policy.js';
import { contentHash } from '#ingest/content-hash.js';
import { DEFAULT_LIMITS } from '#ingest/limits.js';
import { isReadFailure } from '#ingest/read-failure.js';
import { readJsonRecord } from '#ingest/record/read-json-record.js';
import { readExpert } from '#passage/read-expert.js';

interface Told {
  readonly schools: readonly string[];
  readonly employers: readonly string[];
  readonly cities: readonly string[];
  readonly years: readonly number[];
}

const MASK: MaskPolicy = ['schools', 'employers', 'dates', 'places'];

const OWN_WORDS = ['Zembrick', 'Harrow', 'Quillmoor', 'Saint Aldhelm', 'Vexley', 'Stonebarrow', 'Ferrow'];
const name = (kinds: readonly string[]) =>
  fc
    .tuple(fc.array(fc.constantFrom(...OWN_WORDS), { minLength: 1, maxLength: 3 }), fc.constantFrom(...kinds))
    .map(([words, kind]) => [...words, kind].join(' '));

const told: fc.Arbitrary<Told> = fc.record({
  schools: fc.array(name(['University', 'College', 'School of Medicine']), { minLength: 2, maxLength: 2 }),
  employers: fc.array(name(['Hospital', 'Clinic', 'LLC', 'Medical Center']), { minLength: 2, maxLength: 2 }),
  cities: fc.array(fc.constantFrom('Tampa', 'San Antonio', 'Portland', 'Denver'), {
    minLength: 2,
    maxLength: 2,
  }),
  years: fc.array(fc.integer({ min: 1975, max: 2010 }), { minLength: 2, maxLength: 2 }),
});

function asText({ schools, employers, cities, years }: Told): string {
  return `Maren Oakhollow, MD
Wound Care Physician
${cities[0]}, FL

Summary
Wound care physician, trained at ${schools[0]}. At ${employers[0]} I treat diabetic foot ulcers.

Licenses
Florida medical license ME 904211, active, expires 01/2028

Experience
Wound Care Physician, ${employers[0]}, ${cities[0]}, FL
January 2016 - Present
Debridement for ${employers[0]} and offloading.

Hospitalist, ${employers[1]}, ${cities[1]}, TX
July 2012 - December 2015
Inpatient medicine.

Education
Doctor of Medicine, ${schools[0]}, ${years[0]}
Bachelor of Science, ${schools[1]}, ${years[1]}
`;
}

function asRecord({ schools, employers, cities, years }: Told): object {
  return {
    basics: {
      name: 'Maren Oakhollow',
      label: 'Wound Care Physician',
      location: { city: cities[0], region: 'Florida', countryCode: 'US' },
      summary: `Wound care physician, trained at ${schools[0]}. At ${employers[0]} I treat diabetic foot ulcers.`,
    },
    work: [
      { name: employers[0], position: 'Wound Care Physician', startDate: '2016-01', location: cities[0] },
      { name: employers[1], position: 'Hospitalist', startDate: '2012-07', endDate: '2015-12' },
    ],
    education: schools.map((institution, k) => ({
      institution,
      studyType: 'BSc',
      endDate: String(years[k]),
    })),
    certificates: [{ name: 'Florida medical license', issuer: 'Florida Board of Medicine' }],
  };
}

function experts(of: Told): Expert[] {
  const text = asText(of);
  const item = readJsonRecord(Buffer.from(JSON.stringify(asRecord(of))), { file: 'a.json' }, DEFAULT_LIMITS);
  if (isReadFailure(item)) throw item.error;
  const plain = { source: { file: 'a.txt', format: 'text' as const }, text, contentHash: contentHash(text) };
  return [readExpert(plain, MASK), readExpert(item, MASK)];
}

/** All that ranking sees, but for where it stands. */
function seen({ profile, passages }: Expert): unknown {
  return JSON.parse(JSON.stringify({ profile, passages }, (key, one) => (key === 'span' ? undefined : one)));
}

describe('experts read under a mask', () => {
  it('are the same to ranking whatever their schools, employers, cities and years of graduation', () => {
    const plain = {
      schools: ['Calder University', 'Netherby College'],
      employers: ['Palmcrest Hospital', 'Bay Clinic'],
    };
    const usual = experts({ ...plain, cities: ['Miami', 'Houston'], years: [2011, 2005] });
    fc.assert(
      fc.property(told, (other) => {
        const found = experts(other);
        expect(found.map(seen)).toEqual(usual.map(seen));
        expect(found.map(({ id }) => id.slice(0, 12))).toEqual(usual.map(({ id }) => id.slice(0, 12)));
      }),
      { numRuns: 100 },
    );
  });
});
