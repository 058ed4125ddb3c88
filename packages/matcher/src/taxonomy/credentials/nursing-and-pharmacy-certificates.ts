import type { CredentialType } from '../credential-type.js';
import { NURSING_FIELD_CERTIFICATES } from './nursing-field-certificates.js';

const CLINICAL = { kind: 'certificate', profession: 'medicine', jurisdictional: false } as const;
const NURSE = { ...CLINICAL, implies: ['rn'] } as const;
const PHARMACIST = { ...CLINICAL, implies: ['pharmacist-licence'] } as const;

const NURSING: readonly CredentialType[] = [
  {
    ...NURSE,
    code: 'ccrn',
    name: 'Critical care registered nurse certification',
    names: ['CCRN', 'certified critical care registered nurse', 'certified critical care nurse'],
  },
  { ...NURSE, code: 'pccn', name: 'Progressive Care Certified Nurse', names: ['PCCN'] },
  {
    ...NURSE,
    code: 'cen',
    name: 'Certified Emergency Nurse',
    names: ['CEN certified', 'CEN certification'],
    abbreviations: ['CEN'],
  },
  { ...NURSE, code: 'tcrn', name: 'Trauma Certified Registered Nurse', names: ['TCRN'] },
  {
    ...NURSE,
    code: 'cfrn',
    name: 'Certified Flight Registered Nurse',
    names: ['CFRN', 'certified flight nurse'],
  },
  {
    ...NURSE,
    code: 'ocn',
    name: 'Oncology Certified Nurse',
    names: ['OCN certified', 'OCN certification', 'certified oncology nurse'],
    abbreviations: ['OCN'],
  },
  {
    ...NURSE,
    code: 'aocnp',
    name: 'Advanced Oncology Certified Nurse Practitioner',
    names: ['AOCNP'],
    implies: ['rn', 'np'],
  },
  { ...NURSE, code: 'cpn', name: 'Certified Pediatric Nurse', abbreviations: ['CPN'] },
  {
    ...NURSE,
    code: 'cnor',
    name: 'Certified Perioperative Nurse',
    names: ['CNOR', 'certified operating room nurse'],
  },
  {
    ...NURSE,
    code: 'chpn',
    name: 'Certified Hospice and Palliative Nurse',
    names: ['CHPN', 'certified hospice & palliative nurse'],
  },
  { ...NURSE, code: 'ccm', name: 'Certified Case Manager', implies: [] },
  {
    ...NURSE,
    code: 'cdces',
    name: 'Certified Diabetes Care and Education Specialist',
    names: ['CDCES', 'certified diabetes educator'],
    implies: [],
  },
  {
    ...NURSE,
    code: 'ibclc',
    name: 'International Board Certified Lactation Consultant',
    names: ['IBCLC', 'board certified lactation consultant'],
    implies: [],
  },
  {
    ...NURSE,
    code: 'clc',
    name: 'Certified Lactation Counselor',
    names: ['certified lactation educator', 'certified breastfeeding specialist'],
    implies: [],
  },
];

const PHARMACY: readonly CredentialType[] = [
  {
    ...PHARMACIST,
    code: 'bcop',
    name: 'Board Certified Oncology Pharmacist',
    names: ['BCOP', 'board certified in oncology pharmacy'],
    certifies: 'oncology-pharmacy',
    implies: ['board-certification', 'board-eligible'],
  },
  {
    ...PHARMACIST,
    code: 'bcps',
    name: 'Board Certified Pharmacotherapy Specialist',
    names: ['board certified in pharmacotherapy'],
    abbreviations: ['BCPS'],
  },
  { ...PHARMACIST, code: 'bcacp', name: 'Board Certified Ambulatory Care Pharmacist', names: ['BCACP'] },
  { ...PHARMACIST, code: 'bcccp', name: 'Board Certified Critical Care Pharmacist', names: ['BCCCP'] },
  { ...PHARMACIST, code: 'bccp', name: 'Board Certified Cardiology Pharmacist', abbreviations: ['BCCP'] },
  { ...PHARMACIST, code: 'bcgp', name: 'Board Certified Geriatric Pharmacist', names: ['BCGP'] },
  { ...PHARMACIST, code: 'bcidp', name: 'Board Certified Infectious Diseases Pharmacist', names: ['BCIDP'] },
  { ...PHARMACIST, code: 'bcnp', name: 'Board Certified Nuclear Pharmacist', names: ['BCNP'] },
  { ...PHARMACIST, code: 'bcscp', name: 'Board Certified Sterile Compounding Pharmacist', names: ['BCSCP'] },
  {
    ...PHARMACIST,
    code: 'bctxp',
    name: 'Board Certified Solid Organ Transplantation Pharmacist',
    names: ['BCTXP'],
  },
  { ...PHARMACIST, code: 'bcemp', name: 'Board Certified Emergency Medicine Pharmacist', names: ['BCEMP'] },
  { ...PHARMACIST, code: 'bcnsp', name: 'Board Certified Nutrition Support Pharmacist', names: ['BCNSP'] },
  { ...PHARMACIST, code: 'bcpp', name: 'Board Certified Psychiatric Pharmacist', names: ['BCPP'] },
  {
    ...PHARMACIST,
    code: 'bcpps',
    name: 'Board Certified Pediatric Pharmacy Specialist',
    names: ['board certified pediatric pharmacist'],
    abbreviations: ['BCPPS'],
  },
];

/** Certificates of nurses and pharmacists, most of which only those with the licence can hold. */
export const NURSING_AND_PHARMACY_CERTIFICATES: readonly CredentialType[] = [
  ...NURSING,
  ...NURSING_FIELD_CERTIFICATES,
  ...PHARMACY,
];
