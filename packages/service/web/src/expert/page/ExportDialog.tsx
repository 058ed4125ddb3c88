import { answered, api } from '../../api/client.js';
import { saveFile } from '../../api/saveFile.js';
import { invalidate } from '../../api/useQuery.js';
import { DeedDialog } from '../../design/DeedDialog.js';
import { tell } from '../../design/toasts.js';

interface ExportDialogProps {
  readonly expertId: string;
  readonly onClose: () => void;
}

/** Hands out all that is held about a person, as a file. */
export function ExportDialog({ expertId, onClose }: ExportDialogProps) {
  const handOut = async () => {
    const params = { path: { expertId } };
    const held = await answered(api.GET('/v1/experts/{expertId}/export', { params }));
    const text = JSON.stringify(held, undefined, 2);
    saveFile(`${expertId}.json`, new Blob([text], { type: 'application/json' }));
    invalidate(`experts ${expertId} history`);
    tell('Exported');
  };
  return (
    <DeedDialog title="Export all that is held?" verb="Export" onDo={handOut} onClose={onClose}>
      <p>
        A JSON file with identity, profile, texts, rows of imports, merges, feedback, events and entries of
        the audit: what a person may ask for. It names the person, and the audit keeps that it was made.
      </p>
    </DeedDialog>
  );
}
