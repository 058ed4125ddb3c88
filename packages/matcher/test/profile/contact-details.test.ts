import { describe, expect, it } from 'vitest';
import { contactDetails } from '#profile/contact-details.js';

const found = (text: string) =>
  Object.fromEntries(
    Object.entries(contactDetails(text)).map(([kind, spans]) => [
      kind,
      spans.map(({ start, end }: { start: number; end: number }) => text.slice(start, end)),
    ]),
  );

describe('contactDetails', () => {
  it('finds e-mail, phone, links, street and postal code', () => {
    expect(
      found(
        'a.diallo+cv@mail.example.org · (305) 555-0142 · linkedin.com/in/amara-d · 12 Coral Way, Miami, FL 33101',
      ),
    ).toEqual({
      emails: ['a.diallo+cv@mail.example.org'],
      phones: ['(305) 555-0142'],
      links: ['linkedin.com/in/amara-d'],
      addresses: ['12 Coral Way', '33101'],
    });
  });

  it('joins a link that LinkedIn broke over two lines', () => {
    expect(found('www.linkedin.com/in/amara-\ndiallo-1 (LinkedIn)').links).toEqual([
      'www.linkedin.com/in/amara-\ndiallo-1',
    ]);
  });

  it.each([
    '2014 - 2016',
    '2012-2019',
    'ICD-10 250.00',
    '1,200 beds',
    'ME 104455',
    '1866-03-12',
    'Store 1713\n2017-03',
  ])('takes "%s" for no phone', (text) => {
    expect(found(text).phones).toEqual([]);
  });

  it.each(['Ferrow College · 1962\nPh.D.\nSt. Mary’s University', 'Judge, 1998 Superior Court of Ohio'])(
    'takes a year for no house: %j',
    (text) => {
      expect(found(text).addresses).toEqual([]);
    },
  );

  it('takes no number before a blank line for that of a house', () => {
    expect(found('Law School · 1978\n\nOther\nCourt type: district').addresses).toEqual([]);
  });
});
