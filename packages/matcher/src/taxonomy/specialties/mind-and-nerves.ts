import { inField } from './in-field.js';

/** Psychiatry, neurology, rehabilitation, and the medicine of pain and addiction. */
export const MIND_AND_NERVE_SPECIALTIES = inField('medicine', [
  {
    code: 'psychiatry',
    name: 'Psychiatry',
    names: ['psychiatrist', 'general psychiatry', 'adult psychiatry', 'adult psychiatrist'],
  },
  {
    code: 'child-psychiatry',
    name: 'Child and adolescent psychiatry',
    parents: ['psychiatry'],
    names: [
      'child & adolescent psychiatry',
      'child psychiatry',
      'child psychiatrist',
      'child and adolescent psychiatrist',
      'adolescent psychiatry',
    ],
  },
  {
    code: 'geriatric-psychiatry',
    name: 'Geriatric psychiatry',
    parents: ['psychiatry'],
    names: ['geriatric psychiatrist', 'old age psychiatry', 'psychogeriatrics'],
  },
  {
    code: 'forensic-psychiatry',
    name: 'Forensic psychiatry',
    parents: ['psychiatry'],
    names: ['forensic psychiatrist'],
  },
  {
    code: 'addiction-psychiatry',
    name: 'Addiction psychiatry',
    parents: ['psychiatry', 'addiction-medicine'],
    names: ['addiction psychiatrist'],
  },
  {
    code: 'consultation-liaison-psychiatry',
    name: 'Consultation-liaison psychiatry',
    parents: ['psychiatry'],
    names: ['consultation-liaison psychiatrist', 'liaison psychiatry', 'psychosomatic medicine'],
  },
  {
    code: 'addiction-medicine',
    name: 'Addiction medicine',
    names: ['addiction medicine physician', 'addictionologist', 'addiction medicine specialist'],
  },
  { code: 'neurology', name: 'Neurology', names: ['neurologist', 'general neurology', 'clinical neurology'] },
  {
    code: 'child-neurology',
    name: 'Child neurology',
    parents: ['neurology'],
    names: ['child neurologist', 'pediatric neurology', 'pediatric neurologist'],
  },
  {
    code: 'vascular-neurology',
    name: 'Vascular neurology',
    parents: ['neurology'],
    names: ['vascular neurologist', 'stroke neurology', 'stroke neurologist'],
  },
  {
    code: 'epilepsy',
    name: 'Epileptology',
    parents: ['neurology'],
    names: ['epileptologist', 'epilepsy specialist'],
  },
  {
    code: 'clinical-neurophysiology',
    name: 'Clinical neurophysiology',
    names: ['clinical neurophysiologist'],
  },
  {
    code: 'neuromuscular-medicine',
    name: 'Neuromuscular medicine',
    names: ['neuromuscular medicine specialist', 'neuromuscular specialist'],
  },
  {
    code: 'neurocritical-care',
    name: 'Neurocritical care',
    parents: ['critical-care-medicine'],
    names: ['neurointensivist', 'neurocritical care physician'],
  },
  {
    code: 'behavioral-neurology',
    name: 'Behavioral neurology',
    parents: ['neurology'],
    names: ['behavioral neurologist', 'cognitive neurology', 'cognitive neurologist'],
  },
  {
    code: 'movement-disorders',
    name: 'Movement disorders',
    parents: ['neurology'],
    names: ['movement disorder specialist', 'movement disorders neurologist', 'movement disorder neurology'],
  },
  {
    code: 'headache-medicine',
    name: 'Headache medicine',
    names: ['headache specialist', 'headache neurologist'],
  },
  { code: 'neurodevelopmental-disabilities', name: 'Neurodevelopmental disabilities' },
  {
    code: 'brain-injury-medicine',
    name: 'Brain injury medicine',
    names: ['brain injury medicine physician'],
  },
  {
    code: 'physical-medicine-rehabilitation',
    name: 'Physical medicine and rehabilitation',
    names: [
      'physical medicine & rehabilitation',
      'physiatry',
      'physiatrist',
      'PM&R',
      'rehabilitation medicine',
      'rehabilitation physician',
    ],
    abbreviations: ['PMR'],
  },
  {
    code: 'spinal-cord-injury-medicine',
    name: 'Spinal cord injury medicine',
    parents: ['physical-medicine-rehabilitation'],
    names: ['spinal cord injury physician'],
  },
  {
    code: 'pediatric-rehabilitation',
    name: 'Pediatric rehabilitation medicine',
    parents: ['physical-medicine-rehabilitation'],
    names: ['pediatric physiatry', 'pediatric physiatrist'],
  },
  {
    code: 'pain-medicine',
    name: 'Pain medicine',
    names: [
      'pain management',
      'pain management physician',
      'pain physician',
      'pain specialist',
      'interventional pain medicine',
      'interventional pain management',
      'interventional pain physician',
    ],
  },
]);
