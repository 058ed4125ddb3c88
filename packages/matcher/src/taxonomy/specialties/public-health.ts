import { inField } from './in-field.js';

/** Public health, nutrition, and the work on records and studies around patients. */
export const PUBLIC_HEALTH_SPECIALTIES = inField('public-health', [
  {
    code: 'public-health',
    name: 'Public health',
    names: [
      'public health specialist',
      'public health professional',
      'public health practitioner',
      'population health',
    ],
  },
  {
    code: 'epidemiology',
    name: 'Epidemiology',
    parents: ['public-health'],
    names: ['epidemiologist', 'infectious disease epidemiology', 'infectious disease epidemiologist'],
  },
  {
    code: 'biostatistics',
    name: 'Biostatistics',
    parents: ['statistics'],
    names: ['biostatistician', 'medical statistics', 'medical statistician'],
  },
  {
    code: 'global-health',
    name: 'Global health',
    parents: ['public-health'],
    names: ['international public health', 'global public health'],
  },
  {
    code: 'environmental-health',
    name: 'Environmental health',
    parents: ['public-health'],
    names: ['environmental health specialist', 'environmental health officer', 'sanitarian'],
  },
  {
    code: 'occupational-health-safety',
    name: 'Occupational health and safety',
    names: [
      'occupational health & safety',
      'occupational safety and health',
      'industrial hygiene',
      'industrial hygienist',
      'occupational hygienist',
      'occupational hygiene',
    ],
  },
  {
    code: 'health-education',
    name: 'Health education',
    parents: ['public-health'],
    names: ['health educator', 'health education specialist', 'health promotion'],
  },
  {
    code: 'health-policy',
    name: 'Health policy',
    names: ['health policy analyst', 'healthcare policy', 'health care policy'],
  },
  {
    code: 'health-economics',
    name: 'Health economics',
    names: [
      'health economist',
      'health economics and outcomes research',
      'pharmacoeconomics',
      'pharmacoeconomist',
    ],
    abbreviations: ['HEOR'],
  },
  {
    code: 'infection-prevention',
    name: 'Infection prevention and control',
    names: [
      'infection prevention',
      'infection control',
      'infection preventionist',
      'infection prevention & control',
    ],
  },
  {
    code: 'nutrition',
    name: 'Nutrition and dietetics',
    names: [
      'nutritionist',
      'dietitian',
      'dietician',
      'registered dietitian nutritionist',
      'dietetics',
      'clinical nutrition',
      'clinical nutritionist',
      'human nutrition',
      'nutrition science',
      'nutritional science',
    ],
  },
  {
    code: 'sports-nutrition',
    name: 'Sports nutrition',
    parents: ['nutrition'],
    names: ['sports nutritionist', 'sports dietitian'],
  },
  {
    code: 'clinical-research',
    name: 'Clinical research',
    names: [
      'clinical research associate',
      'clinical research coordinator',
      'clinical trial management',
      'clinical trial manager',
      'clinical trial coordinator',
      'clinical study coordinator',
    ],
  },
  {
    code: 'medical-coding',
    name: 'Medical coding',
    names: [
      'medical coder',
      'clinical coding',
      'clinical coder',
      'medical billing and coding',
      'medical billing',
      'medical biller',
    ],
  },
  {
    code: 'health-information-management',
    name: 'Health information management',
    names: ['medical records management', 'health information manager', 'health information technician'],
  },
  {
    code: 'health-administration',
    name: 'Healthcare administration',
    names: [
      'health care administration',
      'health administration',
      'healthcare administrator',
      'hospital administration',
      'hospital administrator',
      'healthcare management',
      'health services administration',
    ],
  },
  {
    code: 'utilization-review',
    name: 'Utilization review',
    names: ['utilization management', 'utilization reviewer', 'physician advisor'],
  },
  {
    code: 'medical-record-review',
    name: 'Medical record review',
    names: [
      'medical chart review',
      'chart review',
      'medical records review',
      'chart reviewer',
      'medical record reviewer',
    ],
  },
]);
