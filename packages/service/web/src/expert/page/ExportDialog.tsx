import { answered, api } from '../../api/client.js';
import { useDeed } from '../../api/useDeed.js';
import { invalidate } from '../../api/useQuery.js';
import { Button } from '../../design/Button.js';
import { Dialog } from '../../design/Dialog.js';
import { ErrorState } from '../../design/ErrorState.js';
import { tell } from '../../design/toasts.js';

interface ExportDialogProps {
  readonly expertId: string;
  readonly onClose: () => void;
}

/** Hands out all that is held about a person, as a file. */
export function ExportDialog({ expertId, onClose }: ExportDialogProps) {
  const { isBusy, problem, begin } = useDeed(async () => {
    const params = { path: { expertId } };
    const held = await answered(api.GET('/v1/experts/{expertId}/export', { params }));
    saveAs(`${expertId}.json`, JSON.stringify(held, undefined, 2));
    invalidate(`experts ${expertId} history`);
    tell('Exported');
    onClose();
  });
  return (
    <Dialog title="Export all that is held?" onClose={onClose}>
      <p>
        A JSON file with identity, profile, texts, rows of imports, merges, feedback, events and entries of
        the audit: what a person may ask for. It names the person, and the audit keeps that it was made.
      </p>
      {problem && <ErrorState problem={problem} />}
      <div class="dialog-foot">
        <Button onClick={onClose}>Cancel</Button>
        <Button tone="primary" isBusy={isBusy} onClick={begin}>
          Export
        </Button>
      </div>
    </Dialog>
  );
}

function saveAs(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
