import type { Concept } from '../concept.js';

/** Talking therapies, psychiatric treatment and psychological testing. */
export const PSYCHOTHERAPY_SKILLS: readonly Concept[] = [
  {
    code: 'psychotherapy',
    name: 'Psychotherapy',
    names: ['psychotherapist', 'talk therapy', 'individual psychotherapy', 'group psychotherapy'],
  },
  {
    code: 'cognitive-behavioural-therapy',
    name: 'Cognitive behavioural therapy',
    parents: ['psychotherapy'],
    names: ['cognitive behaviour therapy', 'trauma-focused cbt'],
    abbreviations: ['CBT'],
  },
  {
    code: 'dialectical-behaviour-therapy',
    name: 'Dialectical behaviour therapy',
    parents: ['psychotherapy'],
    names: ['dialectical behavioural therapy'],
  },
  {
    code: 'emdr',
    name: 'Eye movement desensitisation and reprocessing',
    parents: ['psychotherapy'],
    names: ['emdr therapy', 'emdr therapist'],
    abbreviations: ['EMDR'],
  },
  { code: 'motivational-interviewing', name: 'Motivational interviewing', names: ['motivational interview'] },
  {
    code: 'crisis-intervention',
    name: 'Crisis intervention',
    names: ['crisis counselling', 'crisis counsellor'],
  },
  {
    code: 'suicide-risk-assessment',
    name: 'Suicide risk assessment',
    names: ['suicide assessment', 'columbia suicide severity rating scale'],
  },
  {
    code: 'psychiatric-evaluation',
    name: 'Psychiatric evaluation',
    names: ['psychiatric assessment', 'psychiatric diagnostic evaluation', 'mental status examination'],
  },
  {
    code: 'psychological-testing',
    name: 'Psychological testing',
    names: ['psychological assessment', 'psychometric testing'],
  },
  {
    code: 'neuropsychological-testing',
    name: 'Neuropsychological testing',
    parents: ['psychological-testing'],
    names: ['neuropsychological assessment', 'neuropsychological evaluation'],
  },
  { code: 'electroconvulsive-therapy', name: 'Electroconvulsive therapy' },
  {
    code: 'transcranial-magnetic-stimulation',
    name: 'Transcranial magnetic stimulation',
    abbreviations: ['rTMS'],
  },
  {
    code: 'applied-behaviour-analysis',
    name: 'Applied behaviour analysis',
    names: ['behaviour analyst', 'behaviour intervention plan'],
  },
];
