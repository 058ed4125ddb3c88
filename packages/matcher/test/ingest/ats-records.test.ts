import { describe, expect, it } from 'vitest';
import { outlineWords } from './outline-words.js';
import { readAll } from './read-all.js';
import { readRecord } from './read-record.js';
import { ScratchFolder } from './scratch-folder.js';

const scratch = new ScratchFolder();

const GREENHOUSE = {
  id: 53883394,
  first_name: 'Ada',
  last_name: 'Fictional',
  company: 'Bay Hospital',
  title: 'Wound nurse',
  created_at: '2026-01-02T03:04:05Z',
  is_private: false,
  photo_url: 'https://example.org/me.png',
  attachments: [{ filename: 'cv.pdf', url: 'https://example.org/cv.pdf', type: 'resume' }],
  application_ids: [1],
  phone_numbers: [{ value: '+1 813 555 0100', type: 'mobile' }],
  addresses: [{ value: '1 Bay St\nTampa, FL 33601', type: 'home' }],
  email_addresses: [{ value: 'ada@example.org', type: 'work' }],
  website_addresses: [{ value: 'https://ada.example.org', type: 'personal' }],
  social_media_addresses: [{ value: 'https://example.org/in/ada' }],
  recruiter: { name: 'Bob Recruiter' },
  tags: ['Great fit'],
  educations: [
    {
      id: 1,
      school_name: 'Gulf College',
      degree: 'BSN',
      discipline: 'Nursing',
      start_date: '2010-08-15T00:00:00.000Z',
      end_date: '2014-05-15T00:00:00.000Z',
    },
  ],
  employments: [
    {
      id: 2,
      company_name: 'Bay Hospital',
      title: 'Wound nurse',
      start_date: '2019-03-15T00:00:00.000Z',
      end_date: null,
    },
  ],
  custom_fields: {
    gender: 'female',
    wound_types: ['burns', 'ulcers'],
    desired_salary: 95000,
    date_of_birth: '1980-01-01',
  },
  keyed_custom_fields: { gender: { name: 'Gender', type: 'single_select', value: 'female' } },
};

const LEVER = {
  id: 'a1b2',
  name: 'Ada Fictional',
  contact: '7f23',
  headline: 'Bay Hospital, Old Clinic',
  stage: 'onsite',
  location: 'Tampa, FL',
  emails: ['ada@example.org'],
  phones: [{ type: 'mobile', value: '+1 813 555 0100' }],
  links: ['example.org/in/ada'],
  archived: null,
  createdAt: 1407460071043,
  lastInteractionAt: 1417587008760,
  tags: ['Tampa'],
  sources: ['linkedin'],
  origin: 'sourced',
  owner: 'df0a',
  urls: { list: 'https://hire.example.org/candidates', show: 'https://hire.example.org/candidates/a1b2' },
  isAnonymized: false,
  parsedData: {
    positions: [
      {
        org: 'Bay Hospital',
        title: 'Wound nurse',
        summary: 'Ran the clinic.',
        start: { year: 2019, month: 3 },
        end: null,
      },
    ],
    schools: [
      { org: 'Gulf College', degree: 'BSN', field: 'Nursing', start: { year: 2010 }, end: { year: 2014 } },
    ],
  },
};

const ASHBY = {
  id: 'f9e5',
  createdAt: '2026-01-02T03:04:05Z',
  name: 'Ada Fictional',
  primaryEmailAddress: { value: 'ada@example.org', type: 'Personal', isPrimary: true },
  emailAddresses: [{ value: 'ada@example.org', type: 'Personal', isPrimary: true }],
  primaryPhoneNumber: { value: '+1 813 555 0100', type: 'Mobile' },
  socialLinks: [{ type: 'LinkedIn', url: 'https://example.org/in/ada' }],
  tags: [{ id: 't', title: 'Great fit', isArchived: false }],
  position: 'Wound nurse',
  company: 'Bay Hospital',
  school: 'Gulf College',
  primaryLocation: { locationSummary: 'Tampa, Florida', timezone: 'America/New_York' },
  applicationIds: ['x'],
  fileHandles: [{ id: 'h', name: 'cv.pdf', handle: 'long' }],
  creditedToUser: { firstName: 'Bob', lastName: 'Recruiter', email: 'bob@example.org' },
  customFields: [
    { id: 'c', title: 'Wound types', value: ['burns', 'ulcers'], valueType: 'MultiValueSelect' },
    { id: 'd', title: 'Ethnicity', value: 'declined', valueType: 'String' },
    { id: 'e', title: 'May relocate', value: true, valueType: 'Boolean' },
  ],
};

const WORKABLE = {
  id: 'c3d4',
  firstname: 'Ada',
  lastname: 'Fictional',
  headline: 'Wound nurse',
  summary: 'Nurse and teacher.',
  email: 'ada@example.org',
  phone: '+1 813 555 0100',
  address: 'Tampa',
  cover_letter: 'I treat wounds.',
  education_entries: [
    {
      id: 'e',
      degree: 'BSN',
      school: 'Gulf College',
      field_of_study: 'Nursing',
      start_date: '2010-08-01',
      end_date: '2014-05-01',
    },
  ],
  experience_entries: [
    {
      title: 'Wound nurse',
      company: 'Bay Hospital',
      summary: 'Ran the clinic.',
      industry: 'Health',
      current: true,
      start_date: '2019-03-01',
      end_date: null,
    },
    {
      title: 'Nurse',
      company: 'Old Clinic',
      current: false,
      start_date: '2014-01-01',
      end_date: '2019-02-01',
    },
  ],
  skills: [{ name: 'NPWT' }, 'Debridement'],
  social_profiles: [{ type: 'linkedin', name: 'LinkedIn', url: 'https://example.org/in/ada' }],
  tags: ['night shift'],
  resume: 'https://example.org/cv.pdf',
  image_url: 'https://example.org/me.png',
  disqualified: false,
  stage: 'Interview',
};

