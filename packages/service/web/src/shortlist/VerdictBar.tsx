import { useState } from 'preact/hooks';
import { calledName } from '../api/identities.js';
import { Button } from '../design/Button.js';
import { Icon } from '../design/Icon.js';
import { asked } from './asked.js';
import { ReasonDialog } from './ReasonDialog.js';
import { type Feedback, say, takeBack, verdictOn } from './verdicts.js';

interface VerdictBarProps {
  readonly projectId: string;
  readonly expertId: string;
  /** What was said of this expert. */
  readonly feedback: readonly Feedback[];
}

/** Shortlists or rejects an expert, or notes something. */
export function VerdictBar({ projectId, expertId, feedback }: VerdictBarProps) {
  const [wanted, setWanted] = useState<'rejected' | 'noted'>();
  const verdict = verdictOn(feedback, expertId);
  const about = { projectId, expertId };
  const name = calledName(expertId);
  const shortlist = () =>
    verdict?.verdict === 'shortlisted'
      ? takeBack(verdict.id, projectId)
      : say({ ...about, verdict: 'shortlisted' }, `${name} is on the shortlist`);
  const byKey = asked.value?.expertId === expertId ? asked.value.dialog : undefined;
  const open = wanted ?? (byKey === 'revealed' ? undefined : byKey);
  const close = () => {
    setWanted(undefined);
    asked.value = undefined;
  };
  return (
    <div class="row">
      <Button onClick={shortlist} aria-pressed={verdict?.verdict === 'shortlisted'} tone="primary">
        <Icon name="check" /> {verdict?.verdict === 'shortlisted' ? 'Shortlisted' : 'Shortlist'}
      </Button>
      <Button onClick={() => setWanted('rejected')} aria-pressed={verdict?.verdict === 'rejected'}>
        <Icon name="close" /> {verdict?.verdict === 'rejected' ? 'Rejected' : 'Reject'}
      </Button>
      <Button onClick={() => setWanted('noted')}>
        <Icon name="note" /> Note
      </Button>
      {open && (
        <ReasonDialog
          title={open === 'rejected' ? `Reject ${name}` : `Note on ${name}`}
          place={`${open} ${projectId} ${expertId}`}
          label={open === 'rejected' ? 'Why' : 'Note'}
          onGiven={(reason) =>
            say({ ...about, verdict: open, reason }, open === 'rejected' ? `${name} is rejected` : 'Noted')
          }
          onClose={close}
        />
      )}
    </div>
  );
}
