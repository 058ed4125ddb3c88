import type { Schemas } from '../api/Schemas.js';
import { useCodeNames } from '../api/useCodeNames.js';
import { workName } from '../api/workName.js';
import { Button } from '../design/Button.js';
import { Day } from '../design/Day.js';
import { Icon } from '../design/Icon.js';
import { QueryView } from '../design/QueryView.js';
import { Screen } from '../design/Screen.js';
import { introOf } from './introOf.js';
import { ReportTable } from './ReportTable.js';
import { useDraft } from './useDraft.js';
import { useRanking } from './useRanking.js';
import { useFeedback, verdictOn } from './verdicts.js';
import './ReportScreen.css';

/** How many experts are told of while none is on the shortlist. */
const BEST = 3;
/** How many stand beside each other. */
const ABREAST = 4;
const HEADING_CHARACTERS = 160;
const NO_FILTER = {};

/** The shortlist on a page, to be printed and sent to a client. */
export function ReportScreen({ projectId }: { readonly projectId: string }) {
  const names = useCodeNames();
  const { query, draft } = useDraft(projectId);
  const heading = query.data ? workName(query.data.project, 'Brief', HEADING_CHARACTERS) : 'Brief';
  const ranking = useRanking(draft, NO_FILTER);
  const feedback = useFeedback(projectId);
  const isShortlisted = ({ expertId }: Schemas['Match']) => {
    const verdict = verdictOn(feedback, expertId)?.verdict;
    return verdict === 'shortlisted' || verdict === 'hired';
  };
  return (
    <Screen
      title={heading}
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
            <article class="report">
              <p class="soft">{introOf(spec, heading)}</p>
              <h2>
                {chosen.length > 0
                  ? 'The shortlist'
                  : `The best ${told.length}, until somebody is shortlisted`}
              </h2>
              {rowsOf(told, ABREAST).map((abreast) => (
                <ReportTable key={abreast[0]?.expertId} matches={abreast} names={names} />
              ))}
              <p class="small faint">
                Ranked by ExpertMatch, <Day at={spec.asOf} />. Each point belongs to a requirement or to the
                brief as a whole, each mark to words of the profile. Unknown means that the profile says
                nothing of it. Names played no part.
              </p>
            </article>
          );
        }}
      </QueryView>
    </Screen>
  );
}

function rowsOf<Item>(items: readonly Item[], length: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / length);
  return Array.from({ length: count }, (_, row) => items.slice(row * length, (row + 1) * length));
}
