import type { ImportProgress, ImportSummary, Matcher } from '@expertmatch/matcher';
import type { Context } from './context.js';
import { EXIT } from './exit-code.js';
import { Interrupt } from './interrupt.js';
import { ProgressLine } from './progress-line.js';
import { importReport, progressLabel } from './report/import-report.js';

/** How an import is followed and stopped. */
interface ImportControls {
  readonly onProgress: (progress: ImportProgress) => void;
  readonly signal: AbortSignal;
}

const STOPPED = 'stopped; everything counted is stored';

/**
 * Does an import with its progress shown, reports it, and leaves the index ready for a quick start. The first Ctrl-C
 * stops it after the batch under way.
 * @param work begins the import, goes on with it or retries it
 * @returns the exit code
 */
export async function runImport(
  matcher: Matcher,
  { out, err }: Context,
  work: (controls: ImportControls) => Promise<ImportSummary>,
): Promise<number> {
  const progress = new ProgressLine(err);
  const interrupt = new Interrupt(() => {
    progress.clear();
    err.line('stopping after the batch under way; press Ctrl-C again to stop at once');
  });
  let runId: number | undefined;
  try {
    const onProgress = (at: ImportProgress): void => {
      runId = at.runId;
      progress.show(progressLabel(at));
    };
    const summary = await work({ onProgress, signal: interrupt.signal });
    progress.clear();
    for (const line of importReport(summary, out.width)) out.line(line);
    if (interrupt.exitCode === undefined) await matcher.saveIndex();
    return endOf(summary, interrupt, err);
  } catch (error) {
    progress.clear();
    if (runId !== undefined) err.line(`${STOPPED}: expertmatch imports resume ${runId}`);
    throw error;
  } finally {
    interrupt.release();
  }
}

function endOf(
  { cancelled, failed, runId }: ImportSummary,
  { exitCode }: Interrupt,
  err: Context['err'],
): number {
  if (cancelled) {
    err.line(`${STOPPED}: expertmatch imports resume ${runId}, or run the same import again for the rest`);
  }
  return exitCode ?? (failed > 0 ? EXIT.someInputsFailed : EXIT.done);
}
