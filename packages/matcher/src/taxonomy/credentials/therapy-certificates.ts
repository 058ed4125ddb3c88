import type { CredentialType } from '../credential-type.js';

const THERAPY = { kind: 'certificate', profession: 'medicine', jurisdictional: false } as const;
const PHYSICAL = { ...THERAPY, implies: ['physical-therapist-licence'] } as const;

const BODY: readonly CredentialType[] = [
  {
    ...THERAPY,
    code: 'cht-hand',
    name: 'Certified Hand Therapist',
    names: ['hand therapy certification', 'CHT hand therapist', 'Hand Therapy Certification Commission'],
    certifies: 'hand-therapy',
  },
  {
    ...PHYSICAL,
    code: 'ocs',
    name: 'Orthopaedic Certified Specialist',
    names: [
      'Orthopaedic Clinical Specialist',
      'board certified orthopaedic clinical specialist',
      'board certified orthopaedic physical therapist',
      'board certified clinical specialist in orthopaedic physical therapy',
    ],
    abbreviations: ['OCS'],
    certifies: 'orthopedic-physical-therapy',
  },
  {
    ...PHYSICAL,
    code: 'ncs',
    name: 'Neurologic Clinical Specialist',
    names: [
      'board certified neurologic clinical specialist',
      'board certified clinical specialist in neurologic physical therapy',
    ],
    certifies: 'neurologic-physical-therapy',
  },
  {
    ...PHYSICAL,
    code: 'scs',
    name: 'Sports Clinical Specialist',
    names: [
      'board certified sports clinical specialist',
      'board certified clinical specialist in sports physical therapy',
    ],
    certifies: 'sports-physical-therapy',
  },
  {
    ...PHYSICAL,
    code: 'gcs',
    name: 'Geriatric Clinical Specialist',
    names: [
      'board certified geriatric clinical specialist',
      'board certified clinical specialist in geriatric physical therapy',
    ],
    certifies: 'geriatric-physical-therapy',
  },
  {
    ...PHYSICAL,
    code: 'pcs',
    name: 'Pediatric Clinical Specialist',
    names: [
      'board certified pediatric clinical specialist',
      'board certified clinical specialist in pediatric physical therapy',
    ],
    certifies: 'pediatric-physical-therapy',
  },
  {
    ...PHYSICAL,
    code: 'wcs',
    name: "Women's Health Clinical Specialist",
    names: ["board certified women's health clinical specialist"],
  },
  {
    ...THERAPY,
    code: 'otr',
    name: 'Occupational therapist registered',
    names: [
      'registered occupational therapist',
      'NBCOT certified',
      'NBCOT registered',
      'NBCOT certification',
      'NBCOT registration',
    ],
    abbreviations: ['OTR'],
  },
  {
    ...THERAPY,
    code: 'clt',
    name: 'Certified lymphedema therapist',
    names: ['CLT-LANA', 'lymphedema certified'],
  },
  {
    ...THERAPY,
    code: 'ccc-slp',
    name: 'Certificate of Clinical Competence in Speech-Language Pathology',
    names: ['CCC-SLP', 'SLP-CCC'],
  },
  {
    ...THERAPY,
    code: 'cf-slp',
    name: 'Clinical fellow in speech-language pathology',
    names: ['CF-SLP', 'SLP clinical fellow', 'speech-language pathology clinical fellow'],
  },
  { ...THERAPY, code: 'ccc-a', name: 'Certificate of Clinical Competence in Audiology', names: ['CCC-A'] },
  { ...THERAPY, code: 'bc-his', name: 'Board certified in hearing instrument sciences', names: ['BC-HIS'] },
  {
    ...THERAPY,
    code: 'atc',
    name: 'Certified athletic trainer',
    names: ['athletic trainer certified', 'BOC certified athletic trainer'],
    abbreviations: ['ATC'],
  },
  {
    ...THERAPY,
    code: 'exercise-physiologist',
    name: 'Certified exercise physiologist',
    names: [
      'ACSM-EP',
      'ACSM-CEP',
      'ACSM certified exercise physiologist',
      'certified clinical exercise physiologist',
    ],
  },
  {
    ...THERAPY,
    code: 'cscs',
    name: 'Certified Strength and Conditioning Specialist',
    names: ['CSCS certified'],
    abbreviations: ['CSCS'],
  },
  { ...THERAPY, code: 'ctrs', name: 'Certified therapeutic recreation specialist', names: ['CTRS'] },
  {
    ...THERAPY,
    code: 'mt-bc',
    name: 'Board certified music therapist',
    names: ['MT-BC', 'music therapist board certified'],
  },
  {
    ...THERAPY,
    code: 'atr-bc',
    name: 'Board certified art therapist',
    names: ['ATR-BC', 'registered art therapist', 'board certified registered art therapist'],
  },
  {
    ...THERAPY,
    code: 'prosthetist-orthotist',
    name: 'Certified prosthetist-orthotist',
    names: ['certified prosthetist', 'certified orthotist', 'ABC certified prosthetist'],
  },
  {
    ...THERAPY,
    code: 'acupuncture-diplomate',
    name: 'Diplomate in acupuncture',
    names: [
      'Dipl. Ac.',
      'NCCAOM certified',
      'NCCAOM diplomate',
      'diplomate of acupuncture',
      'diplomate of oriental medicine',
    ],
  },
  {
    ...THERAPY,
    code: 'cgc',
    name: 'Certified genetic counselor',
    names: ['ABGC certified', 'board certified genetic counselor', 'licensed certified genetic counselor'],
    abbreviations: ['CGC', 'LCGC'],
    certifies: 'genetic-counseling',
  },
];

