import type { Schemas } from '../../api/Schemas.js';
import { EmptyState } from '../../design/EmptyState.js';
import { QueryView } from '../../design/QueryView.js';
import { StackedBar } from '../../design/StackedBar.js';
import { StatusMark } from '../../design/StatusMark.js';
import { spoken } from '../words.js';
import { useProjectMatches } from './useProjectMatches.js';

/** How an expert fits the stored projects, best first, criterion by criterion. */
export function MatchesView({ expertId }: { readonly expertId: string }) {
  const { matches, nameOf } = useProjectMatches(expertId);
  return (
    <QueryView query={matches} of="the matches">
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState
            icon="briefs"
            title="No project fits"
            text="Projects whose must-haves stand in the way are left out, and there may be no project yet."
          >
            <a class="button button-plain" href="/briefs">
              To the briefs
            </a>
          </EmptyState>
        ) : (
          <ol class="plain-list stack" aria-label="Projects, best first">
            {items.map(({ projectId, match }) => (
              <li key={projectId} class="panel stack">
                <MatchHead expertId={expertId} projectId={projectId} name={nameOf(projectId)} match={match} />
                <Criteria match={match} />
              </li>
            ))}
          </ol>
        )
      }
    </QueryView>
  );
}

interface MatchHeadProps {
  readonly expertId: string;
  readonly projectId: string;
  readonly name: string;
  readonly match: Schemas['Match'];
}

function MatchHead({ expertId, projectId, name, match }: MatchHeadProps) {
  const { score, criteria, summary, eligibility } = match;
  const parts = criteria.map(({ criterion, contribution }) => ({
    id: criterion.id,
    label: `${spoken(criterion.kind)}: ${contribution.toFixed(1)} points`,
    amount: contribution,
    colour: criterion.kind,
  }));
  return (
    <>
      <div class="row spread">
        <h2>
          <a href={`/briefs/${projectId}`}>{name}</a>
        </h2>
        <strong class="score">{score.toFixed(1)}</strong>
      </div>
      <StackedBar parts={parts} whole={100} label={`${score.toFixed(1)} of 100 points`} />
      <p class="soft">{summary}</p>
      <p class="row small">
        {eligibility === 'verify' && <span class="faint">A must-have is to be verified.</span>}
        <a href={`/experts/${expertId}?project=${projectId}`}>Show the evidence in the document</a>
      </p>
    </>
  );
}

function Criteria({ match: { criteria } }: { readonly match: Schemas['Match'] }) {
  return (
    <details>
      <summary>{criteria.length} criteria</summary>
      <ul class="plain-list stack criteria">
        {criteria.map(({ criterion, status, reason, contribution }) => (
          <li key={criterion.id} class="criterion">
            <StatusMark status={status} />
            <span>
              {reason}
              <span class="small faint">
                {' '}
                {spoken(criterion.kind)}, {criterion.necessity === 'must' ? 'must' : 'nice to have'},{' '}
                {contribution.toFixed(1)} points
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
