import { describe, expect, it } from 'vitest';
import { dateRanges } from '#profile/date-range.js';
import { entryHeader } from '#profile/entry-header.js';
import { outlineText } from '#profile/outline-text.js';
import { textLines } from '#profile/text-line.js';

function header(text: string) {
  const { title, organisation, location } = entryHeader(textLines(text), dateRanges(text));
  const words = (span: { start: number; end: number } | undefined) =>
    span && text.slice(span.start, span.end);
  return [words(title), words(organisation), words(location)];
}

describe('the header of a position', () => {
  it.each([
    [
      'commas within a title',
      'Larkmere\t2020 - Present\nVice President, Banking Operations\tMiami, FL',
      'Vice President, Banking Operations',
      'Larkmere',
    ],
    [
      'several nouns in a title',
      'Founder, President and CEO\nAcme Corp',
      'Founder, President and CEO',
      'Acme Corp',
    ],
    ['title and organisation in one line', 'Staff Nurse, Orrin Clinic', 'Staff Nurse', 'Orrin Clinic'],
    ['nothing between them', 'Finance Manager 2 Larkmere Hospital', 'Finance Manager 2', 'Larkmere Hospital'],
    [
      'organisation, place and title in one line',
      'Larkmere LLC, Tampa, Florida, Staff Nurse',
      'Staff Nurse',
      'Larkmere LLC',
    ],
    ['a region before the title', 'Larkmere Hospital, FL Staff Nurse', 'Staff Nurse', 'Larkmere Hospital'],
    ['a place in brackets', 'Staff Nurse, Larkmere (Tampa, Florida)', 'Staff Nurse', 'Larkmere'],
    [
      'a city alone on its line',
      'Creative Works\nWeb Developer\nSan Francisco, CA',
      'Web Developer',
      'Creative Works',
    ],
    ['a label', 'Employer: Larkmere\nPosition: Staff Nurse', 'Staff Nurse', 'Larkmere'],
    [
      'a list that is none of it',
      'Staff Nurse, Larkmere\nTechnologies: Epic University Suite',
      'Staff Nurse',
      'Larkmere',
    ],
    [
      'brackets behind the title',
      'Engineer (Military Service)\nCyber Command',
      'Engineer (Military Service)',
      'Cyber Command',
    ],
  ])('%s', (_, text, title, organisation) => {
    expect(header(text).slice(0, 2)).toEqual([title, organisation]);
  });
});

function titles(text: string): string[] {
  return outlineText(text, undefined).experience.map(({ title }) =>
    title === undefined ? '' : text.slice(title.start, title.end),
  );
}

describe('the positions of a section', () => {
  it.each(['Accomplishments', 'Technologies: Java, Spring', 'Projects: Website, Store'])(
    'go on behind %s',
    (label) => {
      const text = `Experience\nJava Developer\n2019 - 2021\nRan the shop.\n${label}\nCut costs.\nData Analyst\n2014 - 2019\nWrote reports.`;
      expect(titles(text)).toEqual(['Java Developer', 'Data Analyst']);
    },
  );

  it('end at a heading that has no dates below', () => {
    const text = 'Experience\nJava Developer\n2019 - 2021\nSkills\nJava\nSpring';
    expect(titles(text)).toEqual(['Java Developer']);
    expect(outlineText(text, undefined).skills).toHaveLength(2);
  });

  it('have up to three header lines above the dates', () => {
    const text =
      'Experience\nCreative Works\nWeb Developer\nSan Jose, CA\nJanuary 2019 to Present\nBuilt it.';
    expect(titles(text)).toEqual(['Web Developer']);
  });
});
