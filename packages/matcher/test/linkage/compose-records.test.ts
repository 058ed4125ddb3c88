import { describe, expect, it } from 'vitest';
import type { Expert } from '#domain/expert.js';
import { composeRecords } from '#linkage/compose-records.js';
import { readExpert } from '#passage/read-expert.js';
import { readRecord } from '../ingest/read-record.js';
import { readText } from './read-labelled.js';

const EARLIER = `Alba Ashdown
Dermatologist
Tampa, Florida
alba@example.org
Rate: $90 per hour

Experience
Dermatologist, Larkhill Hospital
March 2012 - Present
- Treats psoriasis and melanoma in a busy clinic

Associate, Baywater Clinic
2008 - 2012
- Assisted at biopsies
`;
const LATER = `Alba Ashdown Corvane
Head of Dermatology
Savannah, Georgia
corvane@example.net

Experience
Head of Dermatology, Quillmore Center
May 2021 - Present
- Leads nine dermatologists

Dermatologist, Larkhill Hospital, Inc
March 2012 - April 2021
- Treats psoriasis and melanoma in a very busy clinic
`;

const earlier = readText('earlier.txt', EARLIER);
const later = readText('later.txt', LATER);
const positions = ({ profile }: Pick<Expert, 'profile'>) =>
  profile.experience.map(({ title, organisation, start, end, current }) =>
    [title?.value, organisation?.value, start, current ? 'today' : end].join(', '),
  );

describe('an expert composed of two records', () => {
  const composed = composeRecords([earlier, later]);

  it('leads with the newer record, whichever was read last', () => {
    expect(composeRecords([later, earlier])).toEqual(composed);
    expect(composed.parts.map(({ id }) => id)).toEqual([later.id, earlier.id]);
    expect(composed.text).toBe(`${LATER}\n\f\n${EARLIER}`);
  });

  it('has the newest of each fact, and older facts of which the newer record says nothing', () => {
    expect(composed.identity).toMatchObject({
      name: 'Alba Ashdown Corvane',
      emails: ['corvane@example.net', 'alba@example.org'],
    });
    expect(composed.profile.headline?.value).toBe('Head of Dermatology');
    expect(composed.profile.location?.city).toBe('Savannah');
    expect(composed.profile.rate?.amountPerHour).toBe(90);
  });

  it('lists each position once, and calls none current that the newer record has ended', () => {
    expect(positions(composed)).toEqual([...positions(later), 'Associate, Baywater Clinic, 2008, 2012']);
  });

  it('keeps once what both say in nearly the same words', () => {
    const said = composed.passages.filter(({ text }) => text.includes('psoriasis'));
    expect(said.map(({ text }) => text.includes('very busy'))).toEqual([true]);
    for (const { text, span } of composed.passages)
      expect(composed.text.slice(span.start, span.end)).toContain(text.split(' ').at(-1));
  });

  it('ends what an older record calls current when the newer position begins', () => {
    const other = readText('other.txt', LATER.slice(0, LATER.indexOf('\nDermatologist, Lark')));
    expect(positions(composeRecords([other, earlier]))[1]).toBe(
      'Dermatologist, Larkhill Hospital, 2012-03, 2021-05',
    );
  });

  it('takes a JSON Resume that was changed later for the newer, whatever it tells of', () => {
    const resume = (label: string, lastModified: string) =>
      readExpert(
        readRecord({
          basics: { name: 'Alba Ashdown', label },
          work: [{ name: 'Larkhill', startDate: '2012' }],
          meta: { lastModified },
        }),
      );
    const [old, young] = [
      resume('Surgeon', '2019-02-03T10:00:00'),
      resume('Dermatologist', '2024-05-06T10:00:00'),
    ];
    expect(young.writtenOn).toBe('2024-05-06');
    expect(composeRecords([old, young]).profile.headline?.value).toBe('Dermatologist');
    expect(composeRecords([young, old]).writtenOn).toBe('2024-05-06');
  });

  it('is one record as it is when there is only one', () => {
    const { parts, ...alone } = composeRecords([earlier]);
    const { id, sources: _, ...content } = earlier;
    expect(alone).toEqual(content);
    expect(parts).toEqual([{ id, span: { start: 0, end: EARLIER.length } }]);
  });
});
