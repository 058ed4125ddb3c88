import { describe, expect, it } from 'vitest';
import type { MaskPolicy } from '#domain/mask-policy.js';
import { readProfile } from '#profile/read-profile.js';

const RESUME = `Maren Oakhollow, MD
Wound Care Physician at Palmcrest Hospital
Tampa, FL

Summary
Physician since 2012. At Palmcrest I built the limb unit; trained at Calder Bay and UFL. Licensed in Florida.
Available from March 2027 in Tampa or from home. Wrote queries in Oracle SQL.

Licenses
Florida medical license ME 904211, active, expires 01/2028

Experience
Medical Director, Limb Unit, Palmcrest Hospital, Bradenton, FL
January 2016 - Present
Debridement and offloading.

Data Manager, Oracle, Austin, TX
2012 - 2015
Queries.

Education
Doctor of Medicine, Calder Bay University, 2011
Residency, University of Ferrow Lakes, 2008 - 2011
`;

function shown(policy: MaskPolicy, text = RESUME): string {
  const read = readProfile({ source: { file: 'a.txt', format: 'text' }, text, contentHash: 'a' }, policy);
  expect(read.text.length).toBe(text.length);
  expect(read.identity.withheld?.text).toBe(text);
  return read.text.replace(/▒+/g, '▒');
}

function facts(policy: MaskPolicy) {
  const read = readProfile(
    { source: { file: 'a.txt', format: 'text' }, text: RESUME, contentHash: 'a' },
    policy,
  );
  return read.profile;
}

describe('readProfile under a mask', () => {
  it('withholds schools, by name, core and initials', () => {
    const text = shown(['schools']);
    expect(text).toContain('trained at ▒ and ▒.');
    expect(text).toContain('Doctor of Medicine, ▒, 2011\nResidency, ▒, 2008 - 2011');
    expect(text).toContain('Palmcrest Hospital, Bradenton');
    expect(facts(['schools']).education.map(({ institution }) => institution)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('withholds employers and departments, but not a skill of the same name', () => {
    const text = shown(['employers']);
    expect(text).toContain('Wound Care Physician at ▒\nTampa, FL');
    expect(text).toContain('At ▒ I built');
    expect(text).toContain('Medical Director, ▒, Bradenton, FL\nJanuary 2016');
    expect(text).toContain('Data Manager, ▒, Austin, TX');
    expect(text).toContain('Oracle SQL');
    expect(text).toContain('Calder Bay University');
    expect(facts(['employers']).experience.map(({ organisation }) => organisation)).toEqual([
      undefined,
      undefined,
    ]);
    expect(facts(['employers']).skills).toContainEqual(expect.objectContaining({ name: 'Oracle SQL' }));
  });

  it('withholds dates, but counts years and keeps what a licence and an offer say', () => {
    const text = shown(['dates']);
    expect(text).toContain('Physician ▒. At');
    expect(text).toContain('FL\n▒\nDebridement');
    expect(text).toContain('University, ▒\nResidency, University of Ferrow Lakes, ▒');
    expect(text).toContain('expires 01/2028');
    expect(text).toContain('Available from March 2027');
    const { experience, education, credentials, availability } = facts(['dates']);
    expect(experience.map(({ start }) => start)).toEqual(['2016-01', '2012']);
    expect(education.flatMap(({ start, end }) => [start, end])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(credentials.find(({ kind }) => kind === 'degree')?.issued).toBeUndefined();
    expect(credentials.find(({ kind }) => kind === 'licence')?.expires).toBe('2028-01');
    expect(availability?.from).toBe('2027-03');
  });

  it('withholds places, but keeps those of licences', () => {
    const text = shown(['places']);
    expect(text).toContain('at Palmcrest Hospital\n▒\n');
    expect(text).toContain('in ▒ or from home');
    expect(text).toContain('Palmcrest Hospital, ▒\nJanuary 2016');
    expect(text).toContain('Oracle, ▒\n2012');
    expect(text).toContain('Licensed in Florida.');
    expect(text).toContain('Maren Oakhollow, MD');
    expect(facts(['places']).location).toBeUndefined();
    expect(facts([]).location?.region).toBe('US-FL');
    expect(facts(['places']).credentials.find(({ kind }) => kind === 'licence')?.jurisdiction).toBe('US-FL');
  });

  it('leaves everything as it is without a mask', () => {
    const read = readProfile({ source: { file: 'a.txt', format: 'text' }, text: RESUME, contentHash: 'a' });
    expect(read.text).toBe(RESUME);
    expect(read.identity.withheld).toBeUndefined();
  });

  it('finds an employer again without its legal form, and in capitals', () => {
    const text = shown(
      ['employers'],
      'Ada Fenn\nNurse\nExperience\nNurse, Zembrick Data, Inc., Jan 2019 - Present\n- ZEMBRICK DATA’s first nurse; wrote for Zembrick\nData monthly.\n',
    );
    expect(text).toContain('▒’s first nurse; wrote for ▒ monthly.');
  });

  it('finds a school in a line that says more', () => {
    const text = shown(
      ['schools'],
      'Ada Fenn\nNurse\nEducation\nBachelor of Science University of Bergen 2010\n',
    );
    expect(text).toContain('Bachelor of Science ▒ 2010');
  });
});
