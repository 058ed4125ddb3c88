import fc from 'fast-check';

const HEADINGS = [
  'name',
  'last name',
  'email',
  'id',
  'npi',
  'headline',
  'title',
  'company',
  'skills',
  'degree',
];
const MORE_HEADINGS = [
  'start date',
  'end date',
  'school',
  'state',
  'license',
  'summary',
  'rate',
  'languages',
];
const KEYS = [
  'basics',
  'work',
  'education',
  'skills',
  'name',
  'label',
  'headline',
  'experience',
  'positions',
];
const MORE_KEYS = [
  'id',
  'summary',
  'startDate',
  'dates',
  'profile',
  'data',
  'location',
  '__proto__',
  '@type',
];

const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('Nurse', 'MD, FACP', '2019-01', 'Miami, FL', 'n/a', '=1+1', '"', '\r', '\u202e', '1e999'),
  fc.string({ unit: fc.constantFrom('a', ',', ';', '\t', '"', '\n', ' '), maxLength: 200 }),
);
const heading = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...HEADINGS, ...MORE_HEADINGS) }, word);

/** The text of a table of people: any headings, any cells, any delimiter, quoted well or badly. */
export const madeTable: fc.Arbitrary<string> = fc
  .record({
    headings: fc.array(heading, { maxLength: 12 }),
    rows: fc.array(fc.array(word, { maxLength: 14 }), { maxLength: 30 }),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    isQuoted: fc.boolean(),
  })
  .map(({ headings, rows, delimiter, lineEnd, isQuoted }) => {
    const cell = (text: string): string => (isQuoted ? `"${text.replaceAll('"', '""')}"` : text);
    return [headings, ...rows].map((row) => row.map(cell).join(delimiter)).join(lineEnd);
  });

const key = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...KEYS, ...MORE_KEYS) },
  fc.string({ maxLength: 12 }),
);

const madeValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    fc.oneof(fc.double(), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 6 }),
    fc.dictionary(key, tie('value'), { maxKeys: 8 }),
  ),
})).value;

/** The JSON of a person or of a list of people: keys that readers know, with values of any kind. */
export const madeJson: fc.Arbitrary<string> = fc
  .oneof(
    fc.dictionary(key, madeValue, { maxKeys: 10 }),
    fc.array(fc.dictionary(key, madeValue, { maxKeys: 8 }), { maxLength: 8 }),
    madeValue,
  )
  .map((value) => JSON.stringify(value) ?? 'null');

/** The same, a record on each line. */
export const madeJsonLines: fc.Arbitrary<string> = fc
  .array(madeJson, { minLength: 1, maxLength: 10 })
  .map((lines) => lines.join('\n'));
