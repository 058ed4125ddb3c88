import { describe, expect, it } from 'vitest';
import { CREDENTIALS } from '#taxonomy/credentials.js';

const codes = (text: string, abbreviations: boolean) =>
  CREDENTIALS.find(text, { abbreviations }).map(({ code }) => code);

describe('the credential lexicon', () => {
  it('finds every name in a sentence, with its code', () => {
    for (const { code, name, names = [] } of CREDENTIALS.all) {
      for (const one of [name, ...names])
        expect(codes(`Currently: ${one}; since 2015.`, false), one).toEqual([code]);
    }
  });

  it('finds every abbreviation where asked, and in lower case never', () => {
    for (const { code, abbreviations = [] } of CREDENTIALS.all) {
      for (const one of abbreviations) {
        expect(codes(`Held (${one}), current`, true), one).toEqual([code]);
        expect(codes(`held (${one.toLowerCase()}), current`, true), one).not.toContain(code);
      }
    }
  });

  it('implies only what exists, and what that implies in turn', () => {
    for (const { code, implies = [] } of CREDENTIALS.all) {
      for (const one of implies) {
        const implied = CREDENTIALS.get(one);
        expect(implied, `${code} implies ${one}`).toBeDefined();
        for (const further of implied?.implies ?? []) expect(implies, code).toContain(further);
      }
    }
  });

  it('counts licences and admissions as granted somewhere, degrees and boards as not', () => {
    for (const { code, kind, jurisdictional } of CREDENTIALS.all) {
      if (kind === 'licence') expect(jurisdictional, code).toBe(true);
      if (kind === 'degree' || kind === 'board-certification') expect(jurisdictional, code).toBe(false);
    }
    expect(CREDENTIALS.get('bar-admission')).toMatchObject({ kind: 'bar-admission', jurisdictional: true });
    expect(CREDENTIALS.get('patent-bar')?.jurisdictional).toBe(false);
    expect(CREDENTIALS.get('sworn-translator')?.jurisdictional).toBe(true);
  });

  it.each([
    ['Available part time (PT) or full time', false, []],
    ['What you do: master of your craft, licensed to thrill, certified fresh', false, []],
    ['Latency fell to 20 ms in production; I do pa work', false, []],
    ['MBB consultant, MSCI index, BCPs', false, []],
    ['LLM evaluation and CNS disorders', true, []],
    ['Jane Roe, M.D., FACP', true, ['md']],
    ['Jane Roe, MD, PhD', true, ['md', 'phd']],
    ['Jane Roe, Ph.D., LL.M.', true, ['phd', 'llm']],
    ['Jane Roe, Pharm.D., BCOP', true, ['pharmd', 'bcop']],
    ['Jane Roe, MSN, APRN, FNP-BC', true, ['msn', 'aprn', 'fnp']],
    ['Jane Roe, PA-C', false, ['nccpa']],
    ['Jane Roe, R.N., CWOCN', true, ['rn', 'cwocn']],
    ['Florida medical license #ME 12345', false, ['physician-licence']],
    ['Licensed to practise medicine in Ohio', false, ['physician-licence']],
    ['Active RN license, compact', false, ['rn']],
    ['board-certified in dermatology', false, ['board-certification']],
    ['Diplomate, American Board of Internal Medicine', false, ['board-certification']],
    ['BC/BE psychiatrist', false, ['board-eligible']],
    ['Board Certified Oncology Pharmacist', false, ['bcop']],
    ['Member, The Florida Bar', false, ['bar-admission']],
    ['State Bar of Texas, 2011', false, ['bar-admission']],
    ['Washington State Bar Association no. 55555', false, ['bar-admission']],
    ['Illinois State Bar Association, young lawyers division', false, ['bar-association']],
    ['Sat the New York Bar exam in July', false, ['bar-exam']],
    [
      'U.S. District Court for the Southern District of Florida',
      false,
      ['court-admission', 'court-admission'],
    ],
    ['USPTO registered patent attorney', false, ['patent-bar']],
    ['beeidigte Übersetzerin für Englisch', false, ['sworn-translator']],
    ['ATA-certified translator (Spanish into English)', false, ['ata-certified-translator']],
    ['CIPP/US and CIPP/E', false, ['cipp-us', 'cipp-e']],
    ['Bachelor of Science in Biology', false, ['bs']],
    ['Second State Examination in Law', false, ['staatsexamen-law-2']],
  ] as const)('reads %j (abbreviations: %j)', (text, abbreviations, expected) => {
    expect(codes(text, abbreviations)).toEqual(expected);
  });

  it('knows what is part of what', () => {
    expect(CREDENTIALS.isA('fnp', 'np')).toBe(true);
    expect(CREDENTIALS.get('fnp')?.implies).toContain('rn');
    expect(CREDENTIALS.get('crna')?.implies).toContain('rn');
    expect(CREDENTIALS.get('cwcn')?.implies).toContain('rn');
    expect(CREDENTIALS.isA('cwsp', 'cws')).toBe(true);
    expect(CREDENTIALS.isA('mbbs', 'medical-degree')).toBe(true);
    expect(CREDENTIALS.isA('llb', 'law-degree')).toBe(true);
    expect(CREDENTIALS.get('bar-admission')?.implies).toBeUndefined();
    expect(CREDENTIALS.get('physician-licence')?.abbreviations).toBeUndefined();
  });
});
