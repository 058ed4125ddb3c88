import type { Schemas } from '../api/Schemas.js';
import { StatusMark } from '../design/StatusMark.js';
import './ComparedCell.css';

interface ComparedCellProps {
  /** Absent: it was not asked of this expert. */
  readonly result: Pick<Schemas['ComparedCriterion'], 'status' | 'reason' | 'contribution'> | undefined;
}

/** How one requirement stands with one of several experts, why, and how many points it gives. */
export function ComparedCell({ result }: ComparedCellProps) {
  if (result === undefined) return null;
  const { status, reason, contribution } = result;
  return (
    <div class="compared">
      <span class="row spread">
        <StatusMark status={status} />
        <span class="small faint">{contribution.toFixed(1)}</span>
      </span>
      <span class="compared-reason">{reason}</span>
    </div>
  );
}
