import { criterionLabel } from '../api/criterionLabel.js';
import type { Schemas } from '../api/Schemas.js';
import type { CodeNames } from '../api/useCodeNames.js';
import { StackedBar } from './StackedBar.js';

interface ScoreBarProps {
  readonly match: Pick<Schemas['Match'], 'score' | 'criteria'>;
  readonly names: CodeNames;
}

/** A score as what each requirement gives to it, of 100 points. */
export function ScoreBar({ match: { score, criteria }, names }: ScoreBarProps) {
  const parts = criteria
    .filter(({ contribution }) => contribution > 0)
    .map(({ criterion, contribution }) => ({
      id: criterion.id,
      label: `${criterionLabel(criterion, names)}: ${contribution.toFixed(1)} points`,
      amount: contribution,
      colour: criterion.kind,
    }));
  return <StackedBar parts={parts} whole={100} label={`${score.toFixed(1)} of 100 points`} />;
}
