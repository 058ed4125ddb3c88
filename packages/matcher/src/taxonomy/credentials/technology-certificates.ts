import type { CredentialType } from '../credential-type.js';

const GENERAL = { kind: 'certificate', profession: 'general', jurisdictional: false } as const;
const AWS = { ...GENERAL, parents: ['aws-certified'] } as const;

const TECHNOLOGY: readonly CredentialType[] = [
  {
    ...GENERAL,
    code: 'cissp',
    certifies: 'information-security',
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
  {
    ...GENERAL,
    code: 'oscp',
    certifies: 'penetration-testing',
    name: 'Offensive Security Certified Professional',
    names: ['OSCP'],
  },
  {
    ...GENERAL,
    code: 'ceh',
    certifies: 'penetration-testing',
    name: 'Certified Ethical Hacker',
    abbreviations: ['CEH'],
  },
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
  ...(['Associate', 'Professional'] as const).map((level) => ({
    ...GENERAL,
    parents: ['aws-solutions-architect'],
    code: `aws-solutions-architect-${level.toLowerCase()}`,
    name: `AWS Certified Solutions Architect – ${level}`,
    names: [`AWS Certified Solutions Architect ${level} level`],
  })),
  {
    ...AWS,
    code: 'aws-developer',
    name: 'AWS Certified Developer',
    names: ['AWS Certified Developer – Associate'],
  },
  {
    ...AWS,
    code: 'aws-sysops-administrator',
    name: 'AWS Certified SysOps Administrator',
    names: ['AWS Certified SysOps Administrator – Associate', 'AWS Certified CloudOps Engineer'],
  },
  {
    ...AWS,
    code: 'aws-devops-engineer',
    name: 'AWS Certified DevOps Engineer',
    names: ['AWS Certified DevOps Engineer – Professional'],
  },
  ...['Advanced Networking', 'Security', 'Machine Learning', 'Data Analytics', 'Database'].map((field) => ({
    ...AWS,
    code: `aws-${field.toLowerCase().replace(' ', '-')}`,
    name: `AWS Certified ${field}`,
    names: [`AWS Certified ${field} – Specialty`],
  })),
  {
    ...AWS,
    code: 'aws-data-engineer',
    name: 'AWS Certified Data Engineer',
    names: ['AWS Certified Data Engineer – Associate'],
  },
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

const OTHER_CERTIFICATES: readonly CredentialType[] = [
  {
    ...GENERAL,
    code: 'istqb',
    certifies: 'software-testing',
    name: 'ISTQB Certified Tester',
    names: ['ISTQB'],
  },
  { ...GENERAL, code: 'itil', name: 'ITIL', names: ['ITIL Foundation', 'ITIL certified'] },
  { ...GENERAL, code: 'togaf', name: 'TOGAF', names: ['TOGAF certified'] },
  {
    ...GENERAL,
    code: 'ccnp',
    name: 'Cisco Certified Network Professional',
    names: ['CCNP', 'CCNP Security'],
    implies: ['ccna'],
  },
  {
    ...GENERAL,
    code: 'ccie',
    name: 'Cisco Certified Internetwork Expert',
    names: ['CCIE'],
    implies: ['ccnp', 'ccna'],
  },
  { ...GENERAL, code: 'rhce', name: 'Red Hat Certified Engineer', names: ['RHCE'] },
  {
    ...GENERAL,
    code: 'salesforce-certified',
    name: 'Salesforce Certified',
    names: ['Salesforce certification'],
  },
  {
    ...GENERAL,
    code: 'salesforce-developer',
    name: 'Salesforce Certified Platform Developer',
    names: ['Platform Developer I', 'Platform Developer II'],
    parents: ['salesforce-certified'],
  },
  {
    ...GENERAL,
    code: 'salesforce-administrator',
    name: 'Salesforce Certified Administrator',
    parents: ['salesforce-certified'],
  },
  {
    ...GENERAL,
    code: 'xero-certified',
    name: 'Xero certified',
    names: ['Xero certified advisor', 'Xero certification'],
  },
  {
    ...GENERAL,
    code: 'quickbooks-certified',
    name: 'QuickBooks ProAdvisor',
    names: ['QuickBooks certified'],
  },
  {
    ...GENERAL,
    code: 'security-clearance',
    name: 'Security clearance',
    names: ['secret clearance', 'SC cleared', 'DV cleared', 'active clearance'],
  },
  {
    ...GENERAL,
    code: 'top-secret-clearance',
    name: 'Top Secret clearance',
    names: ['TS/SCI', 'TS/SCI clearance', 'Top Secret/SCI'],
    parents: ['security-clearance'],
  },
];

/** Certificates of makers and societies for computer work, and clearances. */
export const TECHNOLOGY_CERTIFICATES: readonly CredentialType[] = [...TECHNOLOGY, ...OTHER_CERTIFICATES];
