import { useState } from 'preact/hooks';
import { answered, api } from '../api/client.js';
import type { Schemas } from '../api/Schemas.js';
import { useDeed } from '../api/useDeed.js';
import { Button } from '../design/Button.js';
import { ErrorState } from '../design/ErrorState.js';
import { inDigits } from '../design/inDigits.js';
import { StatusMark } from '../design/StatusMark.js';

/** Proves that no entry of the audit was changed, taken out or put between. */
export function AuditVerdict() {
  const [verdict, setVerdict] = useState<Schemas['AuditVerdict']>();
  const { isBusy, problem, begin } = useDeed(async () =>
    setVerdict(await answered(api.GET('/v1/audit/verify'))),
  );
  return (
    <section class="panel stack" aria-label="Verification">
      <div class="row spread">
        <div role="status">
          {verdict ? (
            <Verdict verdict={verdict} />
          ) : (
            <p class="soft">
              Each entry carries the hash of the one before it, so that nothing can be changed unseen.
            </p>
          )}
        </div>
        <Button tone="primary" isBusy={isBusy} onClick={begin}>
          Verify
        </Button>
      </div>
      {problem && <ErrorState problem={problem} onRetry={begin} />}
    </section>
  );
}

function Verdict({ verdict: { sound, entries, head, sequence, reason } }: VerdictProps) {
  return (
    <p class="row">
      <StatusMark status={sound ? 'met' : 'missing'} isWordHidden />
      {sound
        ? `Sound: ${inDigits(entries)} entries.`
        : `Broken at entry ${sequence ?? 'unknown'}: ${reason ?? 'unknown'}.`}
      {head && (
        <span class="soft">
          Head <code>{head.hash}</code>; keep it elsewhere to prove this later.
        </span>
      )}
    </p>
  );
}

interface VerdictProps {
  readonly verdict: Schemas['AuditVerdict'];
}
