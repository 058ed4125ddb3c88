import { describe, expect, it } from 'vitest';
import { isReadFailure } from '#ingest/read-failure.js';
import type { TableMapping } from '#ingest/table/table-mapping.js';
import { columnsOf, readCsv } from './read-csv.js';

async function text(csv: string, delimiter = ','): Promise<string> {
  const [item] = await readCsv({ 'people.csv': csv }, { delimiter });
  if (item === undefined || isReadFailure(item)) throw new Error('not read');
  return item.text;
}

describe('a heading is known', () => {
  it.each([
    ['Primary Speciality', 'specialty'],
    ['NPI', 'personId'],
    ['NPI #', 'personId'],
    ['lic #', 'licenceNumber'],
    ['yrs exp', 'years'],
    ['Wohnort', 'city'],
    ['Fachrichtung', 'specialty'],
    ['Spécialité', 'specialty'],
    ['Años de experiencia', 'years'],
    ['postmastr.clinician_specialty', 'specialty'],
    ['Court Name (2)', 'employer'],
    ['FirstName', 'firstName'],
    ['State.x', 'region'],
    ['State(s)', 'region'],
    ['Availability (hrs/wk)', 'availability'],
    ['RN License #', 'licenceNumber'],
  ])('%s', async (heading, field) => {
    expect(await columnsOf(`Name,Headline,${heading}\nAda Fictional,Nurse,\n`)).toMatchObject({
      [heading]: field,
    });
  });

  it('behind and before words that several headings share', async () => {
    const found = await columnsOf(
      'rec_data_first,rec_data_last,rec_data_specialty,rec_data_city_org,rec_data_state_org,rec_data_zip_org\nAda,Fictional,Urology,Tampa,FL,33601\n',
    );
    expect(Object.values(found)).toEqual([
      'firstName',
      'lastName',
      'specialty',
      'city',
      'region',
      'postalCode',
    ]);
  });
});

describe('a column of unknown heading is known by its cells', () => {
  it.each([
    ['email', ['ada@example.org', 'bo@example.org']],
    ['link', ['https://linkedin.com/in/ada', 'www.example.org/bo']],
    ['phone', ['+1 (555) 010-0100', '555-010-0101']],
    ['region', ['FL', 'GA']],
    ['credential', ['MD, FACP', 'DO']],
    ['languages', ['English, Spanish', 'French']],
    ['hourlyRate', ['$120/h', '95 EUR per hour']],
    ['specialty', ['DERMATOLOGY', 'Gynecologic Oncology']],
    ['location', ['Miami, FL', 'Tampa, Florida']],
    ['sensitive', ['F', 'M']],
    ['sensitive', ['Mr.', 'Mrs.']],
    ['apart', ['2019-03-01', '2020-01-31']],
    ['apart', ['I20180820', 'I20151006']],
    ['other', ['likes charts', 'came by train']],
  ])('%s', async (field, cells) => {
    const rows = cells.map((cell, k) => `Person ${'AB'.charAt(k)},Nurse,"${cell}"`);
    expect(await columnsOf(`Name,Headline,Qx\n${rows.join('\n')}\n`)).toMatchObject({ Qx: field });
  });

  it.each([
    ['Availability', ['15', '40 hrs'], 'hours'],
    ['Experience', ['12', '7 years'], 'years'],
    ['License', ['ME 10234', 'ME10299'], 'licenceNumber'],
    ['Title', ['Mr', 'Ms'], 'sensitive'],
    ['Title', ['MD', 'DO'], 'credential'],
  ])('and so is one headed %s that has other cells than its heading says', async (heading, cells, field) => {
    const rows = cells.map((cell) => `Ada Fictional,Nurse,${cell}`);
    expect(await columnsOf(`Name,Headline,${heading}\n${rows.join('\n')}\n`)).toMatchObject({
      [heading]: field,
    });
  });
});

describe('sensitive columns', () => {
  it.each([
    'Race',
    'Gender',
    'Birth Date',
    'Photo',
    'Religion',
    'Marital Status',
    'Nationality',
    'Geschlecht',
    'Staatsangehörigkeit',
    'Fecha de nacimiento',
  ])('%s says nothing and shows no cell', async (heading) => {
    const tables: TableMapping[] = [];
    const items = await readCsv(
      { 'people.csv': `Name,Headline,${heading}\nAda Fictional,Nurse,secret\n` },
      { onTable: (table) => tables.push(table) },
    );
    expect(tables[0]?.columns[2]).toMatchObject({
      use: 'sensitive',
      fields: [],
      why: expect.stringMatching(/^sensitive by its heading/),
    });
    expect(JSON.stringify([items, tables])).not.toContain('secret');
  });
});

