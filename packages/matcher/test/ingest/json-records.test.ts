import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '#ingest/limits.js';
import { isReadFailure, type ReadItem } from '#ingest/read-failure.js';
import { readJsonRecord } from '#ingest/record/read-json-record.js';
import type { SourceDocument } from '#ingest/source-document.js';
import { readProfile } from '#profile/read-profile.js';
import { outlineWords as outlineWordsOf, type Words } from './outline-words.js';

function read(value: unknown): ReadItem {
  return readJsonRecord(Buffer.from(JSON.stringify(value)), { file: 'people.jsonl', row: 7 }, DEFAULT_LIMITS);
}

function document(value: unknown): SourceDocument {
  const item = read(value);
  if (isReadFailure(item)) throw item.error;
  return item;
}

function outlineWords(value: unknown): Words {
  return outlineWordsOf(document(value));
}

const JSON_RESUME = {
  basics: {
    name: 'Ada Fictional',
    label: 'Wound care nurse',
    email: 'ada@example.org',
    phone: '+1 813 555 0100',
    url: 'https://ada.example.org',
    image: 'https://ada.example.org/me.png',
    summary: 'Nurse &amp; educator.',
    location: {
      address: '1 Bay St',
      postalCode: '33601',
      city: 'Tampa',
      region: 'Florida',
      countryCode: 'US',
    },
    profiles: [{ network: 'LinkedIn', username: 'ada', url: 'https://example.org/in/ada' }],
  },
  work: [
    {
      name: 'Bay Hospital',
      position: 'Wound nurse',
      location: 'Tampa',
      startDate: '2019-09',
      endDate: '',
      summary: 'Ran the clinic.',
      highlights: ['Cut infections', 'Taught <b>staff</b>'],
    },
    { name: 'Old Clinic', position: 'Nurse', startDate: '2014', endDate: '2019-08-31' },
  ],
  education: [
    { institution: 'Gulf College', area: 'Nursing', studyType: 'BSN', startDate: '2010', endDate: '2014' },
  ],
  certificates: [{ name: 'CWCN', issuer: 'The Board', date: '2018-02-01' }],
  skills: [{ name: 'Wound care', level: 'Master', keywords: ['NPWT', 'debridement'] }],
  languages: [{ language: 'Spanish', fluency: 'Native speaker' }],
  publications: [{ name: 'On Wounds', publisher: 'J Fict', releaseDate: '2020', summary: 'A study.' }],
  references: [{ name: 'Bob', reference: 'She is good.' }],
};

describe('JSON Resume', () => {
  it('is written out with every part in its place', () => {
    expect(document(JSON_RESUME).source).toEqual({ file: 'people.jsonl', row: 7, format: 'json-resume' });
    expect(outlineWords(JSON_RESUME)).toEqual({
      name: 'Ada Fictional',
      emails: ['ada@example.org'],
      phones: ['+1 813 555 0100'],
      links: ['https://ada.example.org', 'https://example.org/in/ada'],
      address: '1 Bay St, 33601',
      headline: 'Wound care nurse',
      location: 'Tampa, Florida, United States',
      summary: 'Nurse & educator.',
      experience: [
        {
          span: 'Wound nurse — Bay Hospital\n2019-09 – Present · Tampa\nRan the clinic.\n• Cut infections\n• Taught staff',
          title: 'Wound nurse',
          organisation: 'Bay Hospital',
          dates: '2019-09 – Present',
          location: 'Tampa',
        },
        {
          span: 'Nurse — Old Clinic\n2014 – 2019-08-31',
          title: 'Nurse',
          organisation: 'Old Clinic',
          dates: '2014 – 2019-08-31',
        },
      ],
      education: [
        {
          span: 'BSN, Nursing\nGulf College · 2010 – 2014',
          degree: 'BSN',
          field: 'Nursing',
          institution: 'Gulf College',
          dates: '2010 – 2014',
        },
      ],
      credentials: ['CWCN, The Board, issued 2018-02-01'],
      skills: ['Wound care: NPWT, debridement'],
      languages: ['Spanish (Native speaker)'],
      rest: ['On Wounds — J Fict · 2020\nA study.'],
      unused: ['Bob\nShe is good.'],
    });
  });

  it('has headings that a reader of the text sees', () => {
    expect(document(JSON_RESUME).text).toMatch(/\n\nExperience\nWound nurse — Bay Hospital\n/);
  });
});

