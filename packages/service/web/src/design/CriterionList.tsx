import { criterionLabel } from '../api/criterionLabel.js';
import type { Schemas } from '../api/Schemas.js';
import type { CodeNames } from '../api/useCodeNames.js';
import { StatusMark } from './StatusMark.js';
import './CriterionList.css';

interface CriterionListProps {
  readonly criteria: readonly Schemas['CriterionResult'][];
  readonly names: CodeNames;
}

/** Each requirement: how it stands, why, what it gives, and the words that prove it. */
export function CriterionList({ criteria, names }: CriterionListProps) {
  return (
    <ol class="criteria">
      {criteria.map((result) => (
        <CriterionItem key={result.criterion.id} result={result} names={names} />
      ))}
    </ol>
  );
}

interface CriterionItemProps {
  readonly result: Schemas['CriterionResult'];
  readonly names: CodeNames;
}

function CriterionItem({ result, names }: CriterionItemProps) {
  const { criterion, status, reason, contribution, weight, evidence } = result;
  return (
    <li class="criterion">
      <StatusMark status={status} />
      <strong>
        {criterionLabel(criterion, names)}
        {criterion.necessity === 'must' && criterion.kind !== 'text' && (
          <span class="small faint"> must have</span>
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
