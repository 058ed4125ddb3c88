import type { Concept, Mention } from './concept.js';
import { Lexicon } from './lexicon.js';

/** Where nurses work, by the code of the specialty that is: a staff nurse of an ICU is a critical care nurse. */
const UNITS = new Lexicon<Concept>([
  {
    code: 'critical-care-nursing',
    name: 'Intensive care unit',
    names: [
      'intensive care',
      'critical care',
      'critical care unit',
      'coronary care unit',
      'medical ICU',
      'surgical ICU',
      'trauma ICU',
      'neuro ICU',
      'cardiac ICU',
      'burn ICU',
      'MICU',
      'SICU',
      'CVICU',
      'CTICU',
      'ICU',
    ],
    abbreviations: ['CCU'],
  },
  {
    code: 'neonatal-nursing',
    name: 'Neonatal intensive care unit',
    names: [
      'neonatal intensive care',
      'NICU',
      'special care nursery',
      'newborn nursery',
      'level III nursery',
    ],
  },
  {
    code: 'pediatric-nursing',
    name: 'Pediatric unit',
    names: [
      'pediatrics',
      'pediatric ward',
      'pediatric floor',
      'pediatric intensive care unit',
      'pediatric ICU',
      'PICU',
    ],
  },
  {
    code: 'emergency-nursing',
    name: 'Emergency department',
    names: ['emergency room', 'emergency services', 'trauma bay', 'emergency care'],
    abbreviations: ['ED', 'ER'],
  },
  {
    code: 'perioperative-nursing',
    name: 'Operating room',
    names: ['operating theatre', 'perioperative services', 'surgical services', 'ambulatory surgery center'],
  },
  {
    code: 'perianesthesia-nursing',
    name: 'Post-anesthesia care unit',
    names: ['PACU', 'recovery room', 'post anesthesia'],
  },
  {
    code: 'medical-surgical-nursing',
    name: 'Medical-surgical unit',
    names: [
      'medical-surgical',
      'medical-surgical ward',
      'med-surg',
      'med surg unit',
      'medical surgical floor',
    ],
  },
  {
    code: 'cardiac-nursing',
    name: 'Cardiac unit',
    names: [
      'cardiac telemetry',
      'telemetry unit',
      'telemetry',
      'progressive care unit',
      'step-down unit',
      'cardiac step-down',
      'cath lab',
      'cardiac catheterization laboratory',
    ],
  },
  {
    code: 'oncology-nursing',
    name: 'Oncology unit',
    names: [
      'oncology',
      'cancer center',
      'infusion center',
      'chemotherapy',
      'bone marrow transplant unit',
      'hematology oncology',
    ],
  },
  {
    code: 'nephrology-nursing',
    name: 'Dialysis unit',
    names: ['dialysis', 'dialysis center', 'dialysis clinic', 'hemodialysis'],
  },
  {
    code: 'obstetric-nursing',
    name: 'Labor and delivery',
    names: [
      'labor & delivery',
      'L&D',
      'mother-baby',
      'mother baby unit',
      'postpartum',
      'maternity',
      'birth center',
      'obstetrics',
    ],
  },
  {
    code: 'psychiatric-nursing',
    name: 'Psychiatric unit',
    names: [
      'psychiatric ward',
      'inpatient psychiatry',
      'psychiatry',
      'behavioral health',
      'behavioral health unit',
      'mental health unit',
      'mental health',
    ],
  },
  { code: 'hospice-nursing', name: 'Hospice', names: ['palliative care', 'hospice and palliative care'] },
  { code: 'home-health-nursing', name: 'Home health', names: ['home health care', 'home care'] },
  {
    code: 'public-health-nursing',
    name: 'Public health department',
    names: ['public health', 'county health department', 'health department', 'community health'],
  },
  {
    code: 'school-nursing',
    name: 'School district',
    names: ['elementary school', 'middle school', 'high school'],
  },
  { code: 'orthopedic-nursing', name: 'Orthopedic unit', names: ['orthopedics', 'orthopedic floor'] },
  {
    code: 'neuroscience-nursing',
    name: 'Neuroscience unit',
    names: ['stroke unit', 'neurology unit', 'neurosurgery unit'],
  },
  {
    code: 'wound-care-nursing',
    name: 'Wound care',
    names: ['wound clinic', 'wound center', 'wound care center', 'wound care clinic'],
  },
  {
    code: 'rehabilitation-nursing',
    name: 'Rehabilitation unit',
    names: ['inpatient rehabilitation', 'inpatient rehab', 'acute rehab'],
  },
  {
    code: 'gerontological-nursing',
    name: 'Nursing home',
    names: [
      'long-term care',
      'long term care facility',
      'skilled nursing facility',
      'assisted living',
      'memory care',
    ],
  },
]);

/** The units that a text names, each with the code of the nursing specialty practised there. */
export function nursingUnitsIn(text: string): readonly Mention[] {
  return UNITS.find(text, { abbreviations: true });
}
