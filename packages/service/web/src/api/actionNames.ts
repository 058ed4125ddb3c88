import type { Schemas } from './Schemas.js';

/** What the acts of the audit are called. */
export const ACTION_NAMES: Readonly<Record<Schemas['AuditEntry']['action'], string>> = {
  ranking: 'Ranking served',
  comparison: 'Comparison served',
  plan: 'Plan served',
  reveal: 'Identity revealed',
  import: 'Imported',
  merge: 'Merged',
  unmerge: 'Unmerged',
  'tell-apart': 'Kept apart',
  unsettle: 'To be settled again',
  offer: 'Offer',
  patch: 'Expert changed',
  retention: 'Retention',
  fairness: 'Fairness looked at',
  export: 'Exported',
  erase: 'Erased',
  key: 'Key',
  webhook: 'Webhook',
};
