import type { Profession } from '../profession.js';

const UNLICENSED = { proofs: [], licence: '' } as const;

const THERAPISTS: readonly Profession[] = [
  {
    code: 'physical-therapist',
    name: 'Physical therapist',
    names: ['physiotherapist'],
    proofs: ['physical-therapist-licence', 'dpt'],
    licence: 'physical-therapist-licence',
    entry: ['dpt'],
    students: ['physical therapy student', 'student physical therapist'],
  },
  {
    code: 'physical-therapist-assistant',
    name: 'Physical therapist assistant',
    names: ['physical therapy assistant', 'physiotherapy assistant'],
    proofs: ['physical-therapist-assistant'],
    licence: 'physical-therapist-assistant',
  },
  {
    code: 'therapy-aide',
    name: 'Therapy aide',
    names: ['physical therapy aide', 'occupational therapy aide', 'rehab aide', 'rehabilitation technician'],
    ...UNLICENSED,
  },
  {
    code: 'occupational-therapist',
    name: 'Occupational therapist',
    proofs: ['occupational-therapist-licence', 'otr'],
    licence: 'occupational-therapist-licence',
  },
  {
    code: 'occupational-therapy-assistant',
    name: 'Occupational therapy assistant',
    names: ['occupational therapist assistant', 'certified occupational therapy assistant'],
    proofs: ['occupational-therapy-assistant'],
    licence: 'occupational-therapy-assistant',
  },
  {
    code: 'speech-therapist',
    name: 'Speech-language pathologist',
    names: ['speech therapist', 'speech pathologist', 'speech and language therapist'],
    proofs: ['speech-language-pathologist-licence', 'ccc-slp'],
    licence: 'speech-language-pathologist-licence',
  },
  {
    code: 'speech-language-pathology-assistant',
    name: 'Speech-language pathology assistant',
    names: ['speech therapy assistant', 'speech-language pathologist assistant'],
    proofs: ['speech-language-pathology-assistant'],
    licence: 'speech-language-pathology-assistant',
  },
  {
    code: 'audiologist',
    name: 'Audiologist',
    proofs: ['aud', 'audiologist-licence', 'ccc-a'],
    licence: 'audiologist-licence',
  },
  {
    code: 'hearing-instrument-specialist',
    name: 'Hearing instrument specialist',
    names: ['hearing aid specialist', 'hearing aid dispenser', 'audiology assistant'],
    ...UNLICENSED,
  },
  {
    code: 'respiratory-therapist',
    name: 'Respiratory therapist',
    names: ['respiratory care practitioner'],
    proofs: ['respiratory-therapist-licence', 'rrt'],
    licence: 'respiratory-therapist-licence',
  },
  {
    code: 'massage-therapist',
    name: 'Massage therapist',
    proofs: ['massage-licence'],
    licence: 'massage-licence',
  },
  {
    code: 'athletic-trainer',
    name: 'Athletic trainer',
    proofs: ['atc', 'athletic-trainer-licence'],
    licence: 'athletic-trainer-licence',
  },
  {
    code: 'personal-trainer',
    name: 'Personal trainer',
    names: ['fitness trainer', 'yoga teacher', 'yoga instructor', 'fitness instructor'],
    ...UNLICENSED,
  },
];

const MIND: readonly Profession[] = [
  {
    code: 'psychologist',
    name: 'Psychologist',
    names: ['clinical psychologist'],
    proofs: ['psychologist-licence'],
    licence: 'psychologist-licence',
  },
  {
    code: 'social-worker',
    name: 'Social worker',
    proofs: ['social-worker-licence', 'lcsw', 'msw', 'bsw'],
    licence: 'social-worker-licence',
  },
  {
    code: 'clinical-social-worker',
    name: 'Clinical social worker',
    names: ['licensed clinical social worker'],
    proofs: ['lcsw'],
    licence: 'lcsw',
  },
  {
    code: 'counsellor',
    name: 'Mental health counsellor',
    names: [
      'professional counsellor',
      'licensed professional counsellor',
      'licensed mental health counsellor',
    ],
    proofs: ['professional-counsellor-licence'],
    licence: 'professional-counsellor-licence',
  },
  {
    code: 'family-therapist',
    name: 'Marriage and family therapist',
    names: ['licensed marriage and family therapist', 'marriage & family therapist'],
    proofs: ['lmft'],
    licence: 'lmft',
  },
  {
    code: 'behaviour-analyst',
    name: 'Behaviour analyst',
    names: ['board certified behaviour analyst'],
    proofs: ['behaviour-analyst'],
    licence: 'behaviour-analyst',
  },
  {
    code: 'behaviour-technician',
    name: 'Behaviour technician',
    names: ['registered behaviour technician', 'assistant behaviour analyst', 'ABA technician'],
    ...UNLICENSED,
  },
  {
    code: 'coach',
    name: 'Life coach',
    names: ['wellness coach', 'health coach', 'nutrition coach'],
    ...UNLICENSED,
  },
];

