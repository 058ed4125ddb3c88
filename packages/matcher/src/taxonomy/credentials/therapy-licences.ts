import type { CredentialType } from '../credential-type.js';

const HEALTH = { kind: 'licence', profession: 'medicine', jurisdictional: true } as const;

const ALLIED_HEALTH: readonly CredentialType[] = [
  {
    ...HEALTH,
    code: 'dentist-licence',
    name: 'Dental licence',
    names: [
      'dentist licence',
      'licensed dentist',
      'dentistry licence',
      'licence to practice dentistry',
      'licensed to practice dentistry',
    ],
  },
  {
    ...HEALTH,
    code: 'dental-hygienist-licence',
    name: 'Dental hygienist licence',
    names: ['registered dental hygienist', 'licensed dental hygienist'],
    abbreviations: ['RDH'],
  },
  {
    ...HEALTH,
    code: 'physical-therapist-licence',
    name: 'Physical therapist licence',
    names: [
      'licensed physical therapist',
      'physical therapy licence',
      'registered physiotherapist',
      'licensed physiotherapist',
    ],
    abbreviations: ['PT'],
  },
  {
    ...HEALTH,
    code: 'physical-therapist-assistant',
    name: 'Physical therapist assistant',
    names: [
      'physical therapy assistant',
      'licensed physical therapist assistant',
      'licensed physical therapy assistant',
    ],
    abbreviations: ['PTA', 'LPTA'],
  },
  {
    ...HEALTH,
    code: 'occupational-therapist-licence',
    name: 'Occupational therapist licence',
    names: ['licensed occupational therapist', 'occupational therapy licence', 'OTR/L'],
    abbreviations: ['OT'],
  },
  {
    ...HEALTH,
    code: 'occupational-therapy-assistant',
    name: 'Occupational therapy assistant',
    names: ['certified occupational therapy assistant', 'licensed occupational therapy assistant', 'COTA/L'],
    abbreviations: ['COTA'],
  },
  {
    ...HEALTH,
    code: 'speech-language-pathologist-licence',
    name: 'Speech-language pathologist licence',
    names: [
      'licensed speech-language pathologist',
      'speech-language pathology licence',
      'licensed speech therapist',
      'licensed speech pathologist',
    ],
    abbreviations: ['SLP'],
  },
  {
    ...HEALTH,
    code: 'audiologist-licence',
    name: 'Audiologist licence',
    names: ['licensed audiologist', 'audiology licence'],
  },
  {
    ...HEALTH,
    code: 'optometrist-licence',
    name: 'Optometrist licence',
    names: ['licensed optometrist', 'optometry licence'],
  },
  {
    ...HEALTH,
    code: 'podiatrist-licence',
    name: 'Podiatrist licence',
    names: [
      'licensed podiatrist',
      'podiatry licence',
      'podiatric medicine licence',
      'licensed podiatric physician',
    ],
  },
  {
    ...HEALTH,
    code: 'chiropractor-licence',
    name: 'Chiropractor licence',
    names: ['licensed chiropractor', 'chiropractic licence', 'licensed chiropractic physician'],
  },
  {
    ...HEALTH,
    code: 'veterinarian-licence',
    name: 'Veterinary licence',
    names: ['licensed veterinarian', 'veterinarian licence', 'licensed veterinary surgeon'],
  },
  {
    ...HEALTH,
    code: 'dietitian-licence',
    name: 'Dietitian licence',
    names: ['licensed dietitian', 'licensed dietician', 'licensed dietitian nutritionist'],
  },
  {
    ...HEALTH,
    code: 'respiratory-therapist-licence',
    name: 'Respiratory therapist licence',
    names: [
      'licensed respiratory therapist',
      'respiratory care practitioner licence',
      'licensed respiratory care practitioner',
    ],
  },
  {
    ...HEALTH,
    code: 'radiologic-technologist-licence',
    name: 'Radiologic technologist licence',
    names: ['licensed radiologic technologist', 'licensed radiographer', 'HCPC registered radiographer'],
  },
  {
    ...HEALTH,
    code: 'emt',
    name: 'Emergency medical technician',
    names: ['EMT licence', 'EMT certified', 'EMT certification', 'EMT-B'],
    abbreviations: ['EMT'],
  },
  {
    ...HEALTH,
    code: 'paramedic-licence',
    name: 'Paramedic licence',
    names: ['licensed paramedic', 'certified paramedic', 'registered paramedic', 'EMT-P'],
  },
  {
    ...HEALTH,
    code: 'cna',
    name: 'Certified nursing assistant',
    names: ['certified nurse assistant', 'certified nurse aide', 'CNA licence', 'CNA certification'],
    abbreviations: ['CNA'],
    kind: 'certificate',
  },
  {
    ...HEALTH,
    code: 'midwife-registration',
    name: 'Midwife registration',
    names: ['registered midwife', 'licensed midwife', 'midwifery licence'],
  },
];

const MENTAL_HEALTH: readonly CredentialType[] = [
  {
    ...HEALTH,
    code: 'psychologist-licence',
    name: 'Psychologist licence',
    names: [
      'licensed psychologist',
      'licensed clinical psychologist',
      'psychology licence',
      'HCPC registered psychologist',
    ],
  },
  {
    ...HEALTH,
    code: 'social-worker-licence',
    name: 'Social worker licence',
    names: [
      'licensed social worker',
      'social work licence',
      'licensed master social worker',
      'registered social worker',
    ],
    abbreviations: ['LMSW', 'LSW'],
  },
  {
    ...HEALTH,
    code: 'lcsw',
    name: 'Licensed clinical social worker',
    names: [
      'licensed independent clinical social worker',
      'LCSW licence',
      'clinical social worker licence',
      'clinical social work licence',
    ],
    abbreviations: ['LCSW', 'LICSW'],
    parents: ['social-worker-licence'],
  },
  {
    ...HEALTH,
    code: 'professional-counsellor-licence',
    name: 'Professional counsellor licence',
    names: [
      'licensed professional counsellor',
      'licensed clinical professional counsellor',
      'licensed mental health counsellor',
      'licensed professional clinical counsellor',
      'licensed clinical mental health counsellor',
    ],
    abbreviations: ['LPC', 'LCPC', 'LMHC', 'LPCC', 'LCMHC'],
  },
  {
    ...HEALTH,
    code: 'lmft',
    name: 'Licensed marriage and family therapist',
    names: ['licensed marriage & family therapist', 'marriage and family therapist licence'],
    abbreviations: ['LMFT'],
  },
  {
    ...HEALTH,
    code: 'behaviour-analyst',
    name: 'Board certified behaviour analyst',
    names: ['licensed behaviour analyst', 'BCBA'],
    kind: 'certificate',
    jurisdictional: false,
  },
];

/** Licences of the health professions beside physicians, nurses and pharmacists. */
export const THERAPY_LICENCES: readonly CredentialType[] = [...ALLIED_HEALTH, ...MENTAL_HEALTH];