const MIND: readonly CredentialType[] = [
  {
    ...THERAPY,
    code: 'behaviour-analyst',
    name: 'Board certified behaviour analyst',
    names: ['licensed behaviour analyst', 'BCBA', 'BCBA-D', 'board certified behaviour analyst doctoral'],
    certifies: 'applied-behavior-analysis',
  },
  {
    ...THERAPY,
    code: 'bcaba',
    name: 'Board certified assistant behaviour analyst',
    names: ['BCaBA', 'assistant behaviour analyst'],
  },
  {
    ...THERAPY,
    code: 'rbt',
    name: 'Registered behaviour technician',
    names: ['RBT certified', 'RBT certification', 'RBT credential'],
    abbreviations: ['RBT'],
  },
  {
    ...THERAPY,
    code: 'addiction-counsellor',
    name: 'Certified addiction counsellor',
    names: [
      'certified alcohol and drug counsellor',
      'certified drug and alcohol counsellor',
      'licensed alcohol and drug counsellor',
      'licensed clinical alcohol and drug counsellor',
      'licensed chemical dependency counsellor',
      'credentialed alcoholism and substance abuse counsellor',
      'certified substance abuse counsellor',
      'licensed addiction counsellor',
    ],
    abbreviations: ['CADC', 'LADC', 'LCADC', 'LCDC', 'CASAC', 'CSAC'],
  },
  {
    ...THERAPY,
    code: 'ncc',
    name: 'National certified counsellor',
    names: ['nationally certified counsellor', 'certified clinical mental health counsellor'],
  },
  { ...THERAPY, code: 'ncsp', name: 'Nationally certified school psychologist', names: ['NCSP'] },
  {
    ...THERAPY,
    code: 'emdr',
    name: 'EMDR certification',
    names: ['EMDR certified', 'EMDRIA certified', 'certified EMDR therapist', 'EMDRIA certified therapist'],
  },
  {
    ...THERAPY,
    code: 'peer-specialist',
    name: 'Certified peer specialist',
    names: ['certified peer support specialist', 'certified recovery peer specialist'],
  },
];

/** Certificates of those who treat by exercise, speech, counsel and behaviour. */
export const THERAPY_CERTIFICATES: readonly CredentialType[] = [...BODY, ...MIND];
