import { describe, expect, it } from 'vitest';
import type { ProjectSpec } from '#domain/project-spec.js';
import { contentHash } from '#ingest/content-hash.js';
import { readProfile } from '#profile/read-profile.js';
import { makeSpec } from '#spec/make-spec.js';
import type { RequirementInput } from '#spec/spec-input.js';
import { scoreProfile } from './score-profile.js';

const AS_OF = '2026-11-23';

/** The judgement of one requirement on a fictional résumé below its name. */
function judge(requirement: Partial<RequirementInput>, lines: string) {
  const text = `Ada Moor\n${lines}\n`;
  const document = { source: { file: 'x', format: 'text' as const }, text, contentHash: contentHash(text) };
  const spec: ProjectSpec = makeSpec({ mustHave: [requirement as RequirementInput] }, AS_OF);
  const { profile } = readProfile(document);
  return scoreProfile(spec, profile).judgements[0]?.judgement;
}

const licence = (code: string, jurisdiction: string) =>
  ({ kind: 'credential', codes: [code], jurisdictions: [jurisdiction] }) as const;

describe('a credential of one who studies or applies', () => {
  it.each([
    [
      'rn',
      'US-TX',
      'Nursing student\nExperience\nNursing Student, Otter Hospital, 2025 - Present\nICU rotation.',
    ],
    ['rn', 'US-TX', 'Graduate nurse\nTexas RN, awaiting NCLEX results'],
    ['bar-admission', 'US-NY', 'Third-year law student'],
    ['bar-admission', 'US-NY', 'Legal intern\nEducation\nJD, Otter University, 2024 - 2027'],
    [
      'physician-licence',
      'US-OH',
      'MD-PhD student\nEducation\nMD-PhD program, Otter University, 2021 - 2028',
    ],
    [
      'physician-licence',
      'US-OH',
      'Physician applicant for Ohio licensure\nEducation\nMD, Otter University, 2020',
    ],
    ['pharmacist-licence', 'US-OH', 'PharmD candidate, Class of 2027\nPharmacy intern licence, Ohio'],
    ['pharmacist-licence', 'US-OH', 'Pharmacist\nLicences\nOhio Intern Pharmacist License, 123456'],
  ])('is missing: %s in %s, "%s"', (code, place, lines) => {
    expect(judge(licence(code, place), lines)?.status).toBe('missing');
  });

  it.each([
    ['cpa', 'Future CPA'],
    ['cpa', 'Accountant\nCertifications\nCPA, expected 2027'],
    ['pharmd', 'Technician\nEducation\nDoctor of Pharmacy, Otter University, 2023 - Present'],
    ['pharmd', 'Technician\nEducation\nDoctor of Pharmacy, Otter University, 2023 - 2027'],
    ['jd', 'Legal intern\nEducation\nJuris Doctor, Otter University, expected May 2027'],
  ])('of no place is missing: %s, "%s"', (code, lines) => {
    expect(judge({ kind: 'credential', codes: [code], jurisdictions: [] }, lines)?.status).toBe('missing');
  });

  it('is met where the study is for something above it, or is long past', () => {
    const student =
      'Future nurse practitioner\nExperience\nICU Nurse, Otter Hospital, 2018 - Present\nRN, Texas, active';
    expect(judge(licence('rn', 'US-TX'), student)?.status).toBe('met');
    const former =
      'Health adviser\nExperience\nAdviser, Moor Ltd, 2015 - Present\nPapers.\nMedical Student, Otter University, 2004 - 2008\nCourses.\nEducation\nMD, Otter University, 2008';
    expect(judge(licence('physician-licence', 'US-OH'), former)?.status).toBe('unknown');
  });
});

describe('one who is retired', () => {
  const surgeon = (headline: string, line: string) =>
    `${headline}\nExperience\nGeneral Surgeon, Otter Hospital, 1990 - 2020\nHernia repair.\n${line}`;

  it.each([
    ['Retired surgeon', 'Ohio medical license, retired', 'missing'],
    ['General surgeon', 'Ohio medical license inactive', 'missing'],
    ['General surgeon (retired)', 'Ohio medical license', 'unknown'],
    ['General surgeon (retired)', 'Ohio medical license, active', 'met'],
    ['General surgeon', 'Ohio medical license', 'met'],
  ])('"%s" with "%s"', (headline, line, status) => {
    expect(judge(licence('physician-licence', 'US-OH'), surgeon(headline, line))?.status).toBe(status);
  });

  it('practised the field, and did so until then', () => {
    const field = { kind: 'specialty', codes: ['general-surgery'] } as const;
    const now = judge(field, surgeon('General surgeon', 'Ohio medical license'));
    const then = judge(field, surgeon('Retired surgeon', 'Ohio medical license'));
    const emerita = judge(field, 'Professor emerita of general surgery');
    expect(now).toMatchObject({ status: 'met', value: 1 });
    expect(then).toMatchObject({ status: 'met', reason: 'Practised general surgery until 2020.' });
    expect(emerita).toMatchObject({ status: 'met', reason: 'Practised general surgery, and is retired.' });
    expect(then?.value).toBeLessThan(1);
  });

  it('counts no other work as work in the field', () => {
    const years = { kind: 'experience', minYears: 5, codes: ['general-surgery'] } as const;
    const writer =
      'Formerly general surgeon, now medical writer\nExperience\nMedical Writer, Freelance, 2021 - Present\nPapers.\nGeneral Surgeon, Otter Hospital, 2005 - 2020\nHernia repair.';
    expect(judge(years, writer)?.reason).toBe(
      '16 years of dated work in general surgery, last in 2020; 5 asked for.',
    );
  });
});
