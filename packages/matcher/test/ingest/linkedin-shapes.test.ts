import { describe, expect, it } from 'vitest';
import { outlineWords } from './outline-words.js';
import { readRecord } from './read-record.js';

const WHO = { name: 'Bo Fictional', headline: 'Trial lawyer' };
const POSITIONS = [
  { title: 'Trial lawyer', organisation: 'Example LLP', dates: '2019-09 – Present' },
  { title: 'Clerk', organisation: 'County Court', dates: '2015-01 – 2019-08' },
];
const STUDIES = [{ degree: 'JD', field: 'Law', institution: 'Example Law School', dates: '2012 – 2015' }];
const REST = {
  skills: ['Litigation', 'Mediation'],
  languages: ['German (native or bilingual)'],
  credentials: ['Mediator, Bar of Texas, No. 12, issued 2020-03'],
};

const timePeriod = (start: object, end?: object) => ({ startDate: start, ...(end && { endDate: end }) });

const VOYAGER = {
  public_id: 'bo-fictional',
  member_urn: 'urn:li:member:1',
  firstName: 'Bo',
  lastName: 'Fictional',
  headline: 'Trial lawyer',
  birthDate: { month: 1, day: 1 },
  experience: [
    { title: 'Trial lawyer', companyName: 'Example LLP', timePeriod: timePeriod({ month: 9, year: 2019 }) },
    {
      title: 'Clerk',
      companyName: 'County Court',
      timePeriod: timePeriod({ month: 1, year: 2015 }, { month: 8, year: 2019 }),
    },
  ],
  education: [
    {
      degreeName: 'JD',
      fieldOfStudy: 'Law',
      schoolName: 'Example Law School',
      timePeriod: timePeriod({ year: 2012 }, { year: 2015 }),
    },
  ],
  skills: [{ name: 'Litigation' }, { name: 'Mediation' }],
  languages: [{ name: 'German', proficiency: 'NATIVE_OR_BILINGUAL' }],
  certifications: [
    {
      name: 'Mediator',
      authority: 'Bar of Texas',
      licenseNumber: '12',
      timePeriod: timePeriod({ month: 3, year: 2020 }),
    },
  ],
};

const { experience, education, skills, languages, certifications, ...top } = VOYAGER;

const HISTORY = {
  success: true,
  person: {
    publicIdentifier: 'bo-fictional',
    firstName: 'Bo',
    lastName: 'Fictional',
    headline: 'Trial lawyer',
    positions: {
      positionsCount: 2,
      positionHistory: [
        {
          title: 'Trial lawyer',
          companyName: 'Example LLP',
          startEndDate: { start: { month: 9, year: 2019 }, end: null },
        },
        {
          title: 'Clerk',
          companyName: 'County Court',
          startEndDate: { start: { month: 1, year: 2015 }, end: { month: 8, year: 2019 } },
        },
      ],
    },
    schools: {
      educationsCount: 1,
      educationHistory: [
        {
          degreeName: 'JD',
          fieldOfStudy: 'Law',
          schoolName: 'Example Law School',
          startEndDate: { start: { year: 2012 }, end: { year: 2015 } },
        },
      ],
    },
    skills: ['Litigation', 'Mediation'],
    languages: [{ name: 'German', proficiency: 'NATIVE_OR_BILINGUAL' }],
    certifications: [
      { name: 'Mediator', authority: 'Bar of Texas', licenseNumber: '12', issuedOn: '2020-03' },
    ],
  },
};

const SHAPES = {
  'one level, camel case': VOYAGER,
  'a profile and its views': {
    profile: top,
    positionView: { elements: experience, paging: { total: 2 } },
    educationView: { elements: education },
    skillView: { elements: skills },
    languageView: { elements: languages },
    certificationView: { elements: certifications },
  },
  'histories within a person': HISTORY,
  'values, as the official API has them': {
    formattedName: 'Bo Fictional',
    headline: 'Trial lawyer',
    positions: {
      _total: 2,
      values: [
        {
          title: 'Trial lawyer',
          company: { name: 'Example LLP', type: 'Partnership' },
          startDate: { month: 9, year: 2019 },
          isCurrent: true,
        },
        {
          title: 'Clerk',
          company: { name: 'County Court' },
          startDate: { month: 1, year: 2015 },
          endDate: { month: 8, year: 2019 },
        },
      ],
    },
    educations: {
      values: [
        {
          degree: 'JD',
          fieldOfStudy: 'Law',
          schoolName: 'Example Law School',
          startDate: { year: 2012 },
          endDate: { year: 2015 },
        },
      ],
    },
    skills: { values: [{ skill: { name: 'Litigation' } }, { skill: { name: 'Mediation' } }] },
    languages: {
      values: [
        {
          language: { name: 'German' },
          proficiency: { level: 'NATIVE_OR_BILINGUAL', name: 'NATIVE_OR_BILINGUAL' },
        },
      ],
    },
    certifications: {
      values: [
        {
          name: 'Mediator',
          authority: { name: 'Bar of Texas' },
          number: '12',
          startDate: { month: 3, year: 2020 },
        },
      ],
    },
  },
  'snake case, objects for companies and titles': {
    full_name: 'bo fictional',
    sex: 'male',
    birth_year: 1980,
    job_title: 'Trial lawyer',
    experience: [
      {
        title: { name: 'Trial lawyer', role: 'legal' },
        company: { name: 'Example LLP', size: '11-50' },
        start_date: '2019-09',
        end_date: null,
      },
      {
        title: { name: 'Clerk' },
        company: { name: 'County Court' },
        start_date: '2015-01',
        end_date: '2019-08',
      },
    ],
    education: [
      {
        school: { name: 'Example Law School' },
        degrees: ['JD'],
        majors: ['Law'],
        start_date: '2012',
        end_date: '2015',
      },
    ],
    skills: ['Litigation', 'Mediation'],
    languages: [{ name: 'German', proficiency: 'native or bilingual' }],
    certifications: [{ name: 'Mediator', organization: 'Bar of Texas', number: '12', start_date: '2020-03' }],
  },
  'position as a list, empty ends': {
    username: 'bo-fictional',
    geo: { city: 'Austin', country: 'US', full: 'Austin, Texas' },
    entityUrn: 'urn',
    firstName: 'Bo',
    lastName: 'Fictional',
    headline: 'Trial lawyer',
    position: [
      {
        title: 'Trial lawyer',
        companyName: 'Example LLP',
        start: { year: 2019, month: 9, day: 0 },
        end: { year: 0, month: 0, day: 0 },
      },
      {
        title: 'Clerk',
        companyName: 'County Court',
        start: { year: 2015, month: 1, day: 0 },
        end: { year: 2019, month: 8, day: 0 },
      },
    ],
    educations: [
      {
        degree: 'JD',
        fieldOfStudy: 'Law',
        schoolName: 'Example Law School',
        start: { year: 2012, month: 0, day: 0 },
        end: { year: 2015, month: 0, day: 0 },
      },
    ],
    skills: [{ name: 'Litigation' }, { name: 'Mediation' }],
    languages: [{ name: 'German', proficiency: 'NATIVE_OR_BILINGUAL' }],
    certifications: [
      {
        name: 'Mediator',
        authority: 'Bar of Texas',
        licenseNumber: '12',
        start: { year: 2020, month: 3, day: 0 },
      },
    ],
  },
};

