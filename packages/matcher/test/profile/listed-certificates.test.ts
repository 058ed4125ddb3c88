import { describe, expect, it } from 'vitest';
import { contentHash } from '#ingest/content-hash.js';
import { readProfile } from '#profile/read-profile.js';
import { judgeCredential } from '#rank/criteria/credential.js';
import { facetKeys } from '#retrieve/facet-keys.js';

function profileOf(text: string) {
  const source = { file: 'person.txt', format: 'text' } as const;
  return readProfile({ source, text, contentHash: contentHash(text) }).profile;
}

function credentials(section: string): (readonly [string, string, string | undefined])[] {
  const text = `Odalys Brandt\nStable manager\n\nExperience\nStable Manager, Larkspur, 2017 - Present\n\n${section}`;
  return profileOf(text).credentials.map(({ kind, name, issued }) => [kind, name, issued] as const);
}

describe('a list of certificates', () => {
  it.each([
    ['Harness Fitting Foundations', 'certificate', 'Harness Fitting Foundations', undefined],
    [
      'Harness Fitting Level 2, Ferrow Saddlery Guild, 2019',
      'certificate',
      'Harness Fitting Level 2',
      '2019',
    ],
    ['2. Certified Harness Fitter (CHF)', 'certificate', 'Certified Harness Fitter (CHF)', undefined],
    ['Life, Hail & Livestock License', 'licence', 'Life, Hail & Livestock License', undefined],
    ['AWS Certified Security – Specialty, 2021', 'certificate', 'AWS Certified Security – Specialty', '2021'],
  ])('says what is granted and when: %s', (line, kind, name, issued) => {
    expect(credentials(`Certifications\n${line}\n`)).toEqual([[kind, name, issued]]);
  });

  it.each([
    'Responsible for the fitting of harness and for the training of three others',
    'I fit harness.',
    'Coaching, Feeding, Grooming',
    'Microsoft Excel',
    'Not certified in anything',
    'Florida',
    'Current license',
    'Fitting, Advice',
  ])('has no certificate in %j', (line) => {
    expect(credentials(`Certifications\n${line}\n`)).toEqual([]);
  });

  it('has name, issuer and date on lines of their own', () => {
    const section = `Certificates
Harness Fitting
Ferrow Saddlery Guild
Sep 2020
Certified ScrumMaster
Scrum Fellowship
Aug 2019
`;
    expect(credentials(section)).toEqual([
      ['certificate', 'Harness Fitting', '2020-09'],
      ['certificate', 'Certified ScrumMaster', '2019-08'],
    ]);
  });

  it('has dates before the names', () => {
    const section = 'Certificates\n2020\tHarness Fitting\nFerrow Saddlery Guild\n2019\tCCNA\nCisco\n';
    expect(credentials(section)).toEqual([
      ['certificate', 'Harness Fitting', '2020'],
      ['certificate', 'CCNA', '2019'],
    ]);
  });

  it('keeps two levels of one certificate', () => {
    const section = `Certifications
AWS Certified Solutions Architect – Professional
AWS Certified Solutions Architect – Associate
`;
    expect(credentials(section).map(([, name]) => name)).toEqual([
      'AWS Certified Solutions Architect – Professional',
      'AWS Certified Solutions Architect – Associate',
    ]);
  });
});

it.each([
  ['Series 7, 63 and 66 licenses', ['Series 7', 'Series 63', 'Series 66']],
  ['FINRA Series 7 & 66', ['FINRA Series 7', 'Series 66']],
  ['Series 7, 2 years', ['Series 7']],
])('has an examination for each number: %s', (line, names) => {
  expect(credentials(`Certifications\n${line}\n`).map(([, name]) => name)).toEqual(names);
});

it('takes from lists of skills and studies what states nothing but a grant', () => {
  const section = `Skills
Coaching, Harness Fitter Certified, CPR certified, trained riders, driver's license, Gift certificates

Education
BA, Ferrow College, 2001
Certified Saddler
`;
  expect(credentials(section)).toEqual([
    ['certificate', 'Harness Fitter Certified', undefined],
    ['certificate', 'CPR certified', undefined],
    ['degree', 'BA', '2001'],
    ['certificate', 'Certified Saddler', undefined],
  ]);
});

it('takes from a list of strengths only what says that it is granted', () => {
  const section = 'Qualifications\nQuick learner\nTeam Building\nFerrow Guild Certified Harness Fitter\n';
  expect(credentials(section)).toEqual([['certificate', 'Ferrow Guild Certified Harness Fitter', undefined]]);
});

it('says nothing of certificates that are known', () => {
  const profile = profileOf('Odalys Brandt\nStable manager\n\nCertifications\nHarness Fitting Foundations\n');
  const asked = {
    kind: 'credential',
    credentialKind: 'certificate',
    codes: ['ccna'],
    jurisdictions: [],
  } as const;
  const criterion = { ...asked, id: 'c', words: 'CCNA', necessity: 'must' } as const;
  expect(judgeCredential(criterion, profile, '2026-11-23').status).toBe('unknown');
  expect(facetKeys(profile).filter((key) => key.startsWith('credential'))).toEqual([]);
});

it.each([
  ['BA in Dance\nFerrow College, Larkmere, PA, 1997', 'Dancer'],
  ['Graduate Certificate, Dance History\nUniversity of North Carolina · 2006 - 2009', 'Assistant Professor'],
])('takes a place of study for no licence: %j', (studies, title) => {
  const text = `Odalys Brandt\n${title}\n\nExperience\n${title}, Larkspur, 2017 - Present\n\nEducation\n${studies}\n`;
  expect(profileOf(text).credentials.filter(({ kind }) => kind === 'licence')).toEqual([]);
});

it.each([
  ['A.B., Ferrow College, 1998', 'ba'],
  ['A.A.S., Ferrow College, 1998', 'associate-degree'],
  ['M.Litt., University of Ferrow, 1999', 'mlitt'],
])('reads the letters of a degree: %s', (line, code) => {
  const { education } = profileOf(`Odalys Brandt\nStable manager\n\nEducation\n${line}\n`);
  expect(education.map((one) => one.code)).toEqual([code]);
});

it('takes the letters of a province for no degree', () => {
  const line = 'Diploma in Dance, Ferrow College, Larkmere, AB, 1998';
  const { credentials } = profileOf(`Odalys Brandt\nDancer\n\nEducation\n${line}\n`);
  expect(credentials.filter(({ kind }) => kind === 'degree')).toEqual([]);
});

it('takes the licence of an instructor for none of a teacher', () => {
  const text = `Odalys Brandt\nTeacher\n\nVolunteering\nLincoln Youth Hall, Nebraska: Licensed Dance Instructor for Kids\n`;
  expect(profileOf(text).credentials).toEqual([]);
});

it('reads the rest of a credential from the line it is wrapped to, though that is a date alone', () => {
  const text = `Odalys Brandt
Wound care physician

Certifications
• Board Certified in Internal Medicine, American Board of Internal Medicine, since 2015,
expires 12/2029
• Certified Wound Specialist Physician (CWSP), American Board of Wound Management, expires
12/2027
`;
  expect(profileOf(text).credentials.map(({ code, expires }) => [code, expires])).toEqual([
    ['board-certification', '2029-12'],
    ['cwsp', '2027-12'],
  ]);
});
