import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReadFailure } from '#ingest/read-failure.js';
import type { TableMapping } from '#ingest/table/table-mapping.js';
import { readCsv } from './read-csv.js';

const PEOPLE = 'nid,LastName,FirstName\n7,Fictional,Ada\n8,Invented,Bo\n';
const SCHOOLS =
  'nid,School,Degree\n7,Gulf College,B.A.\n7,Bay Law School,J.D.\n8,Hill College,B.S.\n9,Lake College,B.A.\n';
const WORK = 'nid,Court Name,Appointment Title\n7,District Court,Judge\n8,Circuit Court,Judge\n';

describe('rows of several tables', () => {
  it('that say the same in the column joined by are one person', async () => {
    const items = await readCsv(
      { 'a.csv': PEOPLE, 'b.csv': SCHOOLS, 'c.csv': WORK },
      { mapping: { join: 'NID' } },
    );
    expect(items).toMatchObject([
      { source: { file: 'b.csv', row: 4, externalId: '9' } },
      {
        source: { file: 'a.csv', row: 1, externalId: '7' },
        text: expect.stringContaining(
          'Ada Fictional\nJudge\n\nExperience\nJudge — District Court\n\nEducation\nB.A.\nGulf College\nJ.D.\nBay Law School\n',
        ),
      },
      { source: { file: 'a.csv', row: 2, externalId: '8' } },
    ]);
  });

  it('stay apart in a table that does not have the column', async () => {
    const items = await readCsv(
      { 'a.csv': PEOPLE, 'c.csv': WORK, 'd.csv': 'Name,Title\nCy Imagined,Nurse\n' },
      { mapping: { join: 'nid' } },
    );
    expect(items).toHaveLength(3);
  });

  it('are an error where no table has the column', async () => {
    const [first] = await readCsv(
      { 'd.csv': 'Name,Title\nCy Imagined,Nurse\n' },
      { mapping: { join: 'nid' } },
    );
    expect(first).toMatchObject({
      error: { code: 'invalid_record', message: expect.stringMatching(/"nid"/) },
    });
  });
});

describe('rows of one table', () => {
  const hospitals =
    'NPI,Name,Specialty,Hospital\n1,Ada Fictional,Urology,Bay Hospital\n2,Bo Invented,Dermatology,Gulf Clinic\n1,Ada Fictional,Urology,Hill Hospital\n';

  it('are joined by a known person id by themselves, and the mapping says so', async () => {
    const tables: TableMapping[] = [];
    const items = await readCsv({ 'a.csv': hospitals }, { onTable: (one) => tables.push(one) });
    expect(tables[0]?.joinedBy).toBe('NPI');
    expect(items).toMatchObject([
      { source: { row: 2 } },
      {
        source: { row: 1, externalId: '1' },
        text: expect.stringContaining('Experience\nBay Hospital\nHill Hospital\n'),
      },
    ]);
  });

  it('stay apart where any other id repeats', async () => {
    expect(await readCsv({ 'a.csv': hospitals.replace('NPI', 'ID') })).toHaveLength(3);
  });

  it('stay apart where the id is said to be nothing', async () => {
    expect(await readCsv({ 'a.csv': hospitals.replace(/^[12],/gm, 'NA,') })).toHaveLength(3);
  });

  it('give a sign of life while many of them wait for others', async () => {
    let signs = 0;
    const ids = Array.from({ length: 6000 }, (_, k) => k);
    const rows = [...ids, ...ids].map((id, k) => `${id},Ada Fictional,Nurse,Hospital ${k}`);
    const csv = `NPI,Name,Title,Hospital\n${rows.join('\n')}\n`;
    expect(await readCsv({ 'a.csv': csv }, { onAlive: () => signs++ })).toHaveLength(6000);
    expect(signs).toBe(4);
  });

  it('make each person once, whatever the order of the rows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 30 }),
        async (ids) => {
          const rows = ids.map((id, k) => `${id},Person ${'ABCDEF'.charAt(id - 1)},Nurse,Hospital ${k}`);
          const items = await readCsv({ 'a.csv': `NPI,Name,Title,Hospital\n${rows.join('\n')}\n` });
          const told = items.map((item) => (isReadFailure(item) ? '' : item.source.externalId));
          expect(told.toSorted()).toEqual([...new Set(ids.map(String))].toSorted());
          const all = items.map((item) => (isReadFailure(item) ? '' : item.text)).join('');
          expect(all.match(/Hospital \d+/g)).toHaveLength(ids.length);
        },
      ),
      { numRuns: 30 },
    );
  });
});
