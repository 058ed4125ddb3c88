import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '#ingest/table/csv-line.js';
import { readCapacities } from '#route/file/read-capacities.js';
import { readGroupLabels } from '#route/file/read-group-labels.js';
import { readTasks } from '#route/file/read-tasks.js';

const TODAY = '2026-03-02';
const tasks = (text: string) => readTasks(Buffer.from(text), 'tasks', TODAY);
const capacities = (text: string) => readCapacities(Buffer.from(text), 'capacity');

describe('a file of tasks', () => {
  const given = {
    id: '042',
    spec: 'wound care physician, Florida licence',
    effortHours: 3.5,
    pay: { perHour: 120, currency: 'USD' },
    count: 2,
    severalPlaces: true,
    requiredExperts: ['b', 'a'],
  };

  it('says the same as an array, as lines, as one object, and as a table', () => {
    const [task] = tasks(JSON.stringify([given]));
    expect(task).toMatchObject({ id: '042', effortHours: 3.5, requiredExperts: ['a', 'b'], priority: 1 });
    expect(tasks(`\ufeff${JSON.stringify(given)}\n\n`)).toEqual([task]);
    expect(tasks(JSON.stringify(given, undefined, 2))).toEqual([task]);
    const table = [
      'id,spec,effortHours,pay.perHour,pay.currency,count,severalPlaces,requiredExperts,kind',
      '042,"wound care physician, Florida licence",3.5,120,USD,2,true,b; a,',
    ];
    expect(tasks(table.join('\r\n'))).toEqual([task]);
    const named = 'ID;Spec;Effort Hours;Pay per hour;pay_currency;Count;several-places;Required experts';
    expect(tasks(`${named}\n042;${given.spec};3.5;120;USD;2;Yes;"b;a"`)).toEqual([task]);
  });

  it('keeps a spec in a cell of its own as JSON', () => {
    const spec = { description: 'Reviews charts.', mustHave: [{ kind: 'language', code: 'de' }] };
    const cells = csvLine(['t1', JSON.stringify(spec), 2]);
    expect(tasks(`id,spec,effortHours\n${cells}`)).toEqual(
      tasks(JSON.stringify({ id: 't1', spec, effortHours: 2 })),
    );
  });

  it('is refused with the record and the field that are wrong', () => {
    const broken: [string, RegExp][] = [
      ['id,effortHours\nt1,2\nt2,two\n', /^tasks, record 2, effortHours: /],
      ['id,effortHours\nt1,2\nt1,3\n', /^tasks, record 2, id: "t1" stands in record 1 already/],
      ['id,effortHours,colour\nt1,2,red\n', /^tasks, record 1: .*colour/],
      ['id,effortHours\nt1,2,3\n', /^tasks, record 1: "3" is in a column without a heading/],
      ['id,effortHours\nt1,"2\n', /^tasks, record 1: .*quote/],
      ['[{"id":"t1",]', /^tasks: not JSON/],
      ['{"id":"t1","effortHours":1}\n{"id":\n', /^tasks, record 2: not JSON/],
      ['{"id":"t1","effortHours":1}\n{"id":"t2"}', /^tasks, record 2, effortHours: /],
    ];
    for (const [text, message] of broken) {
      expect(() => tasks(text)).toThrow(expect.objectContaining({ code: 'invalid_record' }));
      expect(() => tasks(text)).toThrow(message);
    }
  });

  it('may hold nothing', () => {
    expect(tasks('')).toEqual([]);
    expect(tasks('[]')).toEqual([]);
    expect(tasks('id,effortHours\n')).toEqual([]);
  });
});

describe('a file of capacities', () => {
  it('is read from a table as from JSON, whatever the numbers', () => {
    const one = fc.record({
      expertId: fc.stringMatching(/^[0-9a-f]{4,12}$/),
      hoursPerWeek: fc.integer({ min: 1, max: 168 }).map((hours) => hours / 2),
      maxConcurrentTasks: fc.nat(9),
      pools: fc.uniqueArray(fc.constantFrom('new', 'south', 'night shift'), { maxLength: 3 }),
    });
    const lists = fc.uniqueArray(one, { selector: ({ expertId }) => expertId, maxLength: 6 });
    fc.assert(
      fc.property(lists, (list) => {
        const rows = list.map((each) =>
          csvLine([each.expertId, each.hoursPerWeek, each.maxConcurrentTasks, each.pools.join('; ')]),
        );
        const table = `expertId,hoursPerWeek,maxConcurrentTasks,pools\n${rows.join('')}`;
        expect(capacities(table)).toEqual(capacities(JSON.stringify(list)));
      }),
    );
  });

  it('has each expert once', () => {
    const line = JSON.stringify({ expertId: 'a', hoursPerWeek: 5 });
    expect(() => capacities(`${line}\n${line}\n`)).toThrow(/"a" stands in record 1 already/);
  });
});

describe('a file of group labels', () => {
  it('gives each attribute of its columns, and leaves out what is not said', () => {
    const read = readGroupLabels(Buffer.from('Expert ID,sex,ethnicity\na,female,X\nb,male,\n'), 'groups.csv');
    expect(read.attributes).toEqual(['ethnicity', 'sex']);
    expect([...read.labels]).toEqual([
      ['a', { sex: 'female', ethnicity: 'X' }],
      ['b', { sex: 'male' }],
    ]);
    const json = [{ expertId: 'a', sex: 'female' }];
    expect(readGroupLabels(Buffer.from(JSON.stringify(json)), 'groups.json').labels.get('a')).toEqual({
      sex: 'female',
    });
  });

  it('is refused where a person stands twice or a label is no text', () => {
    const labels = (text: string) => readGroupLabels(Buffer.from(text), 'groups');
    expect(() => labels('expertId,sex\na,x\na,y\n')).toThrow(/stands in record 1 already/);
    expect(() => labels('[{"expertId":"a","sex":1}]')).toThrow(/record 1, sex/);
    expect(() => labels('sex\nx\n')).toThrow(/record 1, expertId/);
  });
});
