/** A profile in the project's own JSON form, made of parts, with four passages; no two are alike. */
export interface MadeUpExpert {
  readonly id: string;
  readonly headline: string;
  readonly experience: readonly {
    title: string;
    organisation: string;
    start: string;
    description: string;
  }[];
  readonly credentials: readonly { name: string; jurisdiction?: string; status: string; expires?: string }[];
  readonly skills: readonly string[];
  readonly ratePerHour: number;
  readonly currency: 'USD';
  readonly hoursPerWeek: number;
  readonly location: string;
}

const FIELDS = [
  [
    'Wound care physician',
    'hyperbaric medicine',
    'MD',
    'chronic wounds, diabetic foot ulcers and hyperbaric oxygen protocols',
    'debridement',
  ],
  [
    'Cardiologist',
    'interventional cardiology',
    'MD',
    'coronary stenting, heart failure clinics and echocardiography',
    'cardiac catheterization',
  ],
  ['Dermatologist', 'skin cancer', 'MD', 'melanoma screening, biopsies and psoriasis therapy', 'dermoscopy'],
  [
    'Trial attorney',
    'medical malpractice defense',
    'JD',
    'jury trials, depositions of experts and hospital negligence claims',
    'deposition',
  ],
  [
    'Corporate lawyer',
    'mergers and acquisitions',
    'JD',
    'share purchase agreements, due diligence and board advice',
    'due diligence',
  ],
  ['Immigration lawyer', 'asylum', 'JD', 'visa petitions, asylum hearings and appeals', 'legal research'],
  [
    'Oncology pharmacist',
    'chemotherapy',
    'PharmD',
    'chemotherapy order verification, sterile compounding and dosing protocols',
    'medication reconciliation',
  ],
  [
    'Critical care nurse',
    'intensive care',
    'BSN',
    'ventilated patients, sepsis bundles and rapid response',
    'patient assessment',
  ],
  ['Legal translator', 'German to English', 'MA', 'contracts, court rulings and patents', 'proofreading'],
  [
    'Backend engineer',
    'distributed systems',
    'BS',
    'PostgreSQL tuning, TypeScript services and event queues',
    'postgresql',
  ],
  [
    'Machine learning engineer',
    'language models',
    'MS',
    'fine-tuning, evaluation suites and data pipelines',
    'pytorch',
  ],
  ['Chemist', 'organic synthesis', 'PhD', 'reaction optimisation, HPLC methods and spectroscopy', 'hplc'],
] as const;
const STATES = [
  'Florida',
  'Georgia',
  'Texas',
  'California',
  'New York',
  'Ohio',
  'Illinois',
  'Washington',
] as const;
const SETTINGS = [
  'a rural hospital',
  'a university clinic',
  'a small practice',
  'a national group',
  'a start-up',
  'a public agency',
] as const;
const MANNERS = [
  'led',
  'built',
  'reviewed',
  'taught',
  'audited',
  'redesigned',
  'supervised',
  'carried out',
] as const;

/** The n-th made-up expert. @param random source of numbers in [0, 1) */
export function madeUpExpert(n: number, random: () => number): MadeUpExpert {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const [title, focus, degree, work, skill] = pick(FIELDS);
  const state = pick(STATES);
  const since = 1995 + Math.floor(random() * 25);
  return {
    id: `m${n}`,
    headline: `${title}, ${focus}`,
    experience: [
      {
        title,
        organisation: `Organisation ${Math.floor(random() * 5_000)}`,
        start: `${since}-03`,
        description: `${2026 - since} years in ${focus}: in ${pick(SETTINGS)} ${pick(MANNERS)} and ${pick(MANNERS)} ${work}, ${Math.floor(random() * 900) + 20} cases a year. File ${n}.`,
      },
    ],
    credentials: [
      { name: degree, status: 'stated' },
      {
        name: `${state} ${degree === 'JD' ? 'bar admission' : 'medical license'}`,
        jurisdiction: state,
        status: 'active',
        expires: `${2025 + Math.floor(random() * 5)}-06`,
      },
    ],
    skills: [skill, focus, pick(FIELDS)[4]],
    ratePerHour: 40 + Math.floor(random() * 260),
    currency: 'USD',
    hoursPerWeek: 5 + Math.floor(random() * 36),
    location: `${state}, United States`,
  };
}
