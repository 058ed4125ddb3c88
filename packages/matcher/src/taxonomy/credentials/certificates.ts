import type { CredentialType } from '../credential-type.js';
import { CLINICAL_CERTIFICATES } from './clinical-certificates.js';
import { FINANCE_CERTIFICATES } from './finance-certificates.js';
import { LANGUAGE_CERTIFICATES } from './language-certificates.js';
import { TECHNOLOGY_CERTIFICATES } from './technology-certificates.js';

const GENERAL = { kind: 'certificate', profession: 'general', jurisdictional: false } as const;
const LEGAL = { ...GENERAL, profession: 'law' } as const;

const BUSINESS: readonly CredentialType[] = [
  {
    ...GENERAL,
    code: 'pmp',
    name: 'Project Management Professional',
    names: ['PMP certified', 'PMP certification'],
    abbreviations: ['PMP'],
  },
  { ...GENERAL, code: 'csm', name: 'Certified ScrumMaster', names: ['certified scrum master'] },
  { ...GENERAL, code: 'prince2', name: 'PRINCE2', names: ['PRINCE2 Practitioner', 'PRINCE2 certified'] },
  {
    ...GENERAL,
    code: 'six-sigma',
    name: 'Six Sigma certification',
    names: ['Six Sigma Yellow Belt', 'Six Sigma Green Belt', 'Six Sigma Black Belt', 'Six Sigma certified'],
  },
  {
    ...GENERAL,
    code: 'cfa',
    name: 'Chartered Financial Analyst',
    names: ['CFA charter', 'CFA charterholder', 'CFA charter holder'],
    abbreviations: ['CFA'],
  },
  {
    ...GENERAL,
    code: 'cfp',
    certifies: 'financial-planning',
    name: 'Certified Financial Planner',
    abbreviations: ['CFP'],
  },
  {
    ...GENERAL,
    code: 'frm',
    name: 'Financial Risk Manager',
    names: ['FRM certified'],
    abbreviations: ['FRM'],
  },
  { ...GENERAL, code: 'cma', certifies: 'accounting', name: 'Certified Management Accountant' },
  {
    ...GENERAL,
    code: 'acca',
    certifies: 'accounting',
    name: 'Chartered Certified Accountant',
    names: ['ACCA qualified', 'ACCA member'],
    abbreviations: ['ACCA', 'FCCA'],
  },
  {
    ...GENERAL,
    code: 'chartered-accountant',
    certifies: 'accounting',
    name: 'Chartered accountant',
    names: ['ACA qualified'],
    abbreviations: ['ACA', 'FCA'],
  },
  {
    ...GENERAL,
    code: 'enrolled-agent',
    certifies: 'tax-accounting',
    name: 'Enrolled agent',
    names: ['IRS enrolled agent'],
  },
  {
    ...GENERAL,
    code: 'cta',
    certifies: 'tax-accounting',
    name: 'Chartered tax adviser',
    names: ['chartered tax advisor'],
  },
  {
    ...GENERAL,
    code: 'cipd',
    name: 'CIPD qualification',
    names: ['CIPD', 'CIPD Level 5', 'CIPD Level 7', 'chartered member of the CIPD'],
  },
  { ...GENERAL, code: 'cia-auditor', certifies: 'internal-audit', name: 'Certified Internal Auditor' },
  { ...GENERAL, code: 'cfe', name: 'Certified Fraud Examiner', abbreviations: ['CFE'] },
  {
    ...GENERAL,
    code: 'cams',
    certifies: 'anti-money-laundering',
    name: 'Certified Anti-Money Laundering Specialist',
    abbreviations: ['CAMS'],
  },
  { ...GENERAL, code: 'phr', name: 'Professional in Human Resources' },
  { ...GENERAL, code: 'sphr', name: 'Senior Professional in Human Resources', abbreviations: ['SPHR'] },
  { ...GENERAL, code: 'shrm-cp', name: 'SHRM Certified Professional', names: ['SHRM-CP'] },
  { ...GENERAL, code: 'shrm-scp', name: 'SHRM Senior Certified Professional', names: ['SHRM-SCP'] },
];

const LAW_AND_COMPLIANCE: readonly CredentialType[] = [
  { ...LEGAL, code: 'cipp', name: 'Certified Information Privacy Professional', names: ['CIPP'] },
  {
    ...LEGAL,
    code: 'cipp-us',
    name: 'Certified Information Privacy Professional/United States',
    names: ['CIPP/US'],
    parents: ['cipp'],
  },
  {
    ...LEGAL,
    code: 'cipp-e',
    name: 'Certified Information Privacy Professional/Europe',
    names: ['CIPP/E', 'CIPP/EU'],
    parents: ['cipp'],
  },
  {
    ...LEGAL,
    code: 'cipp-c',
    name: 'Certified Information Privacy Professional/Canada',
    names: ['CIPP/C'],
    parents: ['cipp'],
  },
  { ...LEGAL, code: 'cipm', name: 'Certified Information Privacy Manager', names: ['CIPM'] },
  { ...LEGAL, code: 'cipt', name: 'Certified Information Privacy Technologist', names: ['CIPT'] },
  { ...LEGAL, code: 'aigp', name: 'Artificial Intelligence Governance Professional', names: ['AIGP'] },
  {
    ...LEGAL,
    code: 'certified-paralegal',
    name: 'Certified paralegal',
    names: [
      'paralegal certificate',
      'paralegal certification',
      'NALA certified paralegal',
      'registered paralegal',
    ],
  },
  {
    ...LEGAL,
    code: 'legal-executive',
    name: 'Chartered legal executive',
    names: ['CILEX lawyer', 'Fellow of CILEX', 'chartered legal executive lawyer'],
  },
  {
    ...LEGAL,
    code: 'certified-mediator',
    name: 'Certified mediator',
    names: ['accredited mediator', 'mediation certificate', 'Supreme Court certified mediator'],
  },
  {
    ...LEGAL,
    code: 'ceds',
    name: 'Certified E-Discovery Specialist',
    names: ['certified eDiscovery specialist'],
    abbreviations: ['CEDS'],
  },
  {
    ...LEGAL,
    code: 'ccep',
    name: 'Certified Compliance and Ethics Professional',
    names: ['certified compliance & ethics professional'],
  },
  { ...LEGAL, code: 'chc', name: 'Certified in Healthcare Compliance' },
  {
    ...GENERAL,
    code: 'hipaa',
    name: 'HIPAA training',
    names: [
      'HIPAA certified',
      'HIPAA certification',
      'HIPAA certificate',
      'HIPAA trained',
      'certified in HIPAA',
    ],
  },
];

/** Certificates that no state grants: examined knowledge and training. */
export const CERTIFICATES: readonly CredentialType[] = [
  ...CLINICAL_CERTIFICATES,
  ...TECHNOLOGY_CERTIFICATES,
  ...BUSINESS,
  ...FINANCE_CERTIFICATES,
  ...LAW_AND_COMPLIANCE,
  ...LANGUAGE_CERTIFICATES,
];