describe('LinkedIn profiles in other shapes', () => {
  it.each(Object.entries(SHAPES))('%s', (_, shape) => {
    const document = readRecord(shape);
    expect(document.source.format).toBe('linkedin-json');
    const words = JSON.parse(JSON.stringify(outlineWords(document)).replace('bo fictional', 'Bo Fictional'));
    expect(words).toMatchObject({ ...WHO, experience: POSITIONS, education: STUDIES, ...REST });
    expect(document.text).not.toMatch(/male|1980/);
  });

  it('with several roles at one employer, as captions', () => {
    const scraped = {
      fullName: 'Bo Fictional',
      headline: 'Trial lawyer',
      experiences: [
        {
          title: 'Example LLP',
          subtitle: 'Full-time · 6 yrs',
          breakdown: true,
          subComponents: [
            {
              title: 'Partner',
              caption: 'Sep 2021 - Present · 4 yrs',
              description: [{ type: 'textComponent', text: 'Leads trials.' }],
            },
            { title: 'Associate', caption: 'Sep 2019 - Aug 2021 · 2 yrs', description: [] },
          ],
        },
        {
          title: 'Clerk',
          subtitle: 'County Court · Full-time',
          caption: 'Jan 2015 - Aug 2019 · 4 yrs 8 mos',
          metadata: 'Austin, Texas',
          breakdown: false,
          subComponents: [{ description: [{ type: 'textComponent', text: 'Wrote opinions.' }] }],
        },
      ],
      educations: [{ title: 'Example Law School', subtitle: 'JD, Law', caption: '2012 - 2015' }],
      licenseAndCertificates: [
        { title: 'Mediator', subtitle: 'Bar of Texas', caption: 'Issued Mar 2020 · Expires Mar 2028' },
      ],
      skills: [{ title: 'Litigation', subComponents: [{ description: [] }] }],
      languages: [{ title: 'German', caption: 'Native or bilingual proficiency' }],
    };
    expect(outlineWords(readRecord(scraped))).toMatchObject({
      experience: [
        {
          title: 'Partner',
          organisation: 'Example LLP',
          dates: 'Sep 2021 - Present',
          span: expect.stringContaining('Leads trials.'),
        },
        { title: 'Associate', organisation: 'Example LLP', dates: 'Sep 2019 - Aug 2021' },
        {
          title: 'Clerk',
          organisation: 'County Court',
          dates: 'Jan 2015 - Aug 2019',
          location: 'Austin, Texas',
          span: expect.stringContaining('Wrote opinions.'),
        },
      ],
      education: [{ degree: 'JD, Law', institution: 'Example Law School', dates: '2012 - 2015' }],
      credentials: ['Mediator, Bar of Texas, issued Mar 2020, expires Mar 2028'],
      skills: ['Litigation'],
      languages: ['German (Native or bilingual proficiency)'],
    });
  });

  it('with the roles of an employer as positions', () => {
    const scraped = {
      name: 'Bo Fictional',
      position: 'Trial lawyer',
      current_company: { name: 'Example LLP' },
      experience: [
        {
          company: 'Example LLP',
          location: 'Austin',
          positions: [
            { title: 'Partner', start_date: 'Sep 2021', end_date: 'Present' },
            { title: 'Associate', start_date: 'Sep 2019', end_date: 'Aug 2021' },
          ],
        },
      ],
      education: [{ title: 'Example Law School', degree: 'JD', start_year: '2012', end_year: '2015' }],
    };
    expect(outlineWords(readRecord(scraped))).toMatchObject({
      headline: 'Trial lawyer',
      experience: [
        { title: 'Partner', organisation: 'Example LLP', dates: 'Sep 2021 – Present', location: 'Austin' },
        { title: 'Associate', organisation: 'Example LLP', dates: 'Sep 2019 – Aug 2021', location: 'Austin' },
      ],
      education: [{ degree: 'JD', institution: 'Example Law School', dates: '2012 – 2015' }],
    });
  });
});
