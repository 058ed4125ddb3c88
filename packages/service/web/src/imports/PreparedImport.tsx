import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { type ApiProblem, problemOf } from '../api/ApiProblem.js';
import { invalidate, useQuery } from '../api/useQuery.js';
import { Button } from '../design/Button.js';
import { ErrorState } from '../design/ErrorState.js';
import { QueryView } from '../design/QueryView.js';
import type { ChosenFile } from './ChosenFile.js';
import { fileSize } from './fileSize.js';
import { type Corrections, keepCorrections, keptCorrections } from './keptMapping.js';
import { MappingReview } from './MappingReview.js';
import { packFiles } from './packFiles.js';
import { previewImport, startImport } from './sendFile.js';

interface PreparedImportProps {
  readonly files: readonly ChosenFile[];
  readonly onCancel: () => void;
}

/** What is larger is looked at only when somebody wants it: all of it is sent for that. */
const LOOKED_AT_BYTES = 50_000_000;
let lastPrepared = 0;

/** What was chosen, how its columns are read, and the way on. */
export function PreparedImport({ files, onCancel }: PreparedImportProps) {
  const { route } = useLocation();
  const [number] = useState(() => ++lastPrepared);
  const [corrections, setCorrections] = useState<Corrections>({});
  const [isWanted, setWanted] = useState(() => bytesOf(files) <= LOOKED_AT_BYTES);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const preview = useQuery(
    isWanted ? `preview ${number} ${JSON.stringify(corrections)}` : undefined,
    async (signal) => previewImport(await packFiles(files), corrections, signal),
  );
  useKept(preview.data?.tables, setCorrections);
  const begin = async () => {
    setBusy(true);
    try {
      const { id } = await startImport(await packFiles(files), corrections);
      keepCorrections(corrections);
      invalidate('imports');
      route(`/imports/${id}`);
    } catch (failure) {
      setProblem(problemOf(failure));
      setBusy(false);
    }
  };
  return (
    <section class="panel stack" aria-label="Before the import">
      <div class="row spread">
        <div>
          <h2>{titleOf(files)}</h2>
          <p class="soft small">{fileSize(bytesOf(files))}</p>
        </div>
        <div class="row">
          <Button tone="quiet" onClick={onCancel}>
            Choose others
          </Button>
          <Button tone="primary" isBusy={isBusy} onClick={begin}>
            {isBusy ? 'Sending…' : 'Import'}
          </Button>
        </div>
      </div>
      {problem && <ErrorState problem={problem} onRetry={begin} />}
      {!isWanted && <Button onClick={() => setWanted(true)}>Look at it first</Button>}
      {isWanted && (
        <QueryView query={preview} of="how it would be read">
          {(found) => (
            <MappingReview
              preview={found}
              corrections={corrections}
              isStale={preview.isStale}
              onChange={setCorrections}
            />
          )}
        </QueryView>
      )}
    </section>
  );
}

/** Takes what was said of the same columns before, once the columns are known. */
function useKept(
  tables: Parameters<typeof MappingReview>[0]['preview']['tables'] | undefined,
  setCorrections: (corrections: Corrections) => void,
): void {
  const isKnown = tables !== undefined;
  useEffect(() => {
    const headings = new Set(tables?.flatMap(({ columns }) => columns.map(({ heading }) => heading)));
    const kept = Object.entries(keptCorrections()).filter(([heading]) => headings.has(heading));
    if (kept.length > 0) setCorrections(Object.fromEntries(kept));
  }, [isKnown]);
}

function titleOf(files: readonly ChosenFile[]): string {
  const [first] = files;
  return files.length === 1 && first !== undefined ? first.path : `${files.length.toLocaleString()} files`;
}

function bytesOf(files: readonly ChosenFile[]): number {
  return files.reduce((sum, { file }) => sum + file.size, 0);
}
