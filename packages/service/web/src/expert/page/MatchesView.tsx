import type { Schemas } from '../../api/Schemas.js';
import type { CodeNames } from '../../api/useCodeNames.js';
import { CriterionList } from '../../design/CriterionList.js';
import { counted } from '../../design/counted.js';
import { EmptyState } from '../../design/EmptyState.js';
import { QueryView } from '../../design/QueryView.js';
import { ScoreBar } from '../../design/ScoreBar.js';
import { useProjectMatches } from './useProjectMatches.js';

interface MatchesViewProps {
  readonly expertId: string;
  readonly names: CodeNames;
}

/** How an expert fits the briefs that are kept, best first, requirement by requirement. */
export function MatchesView({ expertId, names }: MatchesViewProps) {
  const { matches, nameOf } = useProjectMatches(expertId);
  return (
    <QueryView query={matches} of="the matches">
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState
            icon="briefs"
            title="No brief fits"
            text="Briefs whose must-haves stand in the way are left out, and there may be no brief yet."
          >
            <a class="button" href="/briefs">
              To the briefs
            </a>
          </EmptyState>
        ) : (
          <ol class="plain-list stack" aria-label="Briefs, best first">
            {items.map(({ projectId, match }) => (
              <li key={projectId} class="panel stack">
                <MatchHead projectId={projectId} name={nameOf(projectId)} match={match} names={names} />
                <details>
                  <summary>{counted(match.criteria.length, 'requirement', 'requirements')}</summary>
                  <CriterionList criteria={match.criteria} names={names} />
                </details>
              </li>
            ))}
          </ol>
        )
      }
    </QueryView>
  );
}

interface MatchHeadProps {
  readonly projectId: string;
  readonly name: string;
  readonly match: Schemas['Match'];
  readonly names: CodeNames;
}

function MatchHead({ projectId, name, match, names }: MatchHeadProps) {
  const { expertId, score, summary, eligibility } = match;
  return (
    <>
      <div class="row spread">
        <h2>
          <a href={`/briefs/${projectId}`}>{name}</a>
        </h2>
        <strong class="score">{score.toFixed(1)}</strong>
      </div>
      <ScoreBar match={match} names={names} />
      <p class="soft">{summary}</p>
      <p class="row small">
        {eligibility === 'verify' && <span class="faint">A must-have is to be verified.</span>}
        <a href={`/experts/${expertId}?project=${projectId}`}>Show the evidence in the document</a>
      </p>
    </>
  );
}
