import type { Schemas } from '../api/Schemas.js';
import type { CodeNames } from '../api/useCodeNames.js';
import { StatusMark } from '../design/StatusMark.js';
import { criterionLabel } from './criterionLabel.js';

interface CriterionEvidenceProps {
  readonly result: Schemas['CriterionResult'];
  readonly names: CodeNames;
}

/** One requirement: how it stands, why, what it gives, and the words that prove it. */
export function CriterionEvidence({ result, names }: CriterionEvidenceProps) {
  const { criterion, status, reason, contribution, weight, evidence } = result;
  return (
    <li class="criterion">
      <StatusMark status={status} />
      <strong>
        {criterionLabel(criterion, names)}
        {criterion.necessity === 'must' && criterion.kind !== 'text' && (
          <span class="small faint"> must</span>
        )}
      </strong>
      <span class="small criterion-points">
        {contribution.toFixed(1)} of {(weight * 100).toFixed(1)}
      </span>
      <span class="soft">{reason}</span>
      {evidence.map(({ quote, start }) => (
        <blockquote key={start} class="evidence">
          {quote}
        </blockquote>
      ))}
    </li>
  );
}
