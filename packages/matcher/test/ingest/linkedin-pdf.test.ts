import { describe, expect, it } from 'vitest';
import type { Span } from '#domain/span.js';
import { DEFAULT_LIMITS } from '#ingest/limits.js';
import { readPdf } from '#ingest/pdf/read-pdf.js';
import type { ReadableText } from '#ingest/text/readable-text.js';
import { makePlacedPdf, type PlacedText } from './make-pdf.js';

/** A line of LinkedIn's layout: points from the bottom, font size, text. */
type Line = readonly [y: number, size: number, text: string];

const SIDEBAR: readonly Line[] = [
  [737, 13, 'Contact'],
  [718, 10.5, 'ada.fictional@example-hospital.o'],
  [705, 10.5, 'rg'],
  [688, 10.5, '555-0142 (Mobile)'],
  [664, 11, 'www.linkedin.com/in/ada-'],
  [650, 11, 'fictional-123 (LinkedIn)'],
  [636, 11, 'example.org/ada (Company)'],
  [600, 13, 'Top Skills'],
  [581, 10.5, 'Debridement'],
  [563, 10.5, 'Hyperbaric'],
  [550, 10.5, 'medicine'],
  [515, 13, 'Languages'],
  [496, 10.5, 'Spanish (Limited Working)'],
  [461, 13, 'Certifications'],
  [442, 10.5, 'Certified Wound Specialist'],
  [407, 13, 'Honors-Awards'],
  [388, 10.5, 'Nurse of the Year'],
];

const MAIN: readonly Line[] = [
  [726, 26, 'Ada Fictional, RN, CWS'],
  [705, 12, 'Wound care nurse at Larkmere Hospital, teaching debridement to'],
  [690.6, 12, 'residents'],
  [675, 12, 'Tampa, Florida, United States'],
  [637, 15.75, 'Summary'],
  [611, 12, 'Fifteen years at the bedside of people whose wounds would not'],
  [593, 12, 'heal.'],
  [575, 12, 'Open to reviewing.'],
  [537, 15.75, 'Experience'],
  [507, 12, 'Larkmere Hospital'],
  [490, 10.5, '6 years 3 months'],
  [469, 11.5, 'Wound Care Lead'],
  [454.5, 10.5, 'September 2021 - Present (2 years 10 months)'],
  [440, 10.5, 'Tampa, Florida'],
  [419, 10.5, 'Runs the clinic.'],
  [380, 11.5, 'Staff Nurse'],
  [365.5, 10.5, 'April 2018 - September 2021 (3 years 5 months)'],
  [325, 12, 'Orrin Clinic'],
  [309, 11.5, 'Staff Nurse'],
];

const SECOND_PAGE: readonly Line[] = [
  [738, 10.5, 'May 2012 - April 2018 (6 years)'],
  [724, 10.5, 'Miami, Florida'],
  [680, 15.75, 'Education'],
  [655, 12, 'Pellucid College of Nursing'],
  [637, 10.5, 'Bachelor of Science, Nursing \xb7 (August 2008 -'],
  [619, 10.5, 'May 2012)'],
  [586, 12, 'Orrin School'],
  [568, 10.5, 'Biology'],
];

function placed(x: number, lines: readonly Line[]): PlacedText[] {
  return lines.map(([y, size, text]) => ({ x, y, size, text }));
}

function footer(n: number): PlacedText {
  return { x: 384, y: 14, size: 9, text: `Page ${n} of 2` };
}

const PAGES = [
  [...placed(21.6, SIDEBAR), ...placed(223.6, MAIN), footer(1)],
  [...placed(223.6, SECOND_PAGE), footer(2)],
];

function read(producer: string): Promise<ReadableText> {
  return readPdf(makePlacedPdf(PAGES, producer), 'Profile.pdf', DEFAULT_LIMITS);
}

/** An object whose spans are replaced by the words they point at. */
function worded(text: string, part: object): Record<string, unknown> {
  const words = (value: unknown): unknown => (isSpan(value) ? text.slice(value.start, value.end) : value);
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, words(value)]));
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}

describe("LinkedIn's Save to PDF", () => {
  it('gives what stands in the sidebar', async () => {
    const { text, outline } = await read('Apache FOP Version 2.2');
    const words = (spans: readonly Span[] = []) => spans.map(({ start, end }) => text.slice(start, end));
    expect(words(outline?.emails)).toEqual(['ada.fictional@example-hospital.org']);
    expect(words(outline?.phones)).toEqual(['555-0142 (Mobile)']);
    expect(words(outline?.links)).toEqual(['www.linkedin.com/in/ada-fictional-123', 'example.org/ada']);
    expect(words(outline?.skills)).toEqual(['Debridement', 'Hyperbaric medicine']);
    expect(words(outline?.languages)).toEqual(['Spanish (Limited Working)']);
    expect(words(outline?.credentials)).toEqual(['RN, CWS', 'Certified Wound Specialist']);
    expect(words(outline?.rest)).toEqual(['Nurse of the Year']);
  });

  it('tells name, headline, place and summary apart', async () => {
    const { text, outline = {} } = await read('Apache FOP Version 2.2');
    expect(worded(text, outline)).toMatchObject({
      name: 'Ada Fictional',
      headline: 'Wound care nurse at Larkmere Hospital, teaching debridement to residents',
      location: 'Tampa, Florida, United States',
      summary: 'Fifteen years at the bedside of people whose wounds would not heal.\nOpen to reviewing.',
    });
  });

  it('gives each role its organisation, over pages too', async () => {
    const { text, outline } = await read('Apache FOP Version 2.2');
    const roles = outline?.experience.map(({ span: _, ...parts }) => worded(text, parts));
    expect(roles).toEqual([
      {
        title: 'Wound Care Lead',
        organisation: 'Larkmere Hospital',
        dates: 'September 2021 - Present',
        location: 'Tampa, Florida',
      },
      { title: 'Staff Nurse', organisation: 'Larkmere Hospital', dates: 'April 2018 - September 2021' },
      {
        title: 'Staff Nurse',
        organisation: 'Orrin Clinic',
        dates: 'May 2012 - April 2018',
        location: 'Miami, Florida',
      },
    ]);
  });

  it('tells degree, field and dates of a study apart', async () => {
    const { text, outline } = await read('Apache FOP Version 2.2');
    expect(outline?.education.map(({ span: _, ...parts }) => worded(text, parts))).toEqual([
      {
        institution: 'Pellucid College of Nursing',
        degree: 'Bachelor of Science',
        field: 'Nursing',
        dates: 'August 2008 - May 2012',
      },
      { institution: 'Orrin School', field: 'Biology' },
    ]);
  });

  it('reads the same layout of another program as running text', async () => {
    expect((await read('Fictional Writer')).outline).toBeUndefined();
  });
});
