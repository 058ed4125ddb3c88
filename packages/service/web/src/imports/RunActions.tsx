import { useLocation } from 'preact-iso';
import { answered, api } from '../api/client.js';
import type { Schemas } from '../api/Schemas.js';
import { invalidate } from '../api/useQuery.js';
import { Button } from '../design/Button.js';

interface RunActionsProps {
  readonly run: Schemas['Import'];
  readonly onChange: () => void;
}

type Act = 'cancel' | 'resume' | 'retry';

/** What can be done with an import as it stands. */
export function RunActions({ run: { id, state, counts }, onChange }: RunActionsProps) {
  const { route } = useLocation();
  const carryOut = async (act: Act) => {
    const begun = await actOn(id, act);
    invalidate('imports');
    if (begun.id === id) onChange();
    else route(`/imports/${begun.id}`);
  };
  const isUnderWay = state === 'waiting' || state === 'running' || state === 'interrupted';
  const isStopped = state === 'cancelled' || state === 'failed';
  return (
    <>
      {isUnderWay && (
        <Button tone="danger" onClick={() => carryOut('cancel')}>
          Cancel
        </Button>
      )}
      {isStopped && (
        <Button tone="primary" onClick={() => carryOut('resume')}>
          Go on
        </Button>
      )}
      {state === 'done' && counts.failed > 0 && (
        <Button onClick={() => carryOut('retry')}>Read again what failed</Button>
      )}
    </>
  );
}

function actOn(importId: number, act: Act): Promise<Schemas['Import']> {
  const params = { path: { importId } };
  if (act === 'cancel') return answered(api.POST('/v1/imports/{importId}/cancel', { params }));
  if (act === 'resume') return answered(api.POST('/v1/imports/{importId}/resume', { params }));
  return answered(api.POST('/v1/imports/{importId}/retry', { params }));
}
