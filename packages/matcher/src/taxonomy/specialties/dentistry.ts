import { inField } from './in-field.js';

/** Dentistry, by the specialties that the National Commission on Recognition of Dental Specialties knows. */
export const DENTAL_SPECIALTIES = inField('dentistry', [
  {
    code: 'dentistry',
    name: 'Dentistry',
    names: [
      'dentist',
      'general dentistry',
      'general dentist',
      'dental surgeon',
      'family dentistry',
      'dental medicine',
    ],
  },
  {
    code: 'orthodontics',
    name: 'Orthodontics and dentofacial orthopedics',
    parents: ['dentistry'],
    names: ['orthodontics', 'orthodontist'],
  },
  { code: 'endodontics', name: 'Endodontics', parents: ['dentistry'], names: ['endodontist'] },
  {
    code: 'periodontics',
    name: 'Periodontics',
    parents: ['dentistry'],
    names: ['periodontist', 'periodontology'],
  },
  { code: 'prosthodontics', name: 'Prosthodontics', parents: ['dentistry'], names: ['prosthodontist'] },
  {
    code: 'pediatric-dentistry',
    name: 'Pediatric dentistry',
    parents: ['dentistry'],
    names: ['pediatric dentist', 'pedodontics', 'pedodontist', 'children’s dentist'],
  },
  {
    code: 'oral-maxillofacial-surgery',
    name: 'Oral and maxillofacial surgery',
    parents: ['dentistry'],
    names: [
      'oral & maxillofacial surgery',
      'oral and maxillofacial surgeon',
      'oral & maxillofacial surgeon',
      'oral surgery',
      'oral surgeon',
      'maxillofacial surgery',
      'maxillofacial surgeon',
    ],
    abbreviations: ['OMFS'],
  },
  {
    code: 'oral-maxillofacial-pathology',
    name: 'Oral and maxillofacial pathology',
    parents: ['dentistry'],
    names: [
      'oral & maxillofacial pathology',
      'oral pathology',
      'oral pathologist',
      'oral and maxillofacial pathologist',
    ],
  },
  {
    code: 'oral-maxillofacial-radiology',
    name: 'Oral and maxillofacial radiology',
    parents: ['dentistry'],
    names: [
      'oral & maxillofacial radiology',
      'oral radiology',
      'oral radiologist',
      'oral and maxillofacial radiologist',
    ],
  },
  {
    code: 'oral-medicine',
    name: 'Oral medicine',
    parents: ['dentistry'],
    names: ['oral medicine specialist'],
  },
  {
    code: 'orofacial-pain',
    name: 'Orofacial pain',
    parents: ['dentistry'],
    names: ['orofacial pain specialist'],
  },
  {
    code: 'dental-anesthesiology',
    name: 'Dental anesthesiology',
    parents: ['dentistry'],
    names: ['dental anesthesiologist', 'dentist anesthesiologist'],
  },
  {
    code: 'dental-public-health',
    name: 'Dental public health',
    parents: ['dentistry'],
    names: ['public health dentist', 'public health dentistry'],
  },
  {
    code: 'implant-dentistry',
    name: 'Implant dentistry',
    parents: ['dentistry'],
    names: ['oral implantology', 'dental implantology', 'implantologist'],
  },
  {
    code: 'cosmetic-dentistry',
    name: 'Cosmetic dentistry',
    parents: ['dentistry'],
    names: ['cosmetic dentist', 'aesthetic dentistry'],
  },
  { code: 'dental-hygiene', name: 'Dental hygiene', names: ['dental hygienist'] },
]);
