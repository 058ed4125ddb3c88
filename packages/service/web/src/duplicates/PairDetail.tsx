import { useState } from 'preact/hooks';
import { problemOf } from '../api/ApiProblem.js';
import { answered, api } from '../api/client.js';
import { pseudonymOf } from '../api/pseudonymOf.js';
import type { Schemas } from '../api/Schemas.js';
import { mayDo } from '../api/session.js';
import { useShortcut } from '../app/shortcuts.js';
import { Button } from '../design/Button.js';
import { Icon } from '../design/Icon.js';
import { tell } from '../design/toasts.js';
import { EvidenceList } from './EvidenceList.js';
import type { Pair } from './Pair.js';
import { RecordsBeside } from './RecordsBeside.js';
import { RevealPair } from './RevealPair.js';
import { keepApart, mergePair } from './settlePair.js';

type Identities = readonly (Schemas['Identity'] | undefined)[];

/** Two records beside each other, what speaks for one person, and the two ways to settle it. */
export function PairDetail({ pair }: { readonly pair: Pair }) {
  const [identities, setIdentities] = useState<Identities>([]);
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const settle = async (act: typeof mergePair) => {
    if (isBusy) return;
    setBusy(true);
    try {
      await act(pair.expertIds);
    } catch (failure) {
      tell(problemOf(failure).message, { tone: 'failed' });
    }
    setBusy(false);
  };
  const mayWrite = mayDo('write');
  useShortcut('m', 'Merge: one person', () => mayWrite && settle(mergePair));
  useShortcut('a', 'Keep apart: two people', () => mayWrite && settle(keepApart));
  const reveal = async () => {
    setAsking(false);
    try {
      setIdentities(await Promise.all(pair.expertIds.map(identityOf)));
    } catch (failure) {
      tell(problemOf(failure).message, { tone: 'failed' });
    }
  };
  return (
    <section class="panel stack pair-detail" aria-label={pair.expertIds.map(pseudonymOf).join(' and ')}>
      <div class="row spread">
        <h2>One person or two?</h2>
        <div class="row">
          {mayDo('identity') && identities.length === 0 && (
            <Button tone="quiet" onClick={() => setAsking(true)}>
              <Icon name="eye" /> Reveal both
            </Button>
          )}
          <Button disabled={!mayWrite} isBusy={isBusy} onClick={() => settle(keepApart)}>
            Two people <kbd>a</kbd>
          </Button>
          <Button tone="primary" disabled={!mayWrite} isBusy={isBusy} onClick={() => settle(mergePair)}>
            One person <kbd>m</kbd>
          </Button>
        </div>
      </div>
      <EvidenceList evidence={pair.evidence} />
      <RecordsBeside experts={pair.experts} identities={identities} />
      {isAsking && <RevealPair onClose={() => setAsking(false)} onReveal={reveal} />}
    </section>
  );
}

async function identityOf(expertId: string) {
  const params = { path: { expertId }, query: { reveal: 'identity' as const } };
  return (await answered(api.GET('/v1/experts/{expertId}', { params }))).identity;
}
