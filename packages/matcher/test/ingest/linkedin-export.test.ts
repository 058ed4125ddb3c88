import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '#ingest/list-files.js';
import { makeZip } from './make-zip.js';
import { outlineWords } from './outline-words.js';
import { failureOf, readAll, readOne } from './read-all.js';
import { ScratchFolder } from './scratch-folder.js';

const scratch = new ScratchFolder();

const EXPORT = {
  'Profile.csv':
    '\ufeffFirst Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Country,Zip Code,Geo Location,Twitter Handles,Websites\r\n' +
    'Ada,Fictional,Secret,1 Bay St,"Jan 1, 1980",Wound care &amp; hyperbaric nurse,"Nurse.\nTeacher.",Hospitals,United States,33601,"Tampa, Florida",adaf,"[PORTFOLIO:https://ada.example.org/a,OTHER:https://b.example.org]"\r\n',
  'Positions.csv':
    'Notes:\n"This file lists positions, as of today"\n\nCompany Name,Title,Description,Location,Started On,Finished On\n' +
    'Bay Hospital,Wound nurse,Ran the clinic,Tampa,Mar 2019,\nOld Clinic,Nurse,,,Jan 2014,Feb 2019\n',
  'Education.csv':
    'School Name,Start Date,End Date,Notes,Degree Name,Activities\nGulf College,2010,2014,,Bachelor of Science in Nursing,\n',
  'Skills.csv': 'Name\nNPWT\nDebridement\n',
  'Languages.csv': 'Name,Proficiency\nSpanish,Native or bilingual proficiency\n',
  'Certifications.csv':
    'Name,Url,Authority,Started On,Finished On,License Number\nCWCN,https://c.example.org,WOCNCB,Feb 2018,Feb 2028,W-12\n',
  'Honors.csv': 'Title,Description,Issuer,Issued On\nBest nurse,,Fiction Society,Aug 2018\n',
  'Volunteering.csv':
    'Company Name,Role,Cause,Started On,Finished On,Description\nFree Clinic,Nurse,Health,2015,2016,\n',
  'Email Addresses.csv':
    'Email Address,Confirmed,Primary,Updated On\nold@example.org,Yes,No,1/1/20\nada@example.org,Yes,Yes,1/1/20\n',
  'PhoneNumbers.csv': 'Extension,Number,Type\n,+1 813 555 0100,Mobile\n',
  'Connections.csv': 'First Name,Last Name,Company,Position\nBob,Stranger,Acme,Surgeon\n',
  'messages.csv': 'FROM,TO,CONTENT\nBob Stranger,Ada Fictional,Hello\n',
  'Endorsement_Received_Info.csv': 'Skill Name,Endorser First Name\nNPWT,Bob\n',
};

const EXPECTED = {
  name: 'Ada Fictional',
  emails: ['ada@example.org', 'old@example.org'],
  phones: ['+1 813 555 0100'],
  links: ['https://ada.example.org/a', 'https://b.example.org', 'adaf'],
  address: '1 Bay St, 33601',
  headline: 'Wound care & hyperbaric nurse',
  location: 'Tampa, Florida, United States',
  summary: 'Nurse.\nTeacher.',
  experience: [
    {
      span: 'Wound nurse — Bay Hospital\nMar 2019 – Present · Tampa\nRan the clinic',
      title: 'Wound nurse',
      organisation: 'Bay Hospital',
      dates: 'Mar 2019 – Present',
      location: 'Tampa',
    },
    {
      span: 'Nurse — Old Clinic\nJan 2014 – Feb 2019',
      title: 'Nurse',
      organisation: 'Old Clinic',
      dates: 'Jan 2014 – Feb 2019',
    },
  ],
  education: [
    {
      span: 'Bachelor of Science in Nursing\nGulf College · 2010 – 2014',
      degree: 'Bachelor of Science in Nursing',
      institution: 'Gulf College',
      dates: '2010 – 2014',
    },
  ],
  credentials: ['CWCN, WOCNCB, No. W-12, issued Feb 2018, expires Feb 2028'],
  skills: ['NPWT', 'Debridement'],
  languages: ['Spanish (Native or bilingual proficiency)'],
  rest: ['Best nurse — Fiction Society · Aug 2018', 'Nurse — Free Clinic · 2015 – 2016', 'Hospitals'],
};