const TECHNICIANS: readonly Profession[] = [
  { code: 'paramedic', name: 'Paramedic', proofs: ['paramedic-licence'], licence: 'paramedic-licence' },
  {
    code: 'emergency-medical-technician',
    name: 'Emergency medical technician',
    names: ['EMT', 'EMT basic', 'EMT-B'],
    proofs: ['emt'],
    licence: 'emt',
  },
  {
    code: 'radiologic-technologist',
    name: 'Radiologic technologist',
    names: [
      'radiographer',
      'radiology technologist',
      'x-ray technician',
      'CT technologist',
      'MRI technologist',
    ],
    ...UNLICENSED,
  },
  { code: 'radiation-therapist', name: 'Radiation therapist', ...UNLICENSED },
  { code: 'dosimetrist', name: 'Dosimetrist', names: ['medical dosimetrist'], ...UNLICENSED },
  {
    code: 'sonographer',
    name: 'Sonographer',
    names: [
      'ultrasound technologist',
      'ultrasound technician',
      'vascular technologist',
      'cardiovascular technologist',
    ],
    ...UNLICENSED,
  },
  {
    code: 'surgical-technologist',
    name: 'Surgical technologist',
    names: ['surgical technician', 'scrub technician', 'scrub tech', 'surgical tech'],
    ...UNLICENSED,
  },
  {
    code: 'sterile-processing-technician',
    name: 'Sterile processing technician',
    names: [
      'central service technician',
      'endoscopy technician',
      'anesthesia technician',
      'dialysis technician',
    ],
    ...UNLICENSED,
  },
  {
    code: 'hyperbaric-technician',
    name: 'Hyperbaric technician',
    names: ['hyperbaric technologist', 'hyperbaric chamber technician'],
    ...UNLICENSED,
  },
  {
    code: 'laboratory-scientist',
    name: 'Medical laboratory scientist',
    names: ['clinical laboratory scientist', 'medical technologist', 'medical laboratory technician'],
    ...UNLICENSED,
  },
  { code: 'phlebotomist', name: 'Phlebotomist', names: ['phlebotomy technician'], ...UNLICENSED },
  {
    code: 'dietitian',
    name: 'Dietitian',
    names: ['registered dietitian', 'dietician', 'registered dietitian nutritionist'],
    proofs: ['rd', 'dietitian-licence'],
    licence: 'dietitian-licence',
  },
  {
    code: 'esthetician',
    name: 'Esthetician',
    names: ['aesthetician', 'cosmetologist', 'pedicurist', 'beautician'],
    proofs: ['esthetician-licence'],
    licence: 'esthetician-licence',
  },
  {
    code: 'nursing-home-administrator',
    name: 'Nursing home administrator',
    names: ['nursing facility administrator', 'assisted living administrator'],
    proofs: ['nursing-home-administrator'],
    licence: 'nursing-home-administrator',
  },
  { code: 'nutritionist', name: 'Nutritionist', ...UNLICENSED },
  { code: 'genetic-counsellor', name: 'Genetic counsellor', proofs: ['cgc'], licence: 'cgc' },
  {
    code: 'medical-coder',
    name: 'Medical coder',
    names: ['medical biller', 'billing specialist', 'inpatient coder', 'clinical coder'],
    ...UNLICENSED,
  },
];

/** Therapists, counsellors, technicians and others who work beside physicians and nurses. */
export const ALLIED_PROFESSIONS: readonly Profession[] = [...THERAPISTS, ...MIND, ...TECHNICIANS];
