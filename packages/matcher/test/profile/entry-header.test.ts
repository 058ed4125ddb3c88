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
    ['a city in brackets', 'Larkmere (Raanana) – Staff Nurse', 'Staff Nurse', 'Larkmere'],
    ['a country before its city', 'Staff Nurse, Larkmere,   (Israel, Rehovot)', 'Staff Nurse', 'Larkmere'],
    ['a city that is not known', 'Staff Nurse\nLarkmere Sensors, Quillby', 'Staff Nurse', 'Larkmere Sensors'],
    ['a legal form behind a comma', 'Staff Nurse\nLarkmere. Co., Ltd.', 'Staff Nurse', 'Larkmere. Co., Ltd.'],
    [
      'words in brackets with the dates',
      'Staff Nurse (part-time, 2019 - 2021)\nLarkmere',
      'Staff Nurse',
      'Larkmere',
    ],
    ['two spaces between them', 'Larkmere  Staff Nurse', 'Staff Nurse', 'Larkmere'],
    ['a web address', 'Staff Nurse, Larkmere (Tampa) www.larkmere.example', 'Staff Nurse', 'Larkmere'],
    ['no space behind a comma', 'Staff Nurse\nLarkmere,Remote', 'Staff Nurse', 'Larkmere'],
    ['a department', 'Staff Nurse, Wound Care Unit\nLarkmere', 'Staff Nurse', 'Larkmere'],
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

  it('go on behind a line with a label that a position of another employer follows', () => {
    const text =
      'Experience\n2019 - 2021 Staff Nurse, Larkmere\nTechnologies: Epic.\n2014 - 2019 Data Analyst, Orrin Clinic\nReports.';
    expect(titles(text)).toEqual(['Staff Nurse', 'Data Analyst']);
  });

  it('have their title below the dates where none is above', () => {
    const text =
      'Experience\nIn brief\nLarkmere Hospital 2019 - 2021\nStaff Nurse\nRan the ward.\nOrrin Clinic 2014 - 2019\nCharge Nurse';
    expect(titles(text)).toEqual(['Staff Nurse', 'Charge Nurse']);
  });

  it('are at the employer above the first of them', () => {
    const text =
      'Experience\nLarkmere Hospital\nCharge Nurse\n2019 - 2021\nRan the ward.\nStaff Nurse\n2014 - 2019\nGave care.';
    const { experience } = outlineText(text, undefined);
    expect(experience.map(({ organisation: at }) => at && text.slice(at.start, at.end))).toEqual([
      'Larkmere Hospital',
      'Larkmere Hospital',
    ]);
  });

  it('begin at each title beside an employer where there are no dates', () => {
    const text =
      'Experience\nLarkmere  Staff Nurse\nGave care;\nOrrin Clinic  Charge Nurse\nmentor for students\nRan the ward;';
    expect(titles(text)).toEqual(['Staff Nurse', 'Charge Nurse']);
  });

  it('stand below a heading in capitals that shares a line with their words', () => {
    const text =
      'EXPERIENCE Larkmere Hospital 2019 - 2021\nStaff Nurse\nEDUCATION 2010 - 2014 Ferrow Lakes University\nBachelor of Science\nSKILLS LANGUAGES\nTriage';
    expect(titles(text)).toEqual(['Staff Nurse']);
    const { education, skills } = outlineText(text, undefined);
    expect(education.map(({ institution: at }) => at && text.slice(at.start, at.end))).toEqual([
      'Ferrow Lakes University',
    ]);
    expect(skills.map(({ start, end }) => text.slice(start, end))).toEqual(['Triage']);
  });

  it('go on with the end of a sentence that is also the name of a section', () => {
    const text =
      'Experience\nData Analyst\n2014 - 2019\nDesigned systems for the registration of\npatents\nStaff Nurse\n2010 - 2014';
    expect(titles(text)).toEqual(['Data Analyst', 'Staff Nurse']);
  });

  it('have up to three header lines above the dates', () => {
    const text =
      'Experience\nCreative Works\nWeb Developer\nSan Jose, CA\nJanuary 2019 to Present\nBuilt it.';
    expect(titles(text)).toEqual(['Web Developer']);
  });
});
