import { inField } from './in-field.js';

/**
 * Pediatrics and its sub-specialties. They are no part of the adult specialties of like name: a pediatric
 * cardiologist is no internist.
 */
export const PEDIATRIC_SPECIALTIES = inField('medicine', [
  {
    code: 'pediatrics',
    name: 'Pediatrics',
    names: ['pediatrician', 'general pediatrics', 'general pediatrician', 'pediatric medicine'],
  },
  {
    code: 'neonatology',
    name: 'Neonatal-perinatal medicine',
    parents: ['pediatrics'],
    names: ['neonatology', 'neonatologist', 'neonatal medicine'],
  },
  {
    code: 'pediatric-cardiology',
    name: 'Pediatric cardiology',
    parents: ['pediatrics'],
    names: ['pediatric cardiologist'],
  },
  {
    code: 'pediatric-critical-care',
    name: 'Pediatric critical care medicine',
    parents: ['pediatrics', 'critical-care-medicine'],
    names: ['pediatric critical care', 'pediatric intensivist', 'pediatric intensive care medicine'],
  },
  {
    code: 'pediatric-endocrinology',
    name: 'Pediatric endocrinology',
    parents: ['pediatrics'],
    names: ['pediatric endocrinologist'],
  },
  {
    code: 'pediatric-gastroenterology',
    name: 'Pediatric gastroenterology',
    parents: ['pediatrics'],
    names: ['pediatric gastroenterologist', 'pediatric gastroenterology hepatology and nutrition'],
  },
  {
    code: 'pediatric-hematology-oncology',
    name: 'Pediatric hematology-oncology',
    parents: ['pediatrics', 'oncology'],
    names: [
      'pediatric hematology and oncology',
      'pediatric hematologist-oncologist',
      'pediatric oncology',
      'pediatric oncologist',
      'pediatric heme/onc',
      'peds heme/onc',
      'peds hem/onc',
    ],
  },
  {
    code: 'pediatric-hematology',
    name: 'Pediatric hematology',
    parents: ['pediatrics'],
    names: ['pediatric hematologist'],
  },
  {
    code: 'pediatric-hospital-medicine',
    name: 'Pediatric hospital medicine',
    parents: ['pediatrics', 'hospital-medicine'],
    names: ['pediatric hospitalist'],
  },
  {
    code: 'pediatric-infectious-disease',
    name: 'Pediatric infectious diseases',
    parents: ['pediatrics'],
    names: ['pediatric infectious disease physician', 'pediatric infectious disease specialist'],
  },
  {
    code: 'pediatric-nephrology',
    name: 'Pediatric nephrology',
    parents: ['pediatrics'],
    names: ['pediatric nephrologist'],
  },
  {
    code: 'pediatric-pulmonology',
    name: 'Pediatric pulmonology',
    parents: ['pediatrics'],
    names: ['pediatric pulmonologist', 'pediatric respiratory medicine'],
  },
  {
    code: 'pediatric-rheumatology',
    name: 'Pediatric rheumatology',
    parents: ['pediatrics'],
    names: ['pediatric rheumatologist'],
  },
  {
    code: 'developmental-behavioral-pediatrics',
    name: 'Developmental-behavioral pediatrics',
    parents: ['pediatrics'],
    names: [
      'developmental pediatrics',
      'developmental pediatrician',
      'developmental-behavioral pediatrician',
      'developmental and behavioral pediatrics',
    ],
  },
  {
    code: 'child-abuse-pediatrics',
    name: 'Child abuse pediatrics',
    parents: ['pediatrics'],
    names: ['child abuse pediatrician'],
  },
]);
