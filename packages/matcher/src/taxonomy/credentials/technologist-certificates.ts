import type { CredentialType } from '../credential-type.js';

const TECHNICAL = { kind: 'certificate', profession: 'medicine', jurisdictional: false } as const;
const ARRT = { ...TECHNICAL, parents: ['arrt'] } as const;

const IMAGING: readonly CredentialType[] = [
  {
    ...TECHNICAL,
    code: 'arrt',
    name: 'Registered radiologic technologist',
    names: [
      'ARRT certified',
      'ARRT registered',
      'ARRT certification',
      'ARRT registry',
      'registered technologist in radiography',
      'RT(R)',
    ],
    abbreviations: ['ARRT'],
  },
  {
    ...ARRT,
    code: 'arrt-ct',
    name: 'Registered CT technologist',
    names: ['RT(CT)', 'RT(R)(CT)', 'ARRT (CT)', 'ARRT (R)(CT)', 'ARRT computed tomography'],
  },
  {
    ...ARRT,
    code: 'arrt-mr',
    name: 'Registered MRI technologist',
    names: ['RT(MR)', 'RT(R)(MR)', 'ARRT (MR)', 'ARRT (R)(MR)', 'ARRT magnetic resonance imaging', 'ARMRIT'],
  },
  {
    ...ARRT,
    code: 'arrt-m',
    name: 'Registered mammographer',
    names: [
      'RT(M)',
      'RT(R)(M)',
      'ARRT (M)',
      'ARRT (R)(M)',
      'ARRT mammography',
      'registered mammography technologist',
    ],
  },
  {
    ...ARRT,
    code: 'arrt-t',
    name: 'Registered radiation therapist',
    names: ['RT(T)', 'RT(R)(T)', 'ARRT (T)', 'ARRT (R)(T)', 'ARRT radiation therapy'],
  },
  {
    ...TECHNICAL,
    code: 'cnmt',
    name: 'Certified nuclear medicine technologist',
    names: ['CNMT', 'RT(N)', 'ARRT (N)', 'NMTCB certified'],
  },
  {
    ...TECHNICAL,
    code: 'rdms',
    name: 'Registered diagnostic medical sonographer',
    names: ['RDMS', 'RT(S)', 'ARRT (S)'],
  },
  {
    ...TECHNICAL,
    code: 'rdcs',
    name: 'Registered diagnostic cardiac sonographer',
    names: ['RDCS', 'registered cardiac sonographer', 'CCI registered cardiac sonographer'],
  },
  {
    ...TECHNICAL,
    code: 'vascular-technologist',
    name: 'Registered vascular technologist',
    names: ['registered vascular specialist', 'registered vascular sonographer', 'RVT (ARDMS)', 'ARDMS RVT'],
  },
  { ...TECHNICAL, code: 'cmd', name: 'Certified medical dosimetrist', names: ['MDCB certified'] },
];

const LABORATORY: readonly CredentialType[] = [
  {
    ...TECHNICAL,
    code: 'mls-ascp',
    name: 'Certified medical laboratory scientist',
    names: [
      'MLS(ASCP)',
      'MLS(ASCP)CM',
      'MT(ASCP)',
      'MT (AMT)',
      'ASCP certified medical laboratory scientist',
    ],
  },
  {
    ...TECHNICAL,
    code: 'mlt-ascp',
    name: 'Certified medical laboratory technician',
    names: ['MLT(ASCP)', 'MLT(ASCP)CM', 'MLT (AMT)'],
  },
  {
    ...TECHNICAL,
    code: 'phlebotomy-technician',
    name: 'Certified phlebotomy technician',
    names: [
      'certified phlebotomist',
      'PBT(ASCP)',
      'registered phlebotomy technician',
      'phlebotomy certification',
    ],
  },
  {
    ...TECHNICAL,
    code: 'histotechnologist',
    name: 'Certified histotechnologist',
    names: ['HTL(ASCP)', 'HT(ASCP)', 'certified histotechnician'],
  },
  {
    ...TECHNICAL,
    code: 'cytotechnologist',
    name: 'Certified cytotechnologist',
    names: ['CT(ASCP)', 'SCT(ASCP)'],
  },
  {
    ...TECHNICAL,
    code: 'blood-bank-specialist',
    name: 'Specialist in blood banking',
    names: ['SBB(ASCP)', 'BB(ASCP)'],
  },
];