describe('headings are found', () => {
  it('below lines of notes', async () => {
    const csv = 'Export of the pool\n\nMade in spring;by us\nName;Fachgebiet\nAda Fictional;Urologie\n';
    expect(await columnsOf(csv, { delimiter: ';' })).toEqual({ Name: 'name', Fachgebiet: 'specialty' });
  });

  it('and are no person where they are said again', async () => {
    const csv = 'Name,Title\nAda Fictional,Nurse\nName,Title\nBo Invented,Nurse\n';
    expect(await readCsv({ 'people.csv': csv })).toMatchObject([
      { source: { row: 1 } },
      { source: { row: 2 } },
    ]);
  });

  it('missing, and the cells tell', async () => {
    const csv =
      'Ada Fictional,ada@example.org,Dermatology,"Miami, FL"\nBo Invented,bo@example.org,Urology,"Tampa, FL"\n';
    expect(await columnsOf(csv)).toEqual({
      '#1': 'name',
      '#2': 'email',
      '#3': 'specialty',
      '#4': 'location',
    });
    expect(await readCsv({ 'people.csv': csv })).toHaveLength(2);
  });

  it('missing, and the cells do not tell', async () => {
    const [item] = await readCsv({ 'people.csv': '12,red\n13,blue\n' });
    expect(item).toMatchObject({
      error: { code: 'invalid_record', message: expect.stringMatching(/mapping/) },
    });
  });
});

describe('a row in capitals', () => {
  it('is read as it is meant', async () => {
    const csv =
      'Last Name,First Name,City,State,Primary Specialty,Facility Name,Credential\nMCDUNN,ADA,ST. LOUIS,MO,GYNECOLOGICAL ONCOLOGY,BAY HEALTH LLC,MD\nLEE,BO,LOS ANGELES,CA,UROLOGY,GULF CLINIC,DO\n';
    expect(await text(csv)).toBe(
      `ADA McDunn
Gynecological Oncology
St. Louis, MO

Experience
Bay Health LLC

Licences and certifications
MD
`.replace('ADA', 'Ada'),
    );
  });
});

describe('one cell may say several things', () => {
  it('a name with letters behind it', async () => {
    expect(await text('Name,Specialty\n"Ada B. Fictional, MD, FACP",Urology\n')).toBe(
      'Ada B. Fictional\nUrology\n\nLicences and certifications\nMD\nFACP\n',
    );
  });

  it('a name with the family name first', async () => {
    expect(await text('Judge Name,Headline\n"Fictional, Ada B., Jr.",Judge\n')).toBe(
      'Ada B. Fictional Jr.\nJudge\n',
    );
  });

  it.each([
    ['Hourly Rate (EUR)', '€95/hour'],
    ['Rate GBP', '£95/hour'],
    ['Stundensatz (€)', '€95/hour'],
    ['Hourly rate', '95/hour'],
  ])('an amount, with the currency of the heading %s', async (heading, rate) => {
    expect(await text(`Name,${heading},Title\nAda Fictional,95,Nurse\n`)).toContain(`Rate\n${rate}\n`);
  });

  it('a number under the licence that it is of', async () => {
    expect(await text('Name,RN License #,Licence State\nAda Fictional,RN99,FL\n')).toBe(
      'Ada Fictional\n\nLicences and certifications\nRN license (FL), No. RN99\n',
    );
  });

  it('a place from columns that are headed alike', async () => {
    const homes = 'Name,Title,home.city,home.state,City,State';
    expect(await text(`${homes}\nAda Fictional,Nurse,NA,IN,San Diego,California\n`)).toContain(
      'San Diego, California\n',
    );
    const works = 'Name,Title,City,home.state,work.city,work.state';
    expect(await text(`${works}\nAda Fictional,Nurse,San Diego,IN,Gary,IN\n`)).toContain('Gary, IN\n');
    expect(await text('Name,Title,City,Country\nAda Fictional,Nurse,Graz,Austria\n')).toContain(
      'Graz, Austria\n',
    );
  });

  it('a career, where each statement ends with years', async () => {
    const career =
      'Law clerk, Gulf Court, 1978-1980; Prosecutor, Bay Office, 1980-1993; deputy chief, 1988; Private practice, Chicago, Illinois, 1994-1998, 2008-';
    expect(await text(`Name,Career\nAda Fictional,"${career}"\n`)).toBe(`Ada Fictional

Experience
Law clerk — Gulf Court
1978 – 1980
Prosecutor — Bay Office
1980 – 1993
deputy chief
1988
Private practice
1994 – 1998 · Chicago, Illinois
Private practice
2008 – Present · Chicago, Illinois
`);
  });

  it('a career at one employer, named first', async () => {
    const career = 'Bay Office, 1978-1990; clerk, 1978-1981; chief of staff, 1983-1990';
    expect(await text(`Name,Career\nAda Fictional,"${career}"\n`)).toContain(
      'Bay Office\n1978 – 1990\nclerk — Bay Office\n1978 – 1981\nchief of staff — Bay Office\n',
    );
  });

  it('a career in which a name alone is no employer of what came later', async () => {
    const career =
      'Army private, 1956-1958; Private practice, White Plains, New York 1959-1971; Ferrow University, 1980-90; dean, 1985-1990';
    expect(await text(`Name,Career\nAda Fictional,"${career}"\n`)).toContain(
      `Army private
1956 – 1958
Private practice
1959 – 1971 · White Plains, New York
Ferrow University
1980 – 1990
dean — Ferrow University
1985 – 1990
`,
    );
  });

  it('a career in words, where not all do', async () => {
    const career = 'Law clerk, Gulf Court, 1978-1980; then on my own';
    expect(await text(`Name,Career\nAda Fictional,"${career}"\n`)).toContain(career);
  });

  it('nothing, however that is written', async () => {
    const nothings = ['NA', 'N/A', '-', 'null', 'None', 'unknown', 'n.a.', '#N/A', 'not available'];
    const headings = nothings.map((_, k) => `Certification ${k + 1}`);
    expect(
      await text(`Name,Headline,${headings.join(',')}\nAda Fictional,Nurse,${nothings.join(',')}\n`),
    ).toBe('Ada Fictional\nNurse\n');
  });
});