describe('LinkedIn profiles', () => {
  const snake = {
    public_identifier: 'bo-fictional',
    profile_pic_url: 'https://example.org/bo.png',
    first_name: 'Bo',
    last_name: 'Fictional',
    full_name: 'Bo Fictional',
    gender: 'male',
    birth_date: { year: 1980, month: 1, day: 1 },
    headline: null,
    occupation: 'Trial lawyer at Example LLP',
    country: 'US',
    country_full_name: 'United States',
    city: 'Austin',
    state: 'Texas',
    experiences: [
      {
        starts_at: { day: 1, month: 9, year: 2019 },
        ends_at: null,
        company: 'Example LLP',
        title: 'Trial lawyer',
        description: null,
        location: 'Austin',
        logo_url: 'https://example.org/logo.png',
      },
    ],
    education: [
      {
        school: 'Example Law School',
        degree_name: 'JD',
        field_of_study: 'Law',
        starts_at: { year: 2005 },
        ends_at: { year: 2008, month: 5 },
      },
    ],
    certifications: [
      {
        name: 'Mediator',
        authority: 'Bar of Texas',
        license_number: '12',
        starts_at: { year: 2020, month: 3 },
      },
    ],
    languages: ['English', 'German'],
    skills: ['Litigation', 'Negotiation, mediation'],
    accomplishment_honors_awards: [{ title: 'Rising star', issuer: 'Law Weekly', issued_on: { year: 2015 } }],
    volunteer_work: [{ title: 'Coach', company: 'Debate Club', starts_at: { year: 2012 } }],
    people_also_viewed: [{ name: 'Somebody Else', link: 'https://example.org/in/else' }],
    follower_count: 12,
  };
  const expected = {
    name: 'Bo Fictional',
    headline: 'Trial lawyer at Example LLP',
    location: 'Austin, Texas, United States',
    experience: [
      {
        span: 'Trial lawyer — Example LLP\n2019-09-01 – Present · Austin',
        title: 'Trial lawyer',
        organisation: 'Example LLP',
        dates: '2019-09-01 – Present',
        location: 'Austin',
      },
    ],
    education: [
      {
        span: 'JD, Law\nExample Law School · 2005 – 2008-05',
        degree: 'JD',
        field: 'Law',
        institution: 'Example Law School',
        dates: '2005 – 2008-05',
      },
    ],
    credentials: ['Mediator, Bar of Texas, No. 12, issued 2020-03'],
    skills: ['Litigation', 'Negotiation, mediation'],
    languages: ['English', 'German'],
    rest: ['Rising star — Law Weekly · 2015', 'Coach — Debate Club · 2012'],
  };

  function camelCase(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(camelCase);
    if (typeof value !== 'object' || value === null) return value;
    const camel = (key: string): string => key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [camel(key), camelCase(item)]));
  }

  it('are written out, with nothing of pictures, gender, birth or other people', () => {
    expect(document(snake).source).toMatchObject({ format: 'linkedin-json', externalId: 'bo-fictional' });
    expect(outlineWords(snake)).toEqual(expected);
    expect(document(snake).text).not.toMatch(/png|male|1980|Somebody/);
  });

  it('read the same in camel case', () => {
    expect(outlineWords(camelCase(snake))).toEqual(expected);
  });
});

