import { describe, expect, it } from 'vitest';
import { isReadFailure, type ReadItem } from '#ingest/read-failure.js';
import { makeXlsx, type SheetCell, xlsxEntries } from './make-xlsx.js';
import { makeZip } from './make-zip.js';
import { failureOf, readAll, readOne } from './read-all.js';
import { ScratchFolder } from './scratch-folder.js';

const scratch = new ScratchFolder();
let files = 0;

function file(content: Uint8Array): Promise<string> {
  files += 1;
  return scratch.file(`${files}.xlsx`, content);
}

function textOf(item: ReadItem | undefined): string {
  if (item === undefined || isReadFailure(item)) throw new Error('not read');
  return item.text;
}

function cell(attributes: string, xml: string): SheetCell {
  return { attributes, xml };
}

describe('a workbook', () => {
  it('has a table in each sheet, rows counted anew', async () => {
    const path = await file(
      makeXlsx([
        {
          name: 'Doctors',
          rows: [['Name', 'Specialty'], ['Ada Fictional', 'Dermatology'], [], ['Bo Invented', 'Urology']],
        },
        {
          name: 'Lawyers',
          rows: [
            ['Full name', 'Practice area'],
            ['Cy Imagined', 'Tax law'],
          ],
        },
      ]),
    );
    expect(await readAll(path)).toMatchObject([
      {
        source: { file: path, sheet: 'Doctors', row: 1, format: 'xlsx' },
        text: 'Ada Fictional\nDermatology\n',
      },
      { source: { sheet: 'Doctors', row: 2 }, text: 'Bo Invented\nUrology\n' },
      { source: { sheet: 'Lawyers', row: 1 }, text: 'Cy Imagined\nTax law\n' },
    ]);
  });

  it('is read without its hidden sheets and those that are none of people', async () => {
    const secret = {
      name: 'Old',
      state: 'hidden',
      rows: [
        ['Name', 'Title'],
        ['Dee Madeup', 'Nurse'],
      ],
    } as const;
    const note = { name: 'Read me', rows: [['Made in spring']] };
    const people = {
      name: 'People',
      rows: [
        ['Name', 'Title'],
        ['Ada Fictional', 'Nurse'],
      ],
    };
    const path = await file(makeXlsx([note, secret, people]));
    expect(await readOne(path)).toMatchObject({ source: { sheet: 'People' } });
  });

  it('has one person in several sheets where these name the same person id', async () => {
    const path = await file(
      makeXlsx([
        {
          name: 'People',
          rows: [
            ['NPI', 'Name'],
            ['11', 'Ada Fictional'],
            ['12', 'Bo Invented'],
          ],
        },
        {
          name: 'Fields',
          rows: [
            ['NPI', 'Specialty'],
            ['12', 'Urology'],
            ['11', 'Dermatology'],
            ['11', 'Wound care'],
          ],
        },
      ]),
    );
    expect(await readAll(path)).toMatchObject([
      {
        source: { sheet: 'People', row: 2, externalId: '12' },
        text: expect.stringMatching(/^Bo Invented\nUrology\n/),
      },
      {
        source: { sheet: 'People', row: 1, externalId: '11' },
        text: expect.stringMatching(/^Ada Fictional\nDermatology, Wound care\n/),
      },
    ]);
  });

  it('names the sheet where a row is wrong', async () => {
    const rows = [['Name', 'Title'], ['Ada Fictional'], ['Bo Invented', 'Nurse', 'and', 'more']];
    expect(await readAll(await file(makeXlsx([{ name: 'Pool', rows }])))).toMatchObject([
      { sheet: 'Pool', row: 1, error: { code: 'unreadable_document' } },
      { sheet: 'Pool', row: 2, error: { code: 'invalid_record', data: { path: 'cell 3' } } },
    ]);
  });
});