const KNOWN = { Greenhouse: GREENHOUSE, Lever: LEVER, Ashby: ASHBY, Workable: WORKABLE };

describe('candidate objects', () => {
  it.each(Object.entries(KNOWN))('of %s say who it is and nothing of the recruiting', (_, candidate) => {
    const document = readRecord(candidate);
    expect(document.source).toMatchObject({ format: 'ats-json', externalId: String(candidate.id) });
    expect(outlineWords(document)).toMatchObject({
      name: 'Ada Fictional',
      emails: ['ada@example.org'],
      phones: ['+1 813 555 0100'],
      links: expect.arrayContaining([expect.stringContaining('example.org/in/ada')]),
    });
    expect(document.text).not.toMatch(/Recruiter|female|declined|1980|png|pdf|onsite|Interview|sourced/);
  });

  it('of Greenhouse have positions, studies and custom fields', () => {
    expect(outlineWords(readRecord(GREENHOUSE))).toMatchObject({
      headline: 'Wound nurse',
      address: '1 Bay St Tampa, FL 33601',
      experience: [{ title: 'Wound nurse', organisation: 'Bay Hospital', dates: '2019-03-15 – Present' }],
      education: [
        { degree: 'BSN', field: 'Nursing', institution: 'Gulf College', dates: '2010-08-15 – 2014-05-15' },
      ],
      rest: ['Wound types: burns, ulcers'],
      unused: ['Great fit', 'Desired salary: 95000'],
    });
  });

  it('of Lever have the parsed résumé', () => {
    expect(outlineWords(readRecord(LEVER))).toMatchObject({
      headline: 'Bay Hospital, Old Clinic',
      location: 'Tampa, FL',
      experience: [{ title: 'Wound nurse', organisation: 'Bay Hospital', dates: '2019-03 – Present' }],
      education: [{ degree: 'BSN', field: 'Nursing', institution: 'Gulf College', dates: '2010 – 2014' }],
    });
  });

  it('of Ashby have the present position and school', () => {
    expect(outlineWords(readRecord(ASHBY))).toMatchObject({
      headline: 'Wound nurse',
      location: 'Tampa, Florida',
      experience: [{ title: 'Wound nurse', organisation: 'Bay Hospital' }],
      education: [{ institution: 'Gulf College' }],
      rest: ['Wound types: burns, ulcers'],
    });
  });

  it('of Workable have entries, skills and the cover letter', () => {
    expect(outlineWords(readRecord(WORKABLE))).toMatchObject({
      summary: 'Nurse and teacher.',
      experience: [
        { title: 'Wound nurse', organisation: 'Bay Hospital', dates: '2019-03-01 – Present' },
        { title: 'Nurse', organisation: 'Old Clinic', dates: '2014-01-01 – 2019-02-01' },
      ],
      education: [{ degree: 'BSN', field: 'Nursing', institution: 'Gulf College' }],
      skills: ['NPWT', 'Debridement'],
      rest: ['I treat wounds.'],
    });
  });

  it.each([
    [{ candidate: WORKABLE }],
    [{ event_type: 'candidate_created', id: 'event', data: WORKABLE }],
    [{ action: 'new', payload: { candidate: WORKABLE } }],
  ])('are found within %j', (wrapped) => {
    expect(outlineWords(readRecord(wrapped))).toEqual(outlineWords(readRecord(WORKABLE)));
    expect(readRecord(wrapped).source.externalId).toBe('c3d4');
  });
});

describe('lists of candidates', () => {
  const people = Object.values(KNOWN);

  it.each([
    ['an array', JSON.stringify(people)],
    ['JSON Lines', people.map((person) => JSON.stringify(person)).join('\n')],
    ['data', JSON.stringify({ data: people, hasNext: true, next: 'abc"' })],
    [
      'results',
      JSON.stringify({ success: true, 'tricky "key': '[', results: people, moreDataAvailable: false }),
    ],
    ['candidates', JSON.stringify({ paging: { next: 'https://example.org' }, candidates: people }, null, 2)],
  ])('as %s', async (_, json) => {
    const items = await readAll(await scratch.file('list.json', json));
    expect(items).toMatchObject(
      people.map(({ id }, index) => ({
        source: { row: index + 1, format: 'ats-json', externalId: String(id) },
      })),
    );
  });

  it('go on after a wrong one', async () => {
    const json = '{"candidates": [{"id": 1, "employments": "none"}, {"id": 2, "headline": "Nurse"}]}';
    expect(await readAll(await scratch.file('wrong.json', json))).toMatchObject([
      { row: 1, error: { code: 'invalid_record', data: { path: 'employments' } } },
      { source: { row: 2 } },
    ]);
  });

  it('are no lists where the object is a record itself', async () => {
    const json = JSON.stringify({ name: 'Ada Fictional', headline: 'Nurse', items: [{ a: 1 }] });
    expect(await readAll(await scratch.file('one.json', json))).toMatchObject([
      { source: { format: 'profile-json' } },
    ]);
  });
});
