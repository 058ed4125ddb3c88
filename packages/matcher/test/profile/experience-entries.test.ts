import { describe, expect, it } from 'vitest';
import { experienceEntries } from '#profile/experience-entries.js';
import { textLines } from '#profile/text-line.js';

function entries(text: string) {
  const lines = textLines(text).filter((line) => line.text !== '');
  const words = (span: { start: number; end: number } | undefined) =>
    span && text.slice(span.start, span.end);
  return experienceEntries(lines).map((entry) => ({
    title: words(entry.title),
    organisation: words(entry.organisation),
    dates: words(entry.dates),
    body: words(entry.span),
  }));
}

describe('experienceEntries', () => {
  it.each([
    [
      'title and dates on one line, employer below',
      'Staff Physician\tJan 2019 - Present\nHarbor Wound Center\tMiami, FL\n• Treated wounds\nHospitalist\tJul 2015 - Dec 2018\nBay General Hospital\tTampa, FL\n• Admitted patients',
    ],
    [
      'employer, title, dates on lines of their own',
      'Harbor Wound Center\nStaff Physician\nJanuary 2019 - Present (6 years)\nMiami, Florida, United States\nTreated wounds of many kinds.\nBay General Hospital\nHospitalist\nJuly 2015 - December 2018 (3 years)\nAdmitted patients.',
    ],
    [
      'dates first',
      '01/2019 to Current\nStaff Physician, Harbor Wound Center, Miami, FL\n• Treated wounds\n07/2015 to 12/2018\nHospitalist, Bay General Hospital, Tampa, FL\n• Admitted patients',
    ],
    [
      'all on one line',
      'Staff Physician, Harbor Wound Center, Miami — Jan 2019 – Present\n- Treated wounds\nHospitalist, Bay General Hospital, Tampa — Jul 2015 – Dec 2018\n- Admitted patients',
    ],
    [
      'employer before and title after the dates',
      'Harbor Wound Center January 2019 to Current Staff Physician\nMiami , FL\nTreated wounds.\nBay General Hospital July 2015 to December 2018 Hospitalist\nTampa , FL\nAdmitted patients.',
    ],
    [
      'departments beside the title',
      'Staff Physician, Wound Care Unit\nHarbor Wound Center, Miami, FL\nJan 2019 - Present\nTreated wounds.\nHospitalist, Medical Ward, Bay General Hospital, Denver, CO\nJul 2015 - Dec 2018\nAdmitted patients.',
    ],
    [
      'an employer above how long several positions took',
      'Harbor Wound Center\n6 years 2 months\nStaff Physician\nJanuary 2019 - Present (6 years)\nMiami, Florida, United States\nTreated wounds.\nBay General Hospital\n3 years\nHospitalist\nJuly 2015 - December 2018 (3 years)\nAdmitted patients.',
    ],
    [
      'Markdown',
      '### Staff Physician, Harbor Wound Center\n*2019-01 to present, Miami*\n- Treated wounds\n### Hospitalist, Bay General Hospital\n*2015-07 to 2018-12, Tampa*\n- Admitted patients',
    ],
  ])('reads %s', (_, text) => {
    const found = entries(text);
    expect(found.map(({ title }) => title)).toEqual(['Staff Physician', 'Hospitalist']);
    expect(found.map(({ organisation }) => organisation)).toEqual([
      'Harbor Wound Center',
      'Bay General Hospital',
    ]);
    expect(found[0]?.body).toContain('Treated wounds');
    expect(found[0]?.body).not.toContain('Hospitalist');
    expect(found[1]?.body).toContain('Admitted patients');
  });

  it.each([
    ['Legal Translator, German to English, Lisbon\n2019 - Present', undefined],
    ['Legal Translator, German to English, Sandbank Texts, Lisbon\n2019 - Present', 'Sandbank Texts'],
    ['Trial Lawyer, Medical Malpractice Defense, Lisbon\n2019 - Present', undefined],
    ['Nurse, Ostrander Ambulance, Ocala, FL\n2011 - 2017', 'Ostrander Ambulance'],
    ['Abelwood & Partners, Tacoma, WA\t2011 - 2017\nAccountant', 'Abelwood & Partners'],
    ['2013 - 2015: writer, Penworth Hydraulics. Manuals for Pumps, in English', 'Penworth Hydraulics'],
    [
      'Shareholder, Health Litigation\nMarchbank Oduya P.A., Birmingham, AL\n2017 - Present',
      'Marchbank Oduya P.A.',
    ],
  ])('tells employers from fields, places and prose: %j', (text, organisation) => {
    expect(entries(text)[0]?.organisation).toBe(organisation);
  });

  it('keeps a section without dates as one entry', () => {
    expect(entries('Translator for several agencies\nContracts and patents').length).toBe(1);
  });
});
