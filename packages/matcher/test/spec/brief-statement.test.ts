import { describe, expect, it } from 'vitest';
import { briefStatements } from '#spec/brief-statement.js';

const listed = (line: string) =>
  briefStatements(`Title\nRequired:\n- ${line}`)
    .slice(1)
    .map(({ text, force }) => [text, force]);

describe('briefStatements', () => {
  it.each([
    [
      'Bachelor’s degree required, master’s preferred',
      [
        ['Bachelor’s degree required', 'must'],
        ['master’s preferred', 'nice'],
      ],
    ],
    [
      'Fluent Spanish (ideally native)',
      [
        ['Fluent Spanish', 'must'],
        ['ideally native', 'nice'],
      ],
    ],
    [
      'RN license, CCRN preferred, 5 years of practice',
      [
        ['RN license, 5 years of practice', 'must'],
        ['CCRN preferred', 'nice'],
      ],
    ],
    [
      'Five years of ICU nursing, Spanish, French or Farsi a plus',
      [
        ['Five years of ICU nursing', 'must'],
        ['Spanish, French or Farsi a plus', 'nice'],
      ],
    ],
    ['PhD preferred', [['PhD preferred', 'nice']]],
    ['Python, SQL or R', [['Python, SQL or R', 'must']]],
    ['ideally in Berlin, remote', [['ideally in Berlin, remote', 'nice']]],
  ])('tells a wish behind a must: "%s"', (line, statements) => {
    expect(listed(line)).toEqual(statements);
  });
});
