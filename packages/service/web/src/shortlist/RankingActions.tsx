import type { CodeNames } from '../api/useCodeNames.js';
import { Button } from '../design/Button.js';
import { Icon } from '../design/Icon.js';
import { saveRanking } from './saveRanking.js';
import type { Match } from './useRanking.js';
import type { Feedback } from './verdicts.js';

interface RankingActionsProps {
  readonly projectId: string;
  readonly name: string;
  readonly names: CodeNames;
  readonly matches: readonly Match[];
  readonly feedback: readonly Feedback[];
  readonly compared: readonly string[];
  readonly changeAddress: (changes: Readonly<Record<string, string | null>>, isStep?: boolean) => void;
}

/** What can be done with a ranking as a whole. */
export function RankingActions(props: RankingActionsProps) {
  const { projectId, name, names, matches, feedback, compared, changeAddress } = props;
  return (
    <>
      <Button
        disabled={compared.length < 2}
        title="Mark two to four experts (x)"
        onClick={() => changeAddress({ beside: '1' }, true)}
      >
        <Icon name="compare" /> Compare{compared.length > 0 && ` ${compared.length}`}
      </Button>
      <Button disabled={matches.length === 0} onClick={() => saveRanking({ name, names, matches, feedback })}>
        <Icon name="download" /> CSV
      </Button>
      <a class="button" href={`/briefs/${projectId}/report`}>
        <Icon name="print" /> Report
      </a>
    </>
  );
}
