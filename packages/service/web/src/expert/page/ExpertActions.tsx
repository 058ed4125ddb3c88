import { useState } from 'preact/hooks';
import { identities } from '../../api/identities.js';
import { mayDo } from '../../api/session.js';
import { useShortcut } from '../../app/shortcuts.js';
import { Button } from '../../design/Button.js';
import { Icon } from '../../design/Icon.js';
import { RevealDialog } from '../../design/RevealDialog.js';
import { EraseDialog } from './EraseDialog.js';
import { ExportDialog } from './ExportDialog.js';

/** What can be done with an expert. */
export function ExpertActions({ expertId }: { readonly expertId: string }) {
  const [asked, ask] = useState<'reveal' | 'export' | 'erase'>();
  const canSee = mayDo('identity');
  const isRevealed = identities.value.has(expertId);
  const done = () => ask(undefined);
  useShortcut('r', 'Reveal who it is', () => canSee && !isRevealed && ask('reveal'));
  return (
    <>
      <a class="button button-quiet" href="/experts">
        <Icon name="back" /> All experts
      </a>
      {canSee && !isRevealed && (
        <Button onClick={() => ask('reveal')}>
          <Icon name="eye" /> Reveal
        </Button>
      )}
      {canSee && (
        <Button onClick={() => ask('export')}>
          <Icon name="download" /> Export
        </Button>
      )}
      {mayDo('write') && (
        <Button tone="danger" onClick={() => ask('erase')}>
          Erase
        </Button>
      )}
      {asked === 'reveal' && <RevealDialog expertIds={[expertId]} onClose={done} />}
      {asked === 'export' && <ExportDialog expertId={expertId} onClose={done} />}
      {asked === 'erase' && <EraseDialog expertId={expertId} onClose={done} />}
    </>
  );
}
