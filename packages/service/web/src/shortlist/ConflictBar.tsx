import { Button } from '../design/Button.js';

interface ConflictBarProps {
  readonly onSettle: (whose: 'mine' | 'theirs') => void;
}

/** Says that somebody else changed the brief, and asks whose changes are to stay. */
export function ConflictBar({ onSettle }: ConflictBarProps) {
  return (
    <div class="conflict-bar row spread" role="alert">
      <p>Somebody else changed this brief meanwhile. What you changed since is not kept yet.</p>
      <span class="row">
        <Button onClick={() => onSettle('theirs')}>Take theirs</Button>
        <Button onClick={() => onSettle('mine')}>Keep mine</Button>
      </span>
    </div>
  );
}