describe('a mapping given', () => {
  const csv = 'Wer,Was,Notiz,Noch\nAda Fictional,Nurse,"MD, FACP",x1\n';

  it('counts before headings and cells', async () => {
    const mapping = { columns: { Wer: 'name', was: ['headline', 'title'], Notiz: null, '#4': 'id' } };
    expect(await columnsOf(csv, { mapping })).toEqual({
      Wer: 'name',
      Was: 'headline+title',
      Notiz: 'left_out',
      Noch: 'id',
    });
    expect(await readCsv({ 'people.csv': csv }, { mapping })).toMatchObject([
      { source: { externalId: 'x1' }, text: 'Ada Fictional\nNurse\n' },
    ]);
  });

  it('does not make a sensitive column read', async () => {
    const mapping = { columns: { Gender: 'headline' } };
    expect(await columnsOf('Name,Title,Gender\nAda,Nurse,F\n', { mapping })).toMatchObject({
      Gender: 'sensitive',
    });
  });

  it('makes another record of the same cells', async () => {
    const [one] = await readCsv({ a: 'Name,Title\nAda,Nurse\n' });
    const [other] = await readCsv(
      { a: 'Name,Title\nAda,Nurse\n' },
      { mapping: { columns: { Title: 'summary' } } },
    );
    if (!one || !other || isReadFailure(one) || isReadFailure(other)) throw new Error('not read');
    expect(other.contentHash).not.toBe(one.contentHash);
  });

  it('is told where it names a column that is not there', async () => {
    const tables: TableMapping[] = [];
    await readCsv(
      { a: csv },
      { mapping: { columns: { Wer: 'name', Gone: 'city' } }, onTable: (one) => tables.push(one) },
    );
    expect(tables[0]?.notFound).toEqual(['Gone']);
  });

  it.each([[{ columns: { A: 'nme' } }], [{ columns: { A: [] } }], [{ columns: { A: 1 } }], [{ column: {} }]])(
    'is refused when it is %j',
    async (mapping) => {
      const error = expect.objectContaining({ code: 'invalid_mapping' });
      await expect(readCsv({ a: csv }, { mapping: JSON.parse(JSON.stringify(mapping)) })).rejects.toEqual(
        error,
      );
    },
  );

  it('says which fields there are', async () => {
    const read = readCsv({ a: csv }, { mapping: { columns: { A: 'nme' } } });
    await expect(read).rejects.toThrow(/columns\.A.*"nme" is no field.*specialty/);
  });
});

/** Where a code may be cut anywhere between its letters, this takes longer than the universe is old. */
it('tells a cell of a hundred letters from a code', async () => {
  expect(await columnsOf(`Name,Headline,${'Fir'.repeat(33)}=1\nAda Fictional,Nurse,x\n`)).toMatchObject({
    Name: 'name',
    Headline: 'headline',
  });
});
