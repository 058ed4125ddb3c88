import { useEffect, useRef } from 'preact/hooks';
import { calledName } from '../api/identities.js';
import type { CodeNames } from '../api/useCodeNames.js';
import { Chip } from '../design/Chip.js';
import { ScoreBar } from '../design/ScoreBar.js';
import { type Status, StatusMark } from '../design/StatusMark.js';
import type { Match } from './useRanking.js';
import { type Feedback, VERDICT_NAMES } from './verdicts.js';
import './MatchRow.css';

interface MatchRowProps {
  readonly match: Match;
  /** Absent for who fails a must-have. */
  readonly rank: number | undefined;
  readonly names: CodeNames;
  readonly verdict: Feedback | undefined;
  readonly isSelected: boolean;
  readonly isCompared: boolean;
  readonly onSelect: () => void;
  readonly onCompare: () => void;
}

const STATUSES: readonly Status[] = ['met', 'partial', 'missing', 'unknown'];

/** One expert of a ranking. */
export function MatchRow(props: MatchRowProps) {
  const { match, rank, names, verdict, isSelected, isCompared, onSelect, onCompare } = props;
  const { expertId, score, eligibility, criteria } = match;
  const name = calledName(expertId);
  const choice = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isSelected && document.activeElement?.matches('.match-name')) choice.current?.focus();
  }, [isSelected]);
  const counts = STATUSES.map(
    (status) => [status, criteria.filter((one) => one.status === status).length] as const,
  );
  return (
    <div class={isSelected ? 'match-row is-selected' : 'match-row'}>
      <label class="match-check">
        <input type="checkbox" checked={isCompared} onChange={onCompare} aria-label={`Compare ${name}`} />
      </label>
      <div class="match-main">
        <div class="match-head">
          <span class="match-rank faint">{rank ?? '–'}</span>
          <button
            ref={choice}
            type="button"
            class="match-name"
            aria-current={isSelected ? 'true' : undefined}
            onClick={onSelect}
          >
            {name}
          </button>
          <span class="match-score">{score.toFixed(1)}</span>
        </div>
        <ScoreBar match={match} names={names} />
        <div class="match-counts">
          <ul class="match-counts">
            {counts.map(
              ([status, count]) =>
                count > 0 && (
                  <li key={status}>
                    <StatusMark status={status} /> <span class="small faint">{count}</span>
                  </li>
                ),
            )}
          </ul>
          {verdict && (
            <Chip tone={verdict.verdict === 'rejected' ? 'missing' : 'met'}>
              {VERDICT_NAMES[verdict.verdict]}
            </Chip>
          )}
          {eligibility === 'verify' && <Chip tone="partial">To verify</Chip>}
          {eligibility === 'excluded' && <Chip tone="missing">Fails a must-have</Chip>}
        </div>
      </div>
    </div>
  );
}
