import { expect, it } from 'vitest';
import { outlineWords } from './outline-words.js';
import { readRecord } from './read-record.js';

const PERSON = {
  '@type': 'Person',
  givenName: 'Ada',
  familyName: 'Fictional',
  gender: 'Female',
  birthDate: '1980-01-01',
  nationality: 'Fictionland',
  image: 'https://example.org/me.png',
  email: 'mailto:ada@example.org',
  telephone: '+1 813 555 0100',
  jobTitle: 'Wound nurse',
  description: 'Nurse and teacher.',
  url: 'https://ada.example.org',
  sameAs: ['https://example.org/in/ada'],
  address: {
    '@type': 'PostalAddress',
    streetAddress: '1 Bay St',
    addressLocality: 'Tampa',
    addressRegion: 'FL',
    postalCode: '33601',
    addressCountry: { '@type': 'Country', name: 'US' },
  },
  worksFor: [
    {
      '@type': 'OrganizationRole',
      roleName: 'Head nurse',
      startDate: '2019-03',
      worksFor: { '@type': 'Hospital', name: 'Bay Hospital' },
    },
    { '@type': 'Organization', name: 'Free Clinic' },
  ],
  hasOccupation: {
    '@type': 'Role',
    startDate: '2014',
    endDate: '2019',
    hasOccupation: { '@type': 'Occupation', name: 'Ward nurse' },
  },
  alumniOf: { '@type': 'CollegeOrUniversity', name: 'Gulf College' },
  hasCredential: [
    {
      '@type': 'EducationalOccupationalCredential',
      name: 'RN licence',
      credentialCategory: 'license',
      recognizedBy: { '@type': 'Organization', name: 'Board of Nursing' },
      validIn: { '@type': 'State', name: 'FL' },
      expires: '2028-01-31',
      identifier: 'RN-12',
    },
    {
      name: 'BSN',
      credentialCategory: 'degree',
      recognizedBy: { name: 'Gulf College' },
      dateCreated: '2014',
    },
  ],
  knowsAbout: ['NPWT', { '@type': 'Thing', name: 'Debridement' }],
  knowsLanguage: [{ '@type': 'Language', name: 'Spanish' }, 'English'],
  memberOf: { '@type': 'Organization', name: 'Fiction Wound Society' },
  award: 'Best nurse 2018',
  knows: { '@type': 'Person', name: 'Bob Stranger' },
};

const EXPECTED = {
  name: 'Ada Fictional',
  emails: ['ada@example.org'],
  phones: ['+1 813 555 0100'],
  links: ['https://ada.example.org', 'https://example.org/in/ada'],
  address: '1 Bay St, 33601',
  headline: 'Wound nurse',
  location: 'Tampa, FL, US',
  summary: 'Nurse and teacher.',
  experience: [
    { title: 'Head nurse', organisation: 'Bay Hospital', dates: '2019-03 – Present' },
    { organisation: 'Free Clinic' },
    { title: 'Ward nurse', dates: '2014 – 2019' },
  ],
  education: [{ institution: 'Gulf College' }, { degree: 'BSN', institution: 'Gulf College', dates: '2014' }],
  credentials: ['RN licence (FL), Board of Nursing, No. RN-12, expires 2028-01-31'],
  skills: ['NPWT', 'Debridement'],
  languages: ['Spanish', 'English'],
  rest: ['Fiction Wound Society', 'Best nurse 2018'],
};

it.each([
  ['alone', { '@context': 'https://schema.org', ...PERSON }],
  ['of several types', { ...PERSON, '@type': ['Thing', 'http://schema.org/Person'] }],
  [
    'in a graph',
    { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'Home' }, PERSON] },
  ],
])('a Person of schema.org, %s', (_, value) => {
  const document = readRecord(value);
  expect(document.source.format).toBe('schema-org');
  expect(outlineWords(document)).toMatchObject(EXPECTED);
  expect(document.text).not.toMatch(/Female|1980|Fictionland|png|Stranger/);
});

it('a graph of several people is refused', () => {
  expect(() => readRecord({ '@graph': [PERSON, PERSON] })).toThrow(/2 people/);
});
