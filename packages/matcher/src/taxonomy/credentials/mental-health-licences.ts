import type { CredentialType } from '../credential-type.js';

const HEALTH = { kind: 'licence', profession: 'medicine', jurisdictional: true } as const;

/** Licences of psychologists, social workers, counsellors and family therapists. */
export const MENTAL_HEALTH_LICENCES: readonly CredentialType[] = [
  {
    ...HEALTH,
    code: 'psychologist-licence',
    name: 'Psychologist licence',
    names: [
      'licensed psychologist',
      'licensed clinical psychologist',
      'psychology licence',
      'HCPC registered psychologist',
    ],
  },
  {
    ...HEALTH,
    code: 'social-worker-licence',
    name: 'Social worker licence',
    names: [
      'licensed social worker',
      'social work licence',
      'licensed master social worker',
      'registered social worker',
      'licensed bachelor social worker',
    ],
    abbreviations: ['LMSW', 'LSW', 'LBSW'],
  },
  {
    ...HEALTH,
    code: 'clinical-social-work-associate',
    name: 'Clinical social work associate',
    names: [
      'associate clinical social worker',
      'registered associate clinical social worker',
      'licensed social worker associate independent clinical',
      'licensed clinical social work associate',
    ],
    abbreviations: ['CSWA', 'LCSWA', 'LSWAIC', 'ACSW', 'ASW'],
  },
  {
    ...HEALTH,
    code: 'lcsw',
    name: 'Licensed clinical social worker',
    names: [
      'licensed independent clinical social worker',
      'LCSW licence',
      'clinical social worker licence',
      'clinical social work licence',
    ],
    abbreviations: ['LCSW', 'LICSW'],
    parents: ['social-worker-licence'],
  },
  {
    ...HEALTH,
    code: 'professional-counsellor-licence',
    name: 'Professional counsellor licence',
    names: [
      'licensed professional counsellor',
      'licensed clinical professional counsellor',
      'licensed mental health counsellor',
      'licensed professional clinical counsellor',
      'licensed clinical mental health counsellor',
    ],
    abbreviations: ['LPC', 'LCPC', 'LMHC', 'LPCC', 'LCMHC'],
  },
  {
    ...HEALTH,
    code: 'counsellor-associate',
    name: 'Professional counsellor associate',
    names: [
      'licensed professional counsellor associate',
      'associate professional counsellor',
      'licensed associate counsellor',
      'registered mental health counsellor intern',
      'licensed mental health counsellor associate',
      'associate marriage and family therapist',
      'licensed marriage and family therapist associate',
      'provisionally licensed professional counsellor',
      'LPC associate',
      'LMFT associate',
      'LMHC associate',
    ],
    abbreviations: ['LPCA', 'LMHCA', 'APCC', 'AMFT', 'LMFTA', 'PLPC'],
  },
  {
    ...HEALTH,
    code: 'lmft',
    name: 'Licensed marriage and family therapist',
    names: ['licensed marriage & family therapist', 'marriage and family therapist licence'],
    abbreviations: ['LMFT'],
  },
];
