import type { AuditEvent } from '../domain/audit-entry.js';
import { contentHash } from '../ingest/content-hash.js';
import { canonicalJson } from '../ingest/record/canonical-json.js';
import type { PlannedWork } from './plan-work.js';

/** A plan as the audit notes it: the hash of its policy, and who is to get what with which score. */
export function planEvent({ plan }: PlannedWork): Omit<AuditEvent, 'actor'> {
  const policyHash = contentHash(canonicalJson(plan.policy));
  const assignments = plan.assignments.map(({ expertId, score, taskId }) => [expertId, score, taskId]);
  return { action: 'plan', data: { policyHash, objective: plan.objective, assignments } };
}
