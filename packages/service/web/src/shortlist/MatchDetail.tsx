import { calledName } from '../api/identities.js';
import { mayDo } from '../api/session.js';
import type { CodeNames } from '../api/useCodeNames.js';
import { Button } from '../design/Button.js';
import { Chip } from '../design/Chip.js';
import { CriterionList } from '../design/CriterionList.js';
import { Icon } from '../design/Icon.js';
import { ScoreBar } from '../design/ScoreBar.js';
import { Notes } from './Notes.js';
import { RevealButton } from './RevealButton.js';
import type { Match } from './useRanking.js';
import { VerdictBar } from './VerdictBar.js';
import type { Feedback } from './verdicts.js';
import './MatchDetail.css';

interface MatchDetailProps {
  readonly projectId: string;
  readonly match: Match;
  readonly names: CodeNames;
  readonly feedback: readonly Feedback[];
  /** Back to the list, where the page is too narrow for both. */
  readonly onBack: () => void;
}

/** One expert on one brief: what is proved, what is missing, what is unknown, and what was decided. */
export function MatchDetail({ projectId, match, names, feedback, onBack }: MatchDetailProps) {
  const { expertId, score, summary, eligibility, criteria, wouldChange } = match;
  const own = feedback.filter((one) => one.expertId === expertId);
  return (
    <article class="stack">
      <div class="match-back">
        <Button tone="quiet" onClick={onBack}>
          <Icon name="back" /> Ranking
        </Button>
      </div>
      <header class="row spread">
        <h2>{calledName(expertId)}</h2>
        <span class="match-score">{score.toFixed(1)}</span>
      </header>
      <ScoreBar match={match} names={names} />
      <div class="row">
        {eligibility === 'verify' && <Chip tone="partial">To verify</Chip>}
        {eligibility === 'excluded' && <Chip tone="missing">Fails a must-have</Chip>}
        <RevealButton expertId={expertId} />
        <a class="button button-quiet" href={`/experts/${expertId}`}>
          <Icon name="experts" /> Profile
        </a>
      </div>
      {mayDo('write') && <VerdictBar projectId={projectId} expertId={expertId} feedback={own} />}
      <p class="soft">{summary}</p>
      <h3>Requirement by requirement</h3>
      <CriterionList criteria={criteria} names={names} />
      {wouldChange.length > 0 && (
        <>
          <h3>What would change it</h3>
          <ul class="would-change">
            {wouldChange.map(({ criterionId, sentence, scoreIfMet }) => (
              <li key={criterionId}>
                {sentence} <span class="faint">{scoreIfMet.toFixed(1)} points then.</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Notes feedback={own} />
    </article>
  );
}
