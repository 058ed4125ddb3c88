import { criterionLabel } from '../api/criterionLabel.js';
import { calledName } from '../api/identities.js';
import type { Schemas } from '../api/Schemas.js';
import { type CodeNames, useCodeNames } from '../api/useCodeNames.js';
import { Button } from '../design/Button.js';
import { Icon } from '../design/Icon.js';
import { QueryView } from '../design/QueryView.js';
import { ScoreBar } from '../design/ScoreBar.js';
import { Screen } from '../design/Screen.js';
import { StatusMark } from '../design/StatusMark.js';
import { wordsOf } from './draft.js';
import { useDraft } from './useDraft.js';
import { useRanking } from './useRanking.js';
import { useFeedback, verdictOn } from './verdicts.js';
import './ReportScreen.css';

/** How many experts are told of while none is on the shortlist. */
const BEST = 3;
const NO_FILTER = {};

/** The shortlist on a page, to be printed and sent to a client. */
export function ReportScreen({ projectId }: { readonly projectId: string }) {
  const names = useCodeNames();
  const { query, name = 'Brief', draft } = useDraft(projectId);
  const ranking = useRanking(draft, NO_FILTER);
  const feedback = useFeedback(projectId);
  const isShortlisted = ({ expertId }: Schemas['Match']) => {
    const verdict = verdictOn(feedback, expertId)?.verdict;
    return verdict === 'shortlisted' || verdict === 'hired';
  };
  return (
    <Screen
      title={name}
      actions={
        <span class="row no-print">
          <a class="button button-quiet" href={`/briefs/${projectId}`}>
            <Icon name="back" /> Ranking
          </a>
          <Button tone="primary" onClick={() => window.print()}>
            <Icon name="print" /> Print
          </Button>
        </span>
      }
    >
      <QueryView query={query.data === undefined ? { ...query, data: undefined } : ranking} of="the report">
        {({ matches, nearMisses, spec }) => {
          const chosen = [...matches, ...nearMisses].filter(isShortlisted);
          const told = chosen.length > 0 ? chosen : matches.slice(0, BEST);
          return (
            <article class="report stack">
              <p class="report-brief">{wordsOf(spec)}</p>
              <h2>
                {chosen.length > 0
                  ? 'The shortlist'
                  : `The best ${told.length}, until somebody is shortlisted`}
              </h2>
              {told.map((match) => (
                <ReportedExpert key={match.expertId} match={match} names={names} />
              ))}
              <p class="small faint">
                Ranked by ExpertMatch as of {spec.asOf}: each point belongs to a requirement, each mark to
                words of the source. Unknown means that the profile says nothing of it. Names played no part.
              </p>
            </article>
          );
        }}
      </QueryView>
    </Screen>
  );
}

function ReportedExpert({ match, names }: { readonly match: Schemas['Match']; readonly names: CodeNames }) {
  const { expertId, score, criteria } = match;
  return (
    <section class="report-expert">
      <header class="row spread">
        <h3>{calledName(expertId)}</h3>
        <strong>{score.toFixed(1)} of 100</strong>
      </header>
      <ScoreBar match={match} names={names} />
      <ul class="report-criteria">
        {criteria.map(({ criterion, status, reason }) => (
          <li key={criterion.id}>
            <StatusMark status={status} />
            <span>
              <strong>{criterionLabel(criterion, names)}</strong> {reason}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
