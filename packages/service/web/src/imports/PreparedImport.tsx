import { useEffect, useRef, useState } from 'preact/hooks';
import { useDeed } from '../api/useDeed.js';
import { invalidate, useQuery } from '../api/useQuery.js';
import { useGoOn } from '../app/useGoOn.js';
import { Button } from '../design/Button.js';
import { ErrorState } from '../design/ErrorState.js';
import { inDigits } from '../design/inDigits.js';
import { QueryView } from '../design/QueryView.js';
import { tell } from '../design/toasts.js';
import type { ChosenFile } from './ChosenFile.js';
import { bytesOf, problemWith } from './fileProblem.js';
import { fileSize } from './fileSize.js';
import { type Corrections, keepCorrections, keptCorrections } from './keptMapping.js';
import { MappingReview } from './MappingReview.js';
import { packFiles, requireReadable } from './packFiles.js';
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
  const goOn = useGoOn();
  const [number] = useState(() => ++lastPrepared);
  const [corrections, setCorrections] = useState<Corrections>({});
  const [isWanted, setWanted] = useState(() => bytesOf(files) <= LOOKED_AT_BYTES);
  const refusal = problemWith(files);
  const pack = usePacked(files);
  const preview = useQuery(
    isWanted ? `preview ${number} ${JSON.stringify(corrections)}` : undefined,
    (signal) => pack((file) => previewImport(file, corrections, signal)),
  );
  useKept(preview.data?.tables, setCorrections);
  const { isBusy, problem, begin } = useDeed(async () => {
    const { id } = await pack((file) => startImport(file, corrections));
    keepCorrections(corrections);
    invalidate('imports');
    if (!goOn(`/imports/${id}`)) tell(`Import ${id} is sent and under way`);
  });
  useStay(isBusy);
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
          <Button tone="primary" isBusy={isBusy} disabled={refusal !== undefined} onClick={begin}>
            {isBusy ? 'Sending…' : 'Import'}
          </Button>
        </div>
      </div>
      {problem && <ErrorState problem={problem} onRetry={begin} />}
      {refusal && <ErrorState problem={refusal} />}
      {!isWanted && !refusal && <Button onClick={() => setWanted(true)}>Look at it first</Button>}
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
  return files.length === 1 && first !== undefined ? first.path : `${inDigits(files.length)} files`;
}

/** Gives the packed files to whatever sends them; they are packed once. */
function usePacked(files: readonly ChosenFile[]) {
  const packed = useRef<Promise<File>>(undefined);
  return async <Answer,>(send: (file: File) => Promise<Answer>): Promise<Answer> => {
    try {
      packed.current ??= packFiles(files);
      return await send(await packed.current);
    } catch (failure) {
      packed.current = undefined;
      const [only] = files;
      if (only !== undefined && files.length === 1) await requireReadable(only);
      throw failure;
    }
  };
}

/** Has the browser ask before the page goes away while something is sent. */
function useStay(isSending: boolean): void {
  useEffect(() => {
    if (!isSending) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isSending]);
}
