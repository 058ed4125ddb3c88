import { inField } from './in-field.js';

/** Work in law beside its practice areas: support, teaching, policy, operations, writing. */
export const LEGAL_WORK = inField('law', [
  {
    code: 'legal-ethics',
    name: 'Legal ethics',
    names: [
      'legal ethics lawyer',
      'professional responsibility lawyer',
      'professional responsibility law',
      'attorney discipline',
      'attorney disciplinary defense',
      'bar discipline defense',
    ],
  },
  {
    code: 'paralegal-work',
    name: 'Paralegal work',
    names: [
      'paralegal',
      'legal assistant',
      'litigation paralegal',
      'corporate paralegal',
      'paralegal studies',
    ],
  },
  {
    code: 'law-teaching',
    name: 'Law teaching',
    names: [
      'law professor',
      'professor of law',
      'law lecturer',
      'lecturer in law',
      'law teacher',
      'legal scholar',
    ],
  },
  {
    code: 'government-relations',
    name: 'Government relations',
    names: ['lobbyist', 'lobbying', 'legislative affairs', 'government affairs'],
  },
  {
    code: 'legal-operations',
    name: 'Legal operations',
    names: ['legal operations manager', 'legal project management', 'legal project manager'],
  },
  {
    code: 'legal-writing',
    setting: true,
    name: 'Legal writing',
    names: [
      'legal writer',
      'legal content writer',
      'legal researcher',
      'legal research',
      'legal drafting',
      'brief writing',
      'legal research and writing',
    ],
  },
]);
