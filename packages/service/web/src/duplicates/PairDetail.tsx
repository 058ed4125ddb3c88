import { useState } from 'preact/hooks';
import { identities } from '../api/identities.js';
import { pseudonymOf } from '../api/pseudonymOf.js';
import { mayDo } from '../api/session.js';
import { useDeed } from '../api/useDeed.js';
import { useShortcut } from '../app/shortcuts.js';
import { Button } from '../design/Button.js';
import { ErrorState } from '../design/ErrorState.js';
import { Icon } from '../design/Icon.js';
import { RevealDialog } from '../design/RevealDialog.js';
import { EvidenceList } from './EvidenceList.js';
import type { Pair } from './Pair.js';
import { RecordsBeside } from './RecordsBeside.js';
import { keepApart, mergePair } from './settlePair.js';

/** Two records beside each other, what speaks for one person, and the two ways to settle it. */
export function PairDetail({ pair }: { readonly pair: Pair }) {
  const [isAsking, setAsking] = useState(false);
  const { isBusy, problem, begin: settle } = useDeed((act: typeof mergePair) => act(pair.expertIds));
  const known = pair.expertIds.map((expertId) => identities.value.get(expertId));
  const mayWrite = mayDo('write');
  useShortcut('m', 'Merge: one person', () => mayWrite && settle(mergePair));
  useShortcut('a', 'Keep apart: two people', () => mayWrite && settle(keepApart));
  return (
    <section class="panel stack" aria-label={pair.expertIds.map(pseudonymOf).join(' and ')}>
      <div class="row spread">
        <h2>One person or two?</h2>
        <div class="row">
          {mayDo('identity') && known.includes(undefined) && (
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
      {problem && <ErrorState problem={problem} />}
      <EvidenceList evidence={pair.evidence} />
      <RecordsBeside experts={pair.experts} identities={known} />
      {isAsking && <RevealDialog expertIds={pair.expertIds} onClose={() => setAsking(false)} />}
    </section>
  );
}
