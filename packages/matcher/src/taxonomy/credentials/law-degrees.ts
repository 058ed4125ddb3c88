import type { CredentialType } from '../credential-type.js';

const LAW = { kind: 'degree', profession: 'law', jurisdictional: false } as const;

/**
 * Degrees and state examinations of law. Germany's second state examination presupposes the first. `LLM` alone
 * mostly means a language model, so that only "LL.M." and phrases stand for the degree.
 */
export const LAW_DEGREES: readonly CredentialType[] = [
  {
    ...LAW,
    code: 'law-degree',
    name: 'Law degree',
    level: 'bachelor',
    names: ['law school graduate', 'degree in law', 'law graduate'],
  },
  {
    ...LAW,
    code: 'jd',
    name: 'Juris Doctor',
    level: 'doctorate',
    names: ['Doctor of Jurisprudence', 'Doctor of Law', 'JD degree', 'Juris Doctorate'],
    abbreviations: ['JD'],
    parents: ['law-degree'],
    implies: ['bachelor-degree'],
  },
  {
    ...LAW,
    code: 'llb',
    name: 'Bachelor of Laws',
    names: ['LLB', 'LL.B.', 'Bachelor of Law'],
    parents: ['law-degree', 'bachelor-degree'],
  },
  {
    ...LAW,
    code: 'llm',
    name: 'Master of Laws',
    names: [
      'LL.M.',
      'Master of Law',
      'LLM degree',
      'LLM Tax',
      'LLM in Tax',
      'LLM Taxation',
      'LLM in Taxation',
      'LLM in International',
      'LLM International',
      'LLM in Intellectual Property',
      'LLM in Human Rights',
      'LLM in Corporate',
      'LLM in Commercial',
      'LLM in European',
      'LLM in American',
      'LLM in US',
      'LLM in Banking',
      'LLM in Environmental',
      'LLM in Dispute Resolution',
    ],
    parents: ['law-degree', 'master-degree'],
  },
  {
    ...LAW,
    code: 'sjd',
    name: 'Doctor of Juridical Science',
    names: ['Doctor of the Science of Law'],
    abbreviations: ['SJD', 'JSD'],
    parents: ['law-degree', 'doctorate'],
  },
  {
    ...LAW,
    code: 'staatsexamen-law',
    name: 'State Examination in Law',
    level: 'master',
    names: [
      'First State Examination in Law',
      'first legal state examination',
      'juristisches Staatsexamen',
      'erstes juristisches Staatsexamen',
      'erste juristische Staatsprüfung',
      'erste juristische Prüfung',
      'Staatsexamen Jura',
      'Diplom-Jurist',
      'Diplomjuristin',
    ],
    parents: ['law-degree'],
  },
  {
    ...LAW,
    code: 'staatsexamen-law-2',
    name: 'Second State Examination in Law',
    names: [
      'second legal state examination',
      'zweites juristisches Staatsexamen',
      'zweite juristische Staatsprüfung',
      'Volljurist',
      'Volljuristin',
      'Assessor iuris',
      'fully qualified German lawyer',
    ],
    parents: ['staatsexamen-law'],
  },
];
