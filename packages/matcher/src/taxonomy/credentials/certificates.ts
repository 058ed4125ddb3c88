import type { CredentialType } from '../credential-type.js';
import { CLINICAL_CERTIFICATES } from './clinical-certificates.js';
import { FINANCE_CERTIFICATES } from './finance-certificates.js';
import { LANGUAGE_CERTIFICATES } from './language-certificates.js';

const GENERAL = { kind: 'certificate', profession: 'general', jurisdictional: false } as const;
const LEGAL = { ...GENERAL, profession: 'law' } as const;
const AWS = { ...GENERAL, parents: ['aws-certified'] } as const;

const TECHNOLOGY: readonly CredentialType[] = [
  {
    ...GENERAL,
    code: 'cissp',
    name: 'Certified Information Systems Security Professional',
    names: ['CISSP'],
  },
  { ...GENERAL, code: 'ccsp', name: 'Certified Cloud Security Professional', abbreviations: ['CCSP'] },
  {
    ...GENERAL,
    code: 'cism',
    name: 'Certified Information Security Manager',
    names: ['CISM certified'],
    abbreviations: ['CISM'],
  },
  {
    ...GENERAL,
    code: 'cisa',
    name: 'Certified Information Systems Auditor',
    names: ['CISA certified'],
    abbreviations: ['CISA'],
  },
  { ...GENERAL, code: 'crisc', name: 'Certified in Risk and Information Systems Control', names: ['CRISC'] },
  { ...GENERAL, code: 'oscp', name: 'Offensive Security Certified Professional', names: ['OSCP'] },
  { ...GENERAL, code: 'ceh', name: 'Certified Ethical Hacker', abbreviations: ['CEH'] },
  { ...GENERAL, code: 'security-plus', name: 'CompTIA Security+' },
  { ...GENERAL, code: 'ccna', name: 'Cisco Certified Network Associate', names: ['CCNA'] },
  {
    ...GENERAL,
    code: 'aws-certified',
    name: 'AWS Certified',
    names: ['AWS certification', 'AWS certificate', 'Amazon Web Services certified'],
  },
  { ...AWS, code: 'aws-cloud-practitioner', name: 'AWS Certified Cloud Practitioner' },
  {
    ...AWS,
    code: 'aws-solutions-architect',
    name: 'AWS Certified Solutions Architect',
    names: ['AWS certified solution architect'],
  },
  { ...AWS, code: 'aws-developer', name: 'AWS Certified Developer' },
  {
    ...AWS,
    code: 'aws-sysops-administrator',
    name: 'AWS Certified SysOps Administrator',
    names: ['AWS Certified CloudOps Engineer'],
  },
  { ...AWS, code: 'aws-devops-engineer', name: 'AWS Certified DevOps Engineer' },
  { ...AWS, code: 'aws-security', name: 'AWS Certified Security' },
  { ...AWS, code: 'aws-machine-learning', name: 'AWS Certified Machine Learning' },
  { ...AWS, code: 'aws-data-engineer', name: 'AWS Certified Data Engineer' },
  {
    ...GENERAL,
    code: 'google-cloud-certified',
    name: 'Google Cloud Certified',
    names: ['Google Cloud certification', 'Google Cloud Professional certification'],
  },
  {
    ...GENERAL,
    code: 'azure-certified',
    name: 'Microsoft Certified Azure',
    names: ['Azure certification', 'Azure certified'],
  },
  {
    ...GENERAL,
    code: 'welding-inspector',
    name: 'Certified Welding Inspector',
    names: ['AWS Certified Welding Inspector', 'AWS CWI', 'American Welding Society certified'],
  },
  { ...GENERAL, code: 'cka', name: 'Certified Kubernetes Administrator', abbreviations: ['CKA'] },
  { ...GENERAL, code: 'ckad', name: 'Certified Kubernetes Application Developer', names: ['CKAD'] },
];

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
    names: ['Six Sigma Green Belt', 'Six Sigma Black Belt', 'Six Sigma certified'],
  },
  {
    ...GENERAL,
    code: 'cfa',
    name: 'Chartered Financial Analyst',
    names: ['CFA charter', 'CFA charterholder', 'CFA charter holder'],
    abbreviations: ['CFA'],
  },
  { ...GENERAL, code: 'cfp', name: 'Certified Financial Planner', abbreviations: ['CFP'] },
  {
    ...GENERAL,
    code: 'frm',
    name: 'Financial Risk Manager',
    names: ['FRM certified'],
    abbreviations: ['FRM'],
  },
  { ...GENERAL, code: 'cma', name: 'Certified Management Accountant' },
  {
    ...GENERAL,
    code: 'acca',
    name: 'Chartered Certified Accountant',
    names: ['ACCA qualified', 'ACCA member'],
    abbreviations: ['ACCA', 'FCCA'],
  },
  { ...GENERAL, code: 'chartered-accountant', name: 'Chartered accountant', names: ['ACA qualified'] },
  { ...GENERAL, code: 'enrolled-agent', name: 'Enrolled agent', names: ['IRS enrolled agent'] },
  { ...GENERAL, code: 'cia-auditor', name: 'Certified Internal Auditor' },
  { ...GENERAL, code: 'cfe', name: 'Certified Fraud Examiner', abbreviations: ['CFE'] },
  { ...GENERAL, code: 'cams', name: 'Certified Anti-Money Laundering Specialist', abbreviations: ['CAMS'] },
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
  ...TECHNOLOGY,
  ...BUSINESS,
  ...FINANCE_CERTIFICATES,
  ...LAW_AND_COMPLIANCE,
  ...LANGUAGE_CERTIFICATES,
];
