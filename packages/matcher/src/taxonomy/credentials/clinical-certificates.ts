import type { CredentialType } from '../credential-type.js';
import { NURSING_AND_PHARMACY_CERTIFICATES } from './nursing-and-pharmacy-certificates.js';
import { PUBLIC_HEALTH_CERTIFICATES } from './public-health-certificates.js';
import { TECHNOLOGIST_CERTIFICATES } from './technologist-certificates.js';
import { THERAPY_CERTIFICATES } from './therapy-certificates.js';

const CLINICAL = { kind: 'certificate', profession: 'medicine', jurisdictional: false } as const;
const NURSE = { ...CLINICAL, implies: ['rn'] } as const;

const LIFE_SUPPORT: readonly CredentialType[] = [
  {
    ...CLINICAL,
    code: 'bls',
    name: 'Basic Life Support',
    names: ['BLS certified', 'BLS certification', 'BLS provider', 'BLS for healthcare providers'],
    abbreviations: ['BLS'],
  },
  {
    ...CLINICAL,
    code: 'acls',
    name: 'Advanced Cardiovascular Life Support',
    names: ['Advanced Cardiac Life Support', 'ACLS certified', 'ACLS certification', 'ACLS provider'],
    abbreviations: ['ACLS'],
  },
  {
    ...CLINICAL,
    code: 'pals',
    name: 'Pediatric Advanced Life Support',
    names: ['PALS certified', 'PALS certification', 'PALS provider'],
    abbreviations: ['PALS'],
  },
  {
    ...CLINICAL,
    code: 'atls',
    name: 'Advanced Trauma Life Support',
    names: ['ATLS certified', 'ATLS certification', 'ATLS provider'],
    abbreviations: ['ATLS'],
  },
  {
    ...CLINICAL,
    code: 'nrp',
    name: 'Neonatal Resuscitation Program',
    names: ['neonatal resuscitation provider', 'NRP certified', 'NRP certification'],
  },
  { ...CLINICAL, code: 'tncc', name: 'Trauma Nursing Core Course', names: ['TNCC'] },
  {
    ...CLINICAL,
    code: 'cpr',
    name: 'CPR certification',
    names: [
      'CPR certified',
      'CPR qualified',
      'CPR trained',
      'certified in CPR',
      'CPR/AED',
      'CPR and AED',
      'CPR and First Aid',
      'CPR/First Aid',
      'First Aid and CPR',
      'First Aid/CPR',
      'First Aid/CPR/AED',
    ],
  },
  {
    ...CLINICAL,
    code: 'nihss',
    name: 'NIHSS certification',
    names: ['NIHSS certified', 'NIH Stroke Scale certification', 'NIH Stroke Scale certified'],
  },
];

/** "CHT" is short for a hand therapist and for a hyperbaric technologist, so neither has it. */
const WOUND_CARE: readonly CredentialType[] = [
  {
    ...CLINICAL,
    code: 'cws',
    name: 'Certified Wound Specialist',
    names: ['CWS certified', 'CWS certification'],
    abbreviations: ['CWS'],
  },
  {
    ...CLINICAL,
    code: 'cwsp',
    name: 'Certified Wound Specialist Physician',
    names: ['CWSP'],
    parents: ['cws'],
    certifies: 'wound-care',
    implies: ['board-certification', 'board-eligible'],
  },
  { ...CLINICAL, code: 'cwca', name: 'Certified Wound Care Associate', abbreviations: ['CWCA'] },
  {
    ...CLINICAL,
    code: 'wcc',
    name: 'Wound Care Certified',
    names: ['WCC certified', 'WCC certification'],
    abbreviations: ['WCC'],
  },
  { ...NURSE, code: 'cwcn', name: 'Certified Wound Care Nurse', names: ['CWCN'] },
  { ...NURSE, code: 'cocn', name: 'Certified Ostomy Care Nurse', names: ['COCN'] },
  { ...NURSE, code: 'cccn', name: 'Certified Continence Care Nurse', abbreviations: ['CCCN'] },
  {
    ...NURSE,
    code: 'cwon',
    name: 'Certified Wound Ostomy Nurse',
    names: ['certified wound and ostomy nurse', 'CWON'],
    parents: ['cwcn', 'cocn'],
  },
  {
    ...NURSE,
    code: 'cwocn',
    name: 'Certified Wound Ostomy Continence Nurse',
    names: ['certified wound, ostomy and continence nurse', 'CWOCN'],
    parents: ['cwon', 'cccn'],
  },
  {
    ...CLINICAL,
    code: 'cht-hyperbaric',
    name: 'Certified Hyperbaric Technologist',
    names: ['certified hyperbaric technician', 'hyperbaric technologist certification'],
  },
  {
    ...NURSE,
    code: 'chrn',
    name: 'Certified Hyperbaric Registered Nurse',
    names: ['certified hyperbaric nurse'],
    abbreviations: ['CHRN'],
  },
];

const MEDICINE_AND_RESEARCH: readonly CredentialType[] = [
  {
    ...CLINICAL,
    code: 'nccpa',
    name: 'Certification of physician assistants',
    names: ['PA-C', 'NCCPA', 'NCCPA certified', 'NCCPA certification'],
    implies: ['pa'],
  },
  { ...CLINICAL, code: 'usmle', name: 'United States Medical Licensing Examination', names: ['USMLE'] },
  {
    ...CLINICAL,
    code: 'comlex',
    name: 'Comprehensive Osteopathic Medical Licensing Examination',
    names: ['COMLEX', 'COMLEX-USA'],
  },
  {
    ...CLINICAL,
    code: 'ecfmg',
    name: 'ECFMG certificate',
    names: ['ECFMG certified', 'ECFMG certification', 'ECFMG'],
  },
  { ...CLINICAL, code: 'nclex', name: 'NCLEX', names: ['NCLEX-RN', 'NCLEX-PN'], towards: 'rn' },
  {
    ...CLINICAL,
    code: 'good-clinical-practice',
    name: 'Good Clinical Practice certification',
    names: [
      'Good Clinical Practice certified',
      'Good Clinical Practice training',
      'GCP certified',
      'GCP training',
      'ICH-GCP',
    ],
  },
  { ...CLINICAL, code: 'ccrc', name: 'Certified Clinical Research Coordinator', abbreviations: ['CCRC'] },
  { ...CLINICAL, code: 'ccra', name: 'Certified Clinical Research Associate', abbreviations: ['CCRA'] },
  { ...CLINICAL, code: 'ccrp', name: 'Certified Clinical Research Professional', abbreviations: ['CCRP'] },
];

/** Certificates of medicine, nursing, therapy and pharmacy. */
export const CLINICAL_CERTIFICATES: readonly CredentialType[] = [
  ...LIFE_SUPPORT,
  ...WOUND_CARE,
  ...NURSING_AND_PHARMACY_CERTIFICATES,
  ...THERAPY_CERTIFICATES,
  ...TECHNOLOGIST_CERTIFICATES,
  ...PUBLIC_HEALTH_CERTIFICATES,
  ...MEDICINE_AND_RESEARCH,
];
