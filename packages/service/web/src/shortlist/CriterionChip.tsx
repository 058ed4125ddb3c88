import type { Criterion } from '../api/criterionLabel.js';
import { criterionLabel } from '../api/criterionLabel.js';
import type { CodeNames } from '../api/useCodeNames.js';

interface CriterionChipProps {
  readonly criterion: Criterion;
  readonly names: CodeNames;
  /** Of its kind, as the brief has it. */
  readonly weight: number;
  /** Told its id while pointer or focus is on it, then undefined. */
  readonly onPoint: (id: string | undefined) => void;
  readonly onEdit: () => void;
}

/** A requirement as it was understood; pressed, it can be changed. */
export function CriterionChip({ criterion, names, weight, onPoint, onEdit }: CriterionChipProps) {
  const point = () => onPoint(criterion.id);
  const leave = () => onPoint(undefined);
  return (
    <button
      type="button"
      class="criterion-chip"
      title={criterion.words && `From: ${criterion.words}`}
      onClick={onEdit}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      <svg viewBox="0 0 8 8" class="criterion-dot" aria-hidden="true">
        <circle cx="4" cy="4" r="4" class={`bar-${criterion.kind}`} />
      </svg>
      <span>{criterionLabel(criterion, names)}</span>
      <span class="small faint">
        <span class="visually-hidden">weight </span>
        {weight}
      </span>
    </button>
  );
}