describe('own profiles', () => {
  it('are written out with rate and availability as statements', () => {
    const profile = {
      id: 12,
      headline: 'Physician',
      specialties: ['Wound care', 'Hyperbaric medicine'],
      experience: [{ title: 'Doctor', organisation: 'Bay Hospital', start: 2015, current: true }],
      credentials: [
        'MD',
        {
          name: 'Physician licence',
          jurisdiction: 'US-FL',
          number: 'ME1',
          status: 'active',
          issued: '2015',
          expires: '2027-01-31',
        },
      ],
      skills: 'NPWT, debridement',
      languages: [{ name: 'Spanish', proficiency: 'NATIVE_OR_BILINGUAL' }],
      ratePerHour: 120,
      currency: 'USD',
      hoursPerWeek: 10,
      availableFrom: '2026-02-01',
      remote: true,
      boardPreparation: 'Mentor for residents',
    };
    expect(document(profile).source).toMatchObject({ format: 'profile-json', externalId: '12' });
    expect(outlineWords(profile)).toEqual({
      headline: 'Physician — Wound care, Hyperbaric medicine',
      experience: [
        {
          span: 'Doctor — Bay Hospital\n2015 – Present',
          title: 'Doctor',
          organisation: 'Bay Hospital',
          dates: '2015 – Present',
        },
      ],
      credentials: ['MD', 'Physician licence (US-FL), No. ME1, active, issued 2015, expires 2027-01-31'],
      skills: ['NPWT', 'debridement'],
      languages: ['Spanish (native or bilingual)'],
      rate: '$120/hour',
      availability: ['10 hours/week', 'Available from 2026-02-01', 'Remote'],
      rest: ['Board preparation: Mentor for residents'],
    });
  });

  it('may be an id and publications, or an id and a headline', () => {
    const publications = [{ name: 'On Wounds', summary: 'A study of <i>wounds</i>.' }];
    expect(document({ id: 'r1', publications }).text).toBe('Publications\nOn Wounds\nA study of wounds.\n');
    expect(document({ id: '2', headline: 'wound nurse' }).text).toBe('wound nurse\n');
  });

  it.each([
    [{ amount: 95, currency: 'eur' }, '€95/hour'],
    ['95 CHF per hour', '95 CHF per hour'],
    ['$800/day', '$800/day'],
    [95, '95/hour'],
  ])('state the rate %j as %s', (rate, statement) => {
    expect(outlineWords({ headline: 'Nurse', rate })).toMatchObject({ rate: statement });
  });

  it('drop what must not count and set apart what says who the person is', () => {
    const text = document({
      headline: 'Nurse',
      gender: 'female',
      dateOfBirth: '1980',
      ethnicity: 'none of ours',
      twitterHandle: '@ada',
      spouseName: 'Bob',
    }).text;
    expect(text).toBe('Nurse\n\nNot used\nTwitter handle: @ada\n');
  });
});

describe('what is no profile is told by its place', () => {
  it.each([
    ['', [1, 2]],
    ['', 'Ada'],
    ['', { name: 'Ada', version: '1.0' }],
    ['work', { basics: {}, work: 'Bay Hospital' }],
    ['work[1]', { basics: {}, work: [{ position: 'Nurse' }, 5] }],
    ['basics.label', { basics: { label: { of: 'Nurse' } } }],
    ['experience[0].start', { experience: [{ title: 'Nurse', start: { month: 5 } }] }],
    ['remote', { headline: 'Nurse', remote: 'perhaps' }],
  ])('%j in %j', (path, value) => {
    expect(read(value)).toMatchObject({
      file: 'people.jsonl',
      row: 7,
      error: { code: 'invalid_record', data: { file: 'people.jsonl', row: 7, path } },
    });
  });

  it('says no_profile when there is only a name', () => {
    expect(read({ basics: { name: 'Ada' } })).toMatchObject({
      row: 7,
      error: { data: { reason: 'no_profile' } },
    });
  });
});

describe('the content hash', () => {
  it('is the record’s, whatever the order of its fields', () => {
    const one = document({ id: '1', headline: 'Nurse' }).contentHash;
    expect(document({ headline: 'Nurse', id: '1' }).contentHash).toBe(one);
    expect(document({ headline: 'Nurse', id: '2' }).contentHash).not.toBe(one);
    expect(one).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the code of a country', () => {
  it.each([
    ['DE', 'Bremen, Germany', 'DE'],
    ['ca', 'Bremen, Canada', 'CA'],
    ['GA', 'Bremen, Gabon', undefined],
    ['US', 'Bremen, United States', 'US'],
  ])('%s is no state of the USA: "%s"', (countryCode, words, country) => {
    const basics = { name: 'Ada Fictional', label: 'Nurse', location: { city: 'Bremen', countryCode } };
    const read = document({ basics });
    expect(read.text).toContain(words);
    expect(readProfile(read).profile.location?.country).toBe(country);
  });
});
