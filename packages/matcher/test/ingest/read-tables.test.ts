import { describe, expect, it } from 'vitest';
import type { IngestLimits } from '#ingest/limits.js';
import { isReadFailure, type ReadItem } from '#ingest/read-failure.js';
import { readCsv } from './read-csv.js';

function read(csv: string, delimiter = ',', limits: Partial<IngestLimits> = {}): Promise<ReadItem[]> {
  return readCsv({ 'people.csv': csv }, { delimiter, limits });
}

async function texts(csv: string): Promise<string[]> {
  return (await read(csv)).map((item) => (isReadFailure(item) ? item.error.message : item.text));
}

describe('a row', () => {
  it('is written out by what its columns mean, however they are headed', async () => {
    const headings =
      'Candidate ID;First Name;last_name;E-Mail;JobTitle;Company Name;Start Date;Primary Speciality;Licenses;Licence State;License Number;Key Skills;Languages;City;State;Hourly Rate;Currency;Hours per Week;Remote?;Years of Experience;Notes';
    const row =
      'x1;Ada;Fictional;ada@example.org;Physician;Bay Hospital;2015-03;Wound care;MD, CWSP | Physician license;FL;ME1;NPWT, debridement;English, Spanish (native);Tampa;FL;120;USD;10;yes;12;likes charts';
    const [item] = await read(`${headings}\n${row}\n`, ';');
    expect(item).toMatchObject({
      source: { file: 'people.csv', row: 1, format: 'csv', externalId: 'x1' },
      text: `Ada Fictional
ada@example.org
Physician — Wound care
Tampa, FL

Experience
Physician — Bay Hospital
2015-03 – Present

Licences and certifications
MD, CWSP
Physician license (FL), No. ME1

Skills
NPWT
debridement

Languages
English
Spanish (native)

Rate
$120/hour

Availability
10 hours/week
Remote

Other
12 years of experience
Notes: likes charts

Not used
Candidate ID: x1
`,
    });
  });

  it('may hold several positions and studies in numbered columns', async () => {
    const csv = `name,Title 1,Employer 1,Title 2,Employer 2,Degree (1),School (1),Degree (2),School (2)
Ada,Chief,Bay Hospital,Nurse,Old Clinic,BSN,Gulf College,MSN,Bay College`;
    const [text = ''] = await texts(csv);
    expect(text).toContain('Chief — Bay Hospital\nNurse — Old Clinic\n');
    expect(text).toContain('BSN\nGulf College\nMSN\nBay College\n');
  });

  it.each(['Degree,School,Degree,School', 'Degree,School,Degree.1,School.1'])(
    'may hold several studies in columns headed %s',
    async (headings) => {
      const [text = ''] = await texts(`name,${headings}\nAda,BSN,Gulf College,MSN,Bay College\n`);
      expect(text).toContain('BSN\nGulf College\nMSN\nBay College\n');
    },
  );

  it('says nothing of race, gender, age and the like, and sets apart what identifies', async () => {
    const csv = `name,headline,Gender,RaceorEthnicity,Birth Year,Age,Photo URL,Marital Status,NPI,Manager name,Court kind
Ada,Judge,F,secret,1970,55,secret,secret,1234567890,Boss,District Court`;
    const [item] = await read(csv);
    if (item === undefined || isReadFailure(item)) throw new Error('not read');
    const { text, outline } = item;
    expect(text).not.toMatch(/secret|1970|55\n|\bF\b/);
    expect(outline?.unused.map(({ start, end }) => text.slice(start, end))).toEqual([
      'NPI: 1234567890',
      'Manager name: Boss',
    ]);
    expect(outline?.rest.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Court kind: District Court',
    ]);
  });

  it('says nothing where a cell stands for nothing', async () => {
    expect(await texts('name,headline,skills,city\nAda,Nurse,NA,-\n')).toEqual(['Ada\nNurse\n']);
  });

  it('has a licence of its own where only the state of one is told', async () => {
    const [text] = await texts('name,headline,licence states,licence status\nAda,Nurse,"FL, GA",active\n');
    expect(text).toContain('Licence (FL, GA), active');
  });

  it('is hashed by its cells', async () => {
    const [one, two, three] = await read('name,headline\nAda,Nurse\nAda,Nurse\nAda,Lawyer\n');
    if (!one || !two || !three || isReadFailure(one) || isReadFailure(two) || isReadFailure(three)) {
      throw new Error('not read');
    }
    expect(two.contentHash).toBe(one.contentHash);
    expect(three.contentHash).not.toBe(one.contentHash);
  });
});

describe('a wrong row is a failure and the rest goes on', () => {
  it('with more cells than headings', async () => {
    const items = await read('name,headline\nAda,Nurse\nBob,Lawyer,Austin\nCleo,Judge\n');
    expect(items).toMatchObject([
      { source: { row: 1 } },
      { row: 2, error: { code: 'invalid_record', data: { file: 'people.csv', row: 2, path: 'cell 3' } } },
      { source: { row: 3 } },
    ]);
  });

  it('with a name and no more', async () => {
    const items = await read('name,headline\nAda,\nBob,Lawyer\n');
    expect(items).toMatchObject([
      { row: 1, error: { data: { reason: 'no_profile' } } },
      { source: { row: 2 } },
    ]);
  });

  it('with a text over the limit', async () => {
    const items = await read(`name,headline\nAda,${'x'.repeat(200)}\nBob,Lawyer\n`, ',', {
      maxCharacters: 100,
    });
    expect(items).toMatchObject([
      { row: 1, error: { data: { limit: 'maxCharacters' } } },
      { source: { row: 2 } },
    ]);
  });

  it('with a quote that is never closed', async () => {
    const items = await read('name,headline\nAda,Nurse\nBob,"Lawyer\nCleo,Judge\n');
    expect(items).toMatchObject([
      { source: { row: 1 } },
      { row: 2, error: { code: 'invalid_record', data: { row: 2 } } },
      { source: { row: 3 } },
    ]);
  });

  it('over the limit of bytes', async () => {
    const items = await read(`name,headline\nBob,${'x'.repeat(600)}\nAda,Nurse\n`, ',', {
      maxRecordBytes: 500,
    });
    expect(items).toMatchObject([
      { row: 1, error: { data: { limit: 'maxRecordBytes' } } },
      { source: { row: 2 } },
    ]);
  });
});

it.each([
  ['maxRecordBytes', 'name,headline,and so on\nAda,Nurse\n'],
  ['maxColumns', 'name,title,a,b,c,d\nAda,Nurse\n'],
])('a table whose headings are over the limit %s is refused for that', async (limit, csv) => {
  const items = await read(csv, ',', { maxRecordBytes: 20, maxColumns: 5 });
  expect(items).toMatchObject([{ error: { code: 'limit_exceeded', data: { limit } } }]);
});

describe('a table that is none of people is refused', () => {
  it.each([
    ['title,description\nPrize,Won it\n', 'invalid_record', /says who/],
    ['name,gender\nAda,F\n', 'invalid_record', /work/],
    ['"name,headline\nAda,Nurse', 'invalid_record', /headings/],
    ['name,headline\n', 'unreadable_document', /no records/],
  ])('%j', async (csv, code, message) => {
    const error = expect.objectContaining({ code, message: expect.stringMatching(message) });
    expect(await read(csv)).toEqual([{ file: 'people.csv', error }]);
  });
});