async function folder(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(scratch.path(name, file)), { recursive: true });
    await writeFile(scratch.path(name, file), content);
  }
  return scratch.path(name);
}

describe('a LinkedIn account export', () => {
  it('is one file of a folder, and one person', async () => {
    const path = await folder('export', { ...EXPORT, 'Jobs/Job Applications.csv': 'Title\nNurse\n' });
    expect((await listFiles([path])).files).toEqual([path]);
    const document = await readOne(path);
    expect(document.source).toEqual({ file: path, format: 'linkedin-export' });
    expect(outlineWords(document)).toEqual(EXPECTED);
    expect(document.text).not.toMatch(/Stranger|Bob|Secret|1980/);
  });

  it('reads the same from a ZIP, in a folder of it too', async () => {
    const inFolder = Object.fromEntries(Object.entries(EXPORT).map(([name, csv]) => [`Export/${name}`, csv]));
    for (const files of [EXPORT, inFolder]) {
      expect(outlineWords(await readOne(await scratch.file('export.zip', makeZip(files))))).toEqual(EXPECTED);
    }
  });

  it('reads names and headings that drift', async () => {
    const path = await folder('drift', {
      'HEADER_profile.csv': 'first_name;last_name;HEADLINE\nAda;Fictional;Nurse\n',
      'POSITIONS (1).csv': 'COMPANY\tJob Title\tStart Date\tEnd Date\nBay Hospital\tNurse\t2019\t\n',
    });
    expect(outlineWords(await readOne(path))).toMatchObject({
      name: 'Ada Fictional',
      experience: [{ title: 'Nurse', organisation: 'Bay Hospital', dates: '2019 – Present' }],
    });
  });

  it('leaves a résumé beside the tables a file of its own', async () => {
    const path = await folder('beside', { ...EXPORT, 'cv.txt': 'Bob Fictional, nurse' });
    expect((await listFiles([path])).files).toEqual([path, scratch.path('beside', 'cv.txt')]);
  });

  it('names a row that cannot be read and reads the rest', async () => {
    const path = await folder('broken', { ...EXPORT, 'Skills.csv': 'Name\nNPWT\n"Open\nLaw\n' });
    const [person, failure] = await readAll(path);
    expect(person).toMatchObject({ text: expect.stringContaining('NPWT') });
    expect(failure).toMatchObject({ error: { code: 'invalid_record', data: { path: 'Skills.csv' } } });
  });

  it('has the hash of what is read and no other', async () => {
    const first = await readOne(await folder('hash', EXPORT));
    await folder('hash', { 'messages.csv': 'FROM\nSomebody' });
    expect((await readOne(scratch.path('hash'))).contentHash).toBe(first.contentHash);
    await folder('hash', { 'Skills.csv': 'Name\nLaw\n' });
    expect((await readOne(scratch.path('hash'))).contentHash).not.toBe(first.contentHash);
  });
});

describe('what is no account export', () => {
  it.each([
    [
      'tables of many people',
      { 'profile.csv': 'First Name,Last Name,Headline\nA,B,C\nD,E,F\n', 'skills.csv': 'name\nA\n' },
    ],
    [
      'tables of other columns',
      { 'education.csv': 'nid,School,Degree\n1,A,B\n', 'positions.csv': 'nid,Court\n1,A\n' },
    ],
    ['skills and languages alone', { 'Skills.csv': 'Name\nA\n', 'Languages.csv': 'Name\nA\n' }],
  ])('%s', async (name, files) => {
    const path = await folder(name, files);
    expect((await listFiles([path])).files).toHaveLength(2);
    expect((await failureOf(path)).code).toBe('file_not_found');
  });
});