const OPERATING_ROOM: readonly CredentialType[] = [
  {
    ...TECHNICAL,
    code: 'cst',
    name: 'Certified surgical technologist',
    names: [
      'CST certified',
      'CST certification',
      'CST credential',
      'NBSTSA CST',
      'NBSTSA certified',
      'certified surgical technician',
    ],
  },
  {
    ...TECHNICAL,
    code: 'csfa',
    name: 'Certified surgical first assistant',
    names: ['CSFA', 'certified surgical assistant', 'certified first assistant'],
  },
  {
    ...TECHNICAL,
    code: 'crcst',
    name: 'Certified registered central service technician',
    names: [
      'CRCST',
      'certified sterile processing technician',
      'certified sterile processing and distribution technician',
    ],
  },
  {
    ...TECHNICAL,
    code: 'anesthesiologist-assistant',
    name: 'Certified anesthesiologist assistant',
    names: ['NCCAA certified', 'CAA, NCCAA', 'certified anesthesia assistant'],
    abbreviations: ['CAA'],
  },
  {
    ...TECHNICAL,
    code: 'anesthesia-technologist',
    name: 'Certified anesthesia technologist',
    names: ['certified anesthesia technician', 'Cer.A.T.T.'],
  },
  {
    ...TECHNICAL,
    code: 'perfusionist',
    name: 'Certified clinical perfusionist',
    names: ['certified perfusionist', 'ABCP certified'],
  },
  {
    ...TECHNICAL,
    code: 'orthopaedic-technologist',
    name: 'Certified orthopaedic technologist',
    names: ['orthopaedic technologist certified'],
  },
];

const BEDSIDE: readonly CredentialType[] = [
  {
    ...TECHNICAL,
    code: 'rrt',
    name: 'Registered respiratory therapist',
    names: ['RRT-ACCS', 'RRT-NPS', 'NBRC RRT', 'RRT credential'],
    abbreviations: ['RRT'],
  },
  {
    ...TECHNICAL,
    code: 'crt',
    name: 'Certified respiratory therapist',
    names: ['NBRC CRT', 'certified respiratory therapy technician'],
  },
  {
    ...TECHNICAL,
    code: 'rpft',
    name: 'Registered pulmonary function technologist',
    names: ['RPFT', 'CPFT', 'certified pulmonary function technologist'],
  },
  {
    ...TECHNICAL,
    code: 'rpsgt',
    name: 'Registered polysomnographic technologist',
    names: ['RPSGT', 'registered sleep technologist', 'certified polysomnographic technician', 'CPSGT'],
  },
  {
    ...TECHNICAL,
    code: 'r-eeg-t',
    name: 'Registered electroencephalographic technologist',
    names: ['R. EEG T.', 'REEGT', 'registered EEG technologist'],
  },
  {
    ...TECHNICAL,
    code: 'cnim',
    name: 'Certified in neurophysiologic intraoperative monitoring',
    names: ['CNIM'],
  },
  {
    ...TECHNICAL,
    code: 'ccht',
    name: 'Certified clinical hemodialysis technician',
    names: ['CCHT', 'certified hemodialysis technician', 'certified dialysis technician'],
  },
  {
    ...TECHNICAL,
    code: 'ekg-technician',
    name: 'Certified EKG technician',
    names: [
      'certified ECG technician',
      'certified cardiographic technician',
      'certified rhythm analysis technician',
    ],
  },
  {
    ...TECHNICAL,
    code: 'medical-assistant',
    name: 'Certified medical assistant',
    names: [
      'registered medical assistant',
      'certified clinical medical assistant',
      'CMA (AAMA)',
      'CCMA',
      'RMA (AMT)',
    ],
  },
  {
    ...TECHNICAL,
    code: 'ophthalmic-technician',
    name: 'Certified ophthalmic technician',
    names: [
      'certified ophthalmic assistant',
      'certified ophthalmic medical technologist',
      'JCAHPO certified',
    ],
  },
  {
    ...TECHNICAL,
    code: 'certified-optician',
    name: 'Certified optician',
    names: ['ABO certified optician', 'ABO-NCLE certified', 'licensed dispensing optician'],
  },
  {
    ...TECHNICAL,
    code: 'dental-assistant',
    name: 'Certified dental assistant',
    names: [
      'registered dental assistant',
      'expanded functions dental assistant',
      'DANB certified',
      'dental assisting certificate',
    ],
    abbreviations: ['EFDA'],
  },
];

/** Certificates of those who run the machines, laboratories and operating rooms of medicine. */
export const TECHNOLOGIST_CERTIFICATES: readonly CredentialType[] = [
  ...IMAGING,
  ...LABORATORY,
  ...OPERATING_ROOM,
  ...BEDSIDE,
];