describe('a cell is read as it is shown', () => {
  const shown: readonly (readonly [string, SheetCell, string])[] = [
    ['a day', cell('s="1"', '<v>42064</v>'), '2015-03-01'],
    ['a month', cell('s="2"', '<v>42064</v>'), '2015-03'],
    ['an amount of money', cell('s="3"', '<v>95</v>'), '€95'],
    ['a number without what the machine adds', cell('', '<v>0.30000000000000004</v>'), '0.3'],
    ['a number as text', cell('t="str"', '<v>007</v>'), '007'],
    [
      'a formula by its last value',
      cell('t="str"', '<f>CONCAT(A1,"!")</f><v>as reckoned</v>'),
      'as reckoned',
    ],
    [
      'text of its own',
      cell('t="inlineStr"', '<is><r><t>in</t></r><r><t xml:space="preserve"> runs</t></r></is>'),
      'in runs',
    ],
    ['text with marks', 'R&D <lead>', 'R&D <lead>'],
    ['a yes', cell('t="b"', '<v>1</v>'), 'yes'],
  ];
  it.each(shown)('%s', async (_what, value, text) => {
    const path = await file(
      makeXlsx([
        {
          name: 'S',
          rows: [
            ['Name', 'Headline', 'Summary'],
            ['Ada Fictional', 'Nurse', value],
          ],
        },
      ]),
    );
    expect(textOf((await readAll(path))[0])).toBe(`Ada Fictional\nNurse\n\nSummary\n${text}\n`);
  });

  it('not at all where it is an error', async () => {
    const rows = [
      ['Name', 'Headline', 'Notes'],
      ['Ada Fictional', 'Nurse', cell('t="e"', '<v>#REF!</v>')],
    ];
    expect(textOf((await readAll(await file(makeXlsx([{ name: 'S', rows }]))))[0])).toBe(
      'Ada Fictional\nNurse\n',
    );
  });

  it('whatever prefix the program gives the elements, and without references', async () => {
    const entries = xlsxEntries([
      {
        name: 'S',
        rows: [
          ['Name', 'Headline'],
          ['Ada Fictional', 'Nurse'],
        ],
      },
    ]);
    const prefixed = Object.fromEntries(
      Object.entries(entries).map(([name, xml]) => {
        const isCells = name.startsWith('xl/') && !name.includes('_rels');
        return [name, isCells ? xml.replace(/<(\/?)(?=\w)/g, '<$1x:').replace(/ r="[A-Z]*\d+"/g, '') : xml];
      }),
    );
    expect(textOf((await readAll(await file(makeZip(prefixed))))[0])).toBe('Ada Fictional\nNurse\n');
  });
});

describe('a workbook is refused', () => {
  const people = [
    {
      name: 'S',
      rows: [
        ['Name', 'Headline'],
        ['Ada Fictional', 'Nurse'],
      ],
    },
  ];

  it('when a sheet unpacks to more than the limit', async () => {
    const path = await file(
      makeXlsx([
        {
          name: 'S',
          rows: [
            ['Name', 'Headline'],
            ['Ada', 'x'.repeat(9000)],
          ],
        },
      ]),
    );
    const long = await readAll(path, { maxSheetBytes: 500 });
    expect(long).toMatchObject([{ error: { code: 'limit_exceeded', data: { limit: 'maxSheetBytes' } } }]);
  });

  it('from where a sheet is over the limit on, and what was read stays', async () => {
    const inline = (text: string): SheetCell => cell('t="inlineStr"', `<is><t>${text}</t></is>`);
    const rows = Array.from({ length: 20_000 }, (_, k) => [inline(`Ada ${k}`), inline('Nurse')]);
    const path = await file(makeXlsx([{ name: 'S', rows: [['Name', 'Headline'], ...rows] }]));
    const items = await readAll(path, { maxSheetBytes: 1_000_000 });
    expect(items.length).toBeGreaterThan(1000);
    expect(items.slice(0, -1).some(isReadFailure)).toBe(false);
    expect(items.at(-1)).toMatchObject({ sheet: 'S', error: { data: { limit: 'maxSheetBytes' } } });
  });

  it('when it has too many columns', async () => {
    const headings = ['Name', 'Headline', ...Array.from({ length: 30 }, (_, k) => `More ${k}`)];
    const path = await file(makeXlsx([{ name: 'S', rows: [headings, ['Ada', 'Nurse']] }]));
    expect(await failureOf(path, { maxColumns: 20 })).toMatchObject({ code: 'limit_exceeded' });
  });

  it('when it is cut short', async () => {
    const entries = { ...xlsxEntries(people), 'xl/workbook.xml': '' };
    expect(await failureOf(await file(makeZip(entries)))).toMatchObject({ code: 'unreadable_document' });
  });

  it('when elements lie within each other without end', async () => {
    const rows = [
      ['Name', 'Headline'],
      [cell('t="inlineStr"', '<is>'.repeat(300_000)), 'Nurse'],
    ];
    const path = await file(makeXlsx([{ name: 'S', rows }]));
    expect(await failureOf(path)).toMatchObject({ code: 'unreadable_document', data: { reason: 'broken' } });
  });

  it('when it is under a password of the ZIP', async () => {
    const error = await failureOf(await file(makeZip(xlsxEntries(people), true)));
    expect(error).toMatchObject({ data: { reason: 'encrypted' } });
  });

  it('when all of its sheets are hidden', async () => {
    const hidden = people.map((sheet) => ({ ...sheet, state: 'hidden' as const }));
    expect((await failureOf(await file(makeXlsx(hidden)))).message).toMatch(/not hidden/);
  });
});
